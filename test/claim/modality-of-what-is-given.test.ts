import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Modalities of the figures of a text, in their order. */
const modalities = (text: string): string[] => claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.modality)

test.each([
  // How many there are now, of whom some are to go.
  ['Von weltweit 3200 Beschäftigten sollen bei [Seestern] 300 gehen.', ['fact', 'planned']],
  ['Von einst 3200 Mitarbeitern will [Seestern] nur 300 übernehmen.', ['fact', 'planned']],
  ['300 von zuletzt 3200 Mitarbeitern müssen bei [Seestern] gehen.', ['planned', 'fact']],
  ['Von 300 Stellen will sich [Seestern] trennen.', ['planned']],
  // What no longer holds.
  ['Statt 31 Millionen Euro will [Seestern] 36 Millionen Euro investieren.', ['fact', 'planned']],
  ['Statt der 31 Millionen Euro will [Seestern] 36 Millionen Euro investieren.', ['planned', 'planned']],
  ['[Seestern] will künftig 28 Prozent an [Nordwind] halten statt 34 Prozent.', ['planned', 'fact']],
  ['Statt 6 Prozent erwartet [Seestern] ein Umsatzwachstum von 4 Prozent.', ['planned', 'planned']],
  // What was before, beside what is to come.
  ['Nach Investitionen von 80 Millionen Euro sollen es bei [Seestern] 60 Millionen Euro werden.', ['fact', 'planned']],
  ['Nach einem Gewinn von 80 Millionen Euro erwartet [Seestern] 60 Millionen Euro.', ['fact', 'planned']],
  ['[Seestern] will 60 Millionen Euro investieren, nach 80 Millionen Euro im Rekordjahr davor.', ['planned', 'fact']],
  // Whose it is, and what is owed.
  ['[Nordwind] will seine verbliebenen 16 Prozent an [Seestern] verkaufen.', ['fact']],
  ['[Seestern] will mit dem Geld Schulden von 95 Millionen Euro zurückzahlen.', ['fact']],
  // What has to be put up with is so.
  ['[Seestern] muss 83 Millionen Euro abschreiben.', ['fact']],
  ['[Seestern] muss mit Schulden von 83 Millionen Euro leben.', ['fact']],
  ['[Seestern] muss 83 Millionen Euro auftreiben.', ['planned']],
  // As far as one can tell, it was so; a promise told as past is given.
  ['[Nordwind] dürfte für [Seestern] rund 120 Millionen Euro bezahlt haben.', ['fact']],
  ['Die Bank hat [Seestern] einen Kredit von 15 Millionen Euro zugesagt.', ['fact']],
  ['Der Bund sagte [Seestern] 15 Millionen Euro zu.', ['fact']],
  ['Das Amt hat den Kauf von [Seestern] für 310 Millionen Euro untersagt.', ['fact']],
  ['Die Behörde stoppte die Übernahme von [Seestern] für 310 Millionen Euro.', ['fact']],
  // What somebody thinks will come.
  ['[Seestern] hält nur noch einen Umsatz von 460 Millionen Euro für erreichbar.', ['planned']],
  ['Realistisch findet [Seestern] das nicht, für machbar hält der Vorstand 460 Millionen Euro Umsatz.', ['planned']],
  // He is to come, and not what he earns.
  ['Der künftige Eigentümer [Nordwind] setzt 780 Millionen Euro um.', ['fact']],
  ['[Seestern] setzt künftig 780 Millionen Euro um.', ['planned']],
  // More people.
  ['[Seestern] sucht 60 Fachkräfte.', ['planned']],
  // Done by now.
  ['[Seestern] will 5 Millionen Euro in das Werk stecken. Zwei Millionen sind bereits verbaut.', ['planned', 'fact']],
  // Who is the largest, and who takes a share.
  ['Größter Aktionär von [Seestern] bleibt [Nordwind] mit 28 Prozent.', ['fact']],
  ['[Nordwind] beteiligt sich mit 28 Millionen Euro an [Seestern].', ['fact']],
  // What is said by nobody in particular.
  ['In der Branche kursiert für [Seestern] ein Preis von 28 Millionen Euro.', ['possible']],
  ['Als realistisch gilt für [Seestern] ein Erlös von 28 Millionen Euro.', ['possible']],
  // How much it is.
  ['Die Anleihe von [Seestern] wird mit 4 Prozent verzinst.', ['fact']],
  ['Die Wartung für 20 Jahre gehört zum Auftrag von [Seestern].', ['fact']],
  ['Gezahlt werden für [Seestern] 45 Euro je Aktie.', ['fact']],
])('%s', (text, told) => {
  expect(modalities(text)).toEqual(told)
})
