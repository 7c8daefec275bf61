import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Modalities of the figures of a text, in their order. */
const modalities = (text: string): string[] => claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.modality)

test.each([
  // A share that is made more or less is told as done; who has one promises nothing.
  ['[Seestern] baut seine Beteiligung an [Nordwind] auf 28 Prozent aus.', ['fact']],
  ['[Seestern], mit 28 Prozent an [Nordwind] beteiligt, steigt aus.', ['fact']],
  // Who may take more need not.
  ['[Seestern], an [Nordwind] beteiligt, darf auf 40 Prozent aufstocken.', ['possible']],
  // "Soll" of a state is hearsay.
  ['[Seestern] soll 3 Milliarden Euro verwalten.', ['possible']],
  // How much it takes is so, whether it came to that or not.
  ['[Seestern] hat [Nordwind] verfehlt. Nötig gewesen wären 60 Prozent.', ['fact']],
  ['[Seestern] hat [Nordwind] verfehlt, gebraucht hätte man dafür 60 Prozent.', ['fact']],
  // Bound from now on.
  ['Kündigungen sind bei [Seestern] für vier Jahre ausgeschlossen.', ['planned']],
  ['Vereinbart ist die Partnerschaft von [Seestern] und [Nordwind] auf zehn Jahre.', ['planned']],
  // Time gone by.
  ['Mehr als ein Jahr lang hat das Amt [Seestern] geprüft.', ['fact']],
  ['Frühestens nach drei Jahren können sie bei [Seestern] aussteigen.', ['possible']],
  // Shared out as what was told of.
  ['[Seestern] streicht 300 Stellen. Auf den Vertrieb entfallen 200 Stellen.', ['planned', 'planned']],
  // Who is there now.
  ['[Seestern] will mit seinen 2300 Mitarbeitern nach Osten ziehen.', ['fact']],
  // What was expected is not what is told.
  ['Wie erwartet setzte [Seestern] 300 Millionen Euro um.', ['fact']],
  ['[Seestern] verdient nach 300 Millionen Euro im Jahr davor wohl 400 Millionen Euro.', ['fact', 'possible']],
  // What a business is to come to.
  ['[Seestern] steuert auf einen Umsatz von 300 Millionen Euro zu.', ['planned']],
  ['Für das Gesamtjahr bleibt es bei [Seestern] bei einem Umsatz von 300 Millionen Euro.', ['planned']],
  ['Bisher standen bei [Seestern] 6 Prozent Umsatzwachstum im Plan.', ['planned']],
  ['Bei [Seestern] war ein Verlust von 300 Millionen Euro befürchtet worden.', ['planned']],
  // Days that were planned, whatever came of them.
  ['Der für 2024 geplante Verkauf von [Seestern] ist geplatzt.', ['planned']],
  ['Vorgesehen war der Start bei [Seestern] ursprünglich für 2024.', ['planned']],
  // As sure as what is told of it.
  ['[Seestern] zahlt eine auf 3 Euro erhöhte Dividende.', ['planned']],
  // What others talk of.
  ['Laut Insidern geht es bei [Seestern] um 300 Millionen Euro.', ['possible']],
  ['Fachleute veranschlagen den Wert von [Seestern] auf 300 Millionen Euro.', ['fact']],
  ['[Seestern] droht mit der Streichung von 300 Stellen.', ['planned']],
  ['Bei [Seestern] drohen 300 Stellen wegzufallen.', ['possible']],
  ['[Seestern] dementiert, 300 Stellen streichen zu wollen.', ['denied']],
  ['Falls die Aktionäre zustimmen, zahlt [Seestern] 300 Millionen Euro.', ['possible']],
  ['[Seestern] nimmt für ein neues Werk 300 Millionen Euro in die Hand.', ['planned']],
  // The day of an announcement is no plan.
  ['Die 2024 angekündigte Fabrik von [Seestern] könnte wachsen.', ['fact']],
])('%s', (text, told) => {
  expect(modalities(text)).toEqual(told)
})

test('how big those are together who are not yet one is a plan', () => {
  expect(
    modalities(
      '[Seestern] will [Nordwind] für 3 Millionen Euro kaufen. Zusammen kämen die beiden auf 300 Mitarbeiter. Das gemeinsame Unternehmen setzt 7 Millionen Euro um.',
    ),
  ).toEqual(['planned', 'planned', 'planned'])
})

test.each([
  ['[Seestern] wird 40 Millionen Euro bekommen.', 'planned'],
  ['Die Kosten von [Seestern] werden 40 Millionen Euro betragen.', 'planned'],
  ['[Seestern] wird 40 Millionen Euro erhalten.', 'planned'],
])('a verb without a passive is to come beside “werden”: %s', (marked, modality) => {
  expect(claimsOf(marked).map(({ claim }) => claim.modality)).toEqual([modality])
})
