import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Modality of the figures of a paragraph; the article is of 16 June 2025. */
const modalities = (text: string): string[] => claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.modality)

test.each([
  ['[Nordwind] zahlte 3 Millionen Euro.', 'fact'],
  ['[Nordwind] hat 3 Millionen Euro gezahlt.', 'fact'],
  ['[Nordwind] will 3 Millionen Euro zahlen.', 'planned'],
  ['[Nordwind] plant Ausgaben von 3 Millionen Euro.', 'planned'],
  ['[Nordwind] kündigte an, 3 Millionen Euro zu zahlen.', 'planned'],
  ['[Nordwind] könnte 3 Millionen Euro zahlen.', 'possible'],
  ['[Nordwind] dürfte 3 Millionen Euro zahlen.', 'possible'],
  ['[Nordwind] soll 3 Millionen Euro geboten haben.', 'possible'],
  ['[Nordwind] soll Schulden von 3 Millionen Euro haben.', 'possible'],
  ['Der Kaufpreis für [Nordwind] soll bei 3 Millionen Euro liegen.', 'possible'],
  ['[Nordwind] soll 3 Millionen Euro bekommen.', 'planned'],
  ['Das Werk von [Nordwind] mit 300 Mitarbeitern soll schließen.', 'fact'],
  ['Ein Werk von [Nordwind] soll mit 300 Mitarbeitern starten.', 'planned'],
  ['[Nordwind] erwägt eine Anleihe über 3 Millionen Euro.', 'possible'],
  ['[Nordwind] ist in Gesprächen über 3 Millionen Euro.', 'possible'],
  ['Der mögliche Kaufpreis von 3 Millionen Euro schreckt [Nordwind].', 'possible'],
  ['Der geplante Kaufpreis von 3 Millionen Euro freut [Nordwind].', 'planned'],
  ['[Nordwind] dementiert einen Kaufpreis von 3 Millionen Euro.', 'denied'],
  ['Analysten hatten mit 3 Millionen Euro Umsatz gerechnet.', 'planned'],
  ['[Nordwind] streicht 300 Stellen.', 'planned'],
  ['[Nordwind] strich 300 Stellen.', 'fact'],
  ['Bei [Nordwind] werden 300 Stellen gestrichen.', 'planned'],
  ['[Nordwind] wird mit 3 Milliarden Euro bewertet.', 'fact'],
  ['Bei [Nordwind] mussten 300 Mitarbeiter gehen.', 'fact'],
  ['[Nordwind] kann 3 Millionen Nutzer vorweisen.', 'fact'],
  ['[Nordwind] zahlt 3 Millionen Euro, falls die Behörden zustimmen.', 'possible'],
  ['Platzt der Kauf, zahlt [Nordwind] 3 Millionen Euro.', 'possible'],
  ['Ein Angebot über dem Schlusskurs von 3 Euro dürfte [Nordwind] überzeugen.', 'fact'],
  ['Der 2005 in Ulm gegründete Verein [Nordwind] könnte wachsen.', 'fact'],
  ['Die 2024 angekündigte Fabrik von [Nordwind] könnte wachsen.', 'fact'],
  ['Der für 2027 geplante Bau von [Nordwind] könnte platzen.', 'planned'],
  ['Bis zu 3 Millionen Euro steckt [Nordwind] in [Seestern].', 'planned'],
  ['Das Werk von [Nordwind] öffnete im März 2024.', 'fact'],
  ['Das Werk von [Nordwind] öffnet im März 2027.', 'planned'],
  ['Das Werk von [Nordwind] könnte im März 2027 öffnen.', 'possible'],
  ['Denkbar ist, dass [Nordwind] 3 Millionen Euro zahlt.', 'possible'],
  ['Nicht ausgeschlossen ist, dass [Nordwind] 3 Millionen Euro zahlt.', 'possible'],
  ['Der Umbau wird [Nordwind] 3 Millionen Euro gekostet haben.', 'planned'],
  ['Das Werk von [Nordwind] soll bis Ende März fertiggestellt worden sein.', 'planned'],
  ['Das [Tagblatt] will von 3 Millionen Euro erfahren haben.', 'possible'],
  ['[Nordwind] will [Seestern] für 3 Millionen Euro gekauft haben.', 'possible'],
  ['Spekuliert wird, dass Investoren [Nordwind] auf 3 Milliarden Euro schätzen.', 'possible'],
  ['Branchenkenner tippen bei [Nordwind] auf 3 Millionen Euro.', 'possible'],
  ['Der Umsatz von [Nordwind] dürfte 3 Milliarden Euro erreichen.', 'planned'],
  ['Das Ergebnis von [Nordwind] dürfte erst 2027 vorliegen.', 'planned'],
  ['Aktionäre von [Nordwind] können noch bis zum 12. Juli 2025 zeichnen.', 'planned'],
  ['Das Portal [Nordwind] wird von 240.000 Schülern genutzt.', 'fact'],
  ['Die Preisspanne der [Nordwind-Aktie] liegt bei 40 bis 44 Franken.', 'planned'],
  ['[Nordwind] schüttet 2 Euro je Aktie aus.', 'planned'],
  ['[Nordwind] schüttete 2 Euro je Aktie aus.', 'fact'],
  ['[Nordwind] zahlt bei Vollzug 3 Millionen Euro an [Seestern].', 'planned'],
  ['Drei Milliarden Euro Umsatz hat [Nordwind] nie erzielt.', 'denied'],
  ['[Nordwind] dürfe 3 Millionen Euro zahlen.', 'planned'],
  ['[Nordwind] hat kein Gebot über 3 Millionen Euro vorgelegt.', 'denied'],
])('%s %s', (sentence, modality) => {
  expect(modalities(sentence)).toEqual([modality])
})

test('what is spent in a year that is not over is a plan', () => {
  expect(modalities('[Nordwind] gibt in diesem Jahr 3 Millionen Euro für Gleise aus.').at(-1)).toBe('planned')
})

test('what fills coming years is a plan', () => {
  expect(modalities('[Nordwind] vergibt in den kommenden fünf Jahren Aufträge von 3 Millionen Euro.')).toEqual([
    'planned',
    'planned',
  ])
})

test('what brackets give for the year before is a fact', () => {
  expect(modalities('[Nordwind] will 9 Millionen Euro umsetzen (bisher: 8 Millionen Euro).')).toEqual([
    'planned',
    'fact',
  ])
})

test('the figure before stays a fact where the next one is a plan', () => {
  expect(modalities('[Nordwind] will 9 Millionen Euro umsetzen nach 8 Millionen Euro.')).toEqual(['planned', 'fact'])
})

test('"das sind" goes on with the clause before', () => {
  expect(modalities('[Nordwind] will 300 Stellen streichen, das sind 5 Prozent der Belegschaft.')).toEqual([
    'planned',
    'planned',
  ])
})

test('a denial reaches into its clause', () => {
  expect(modalities('[Nordwind] bestreitet, dass 3 Millionen Euro geflossen sind.')).toEqual(['denied'])
})

test('a plural subjunctive retells what was said where somebody speaks, and only supposes elsewhere', () => {
  expect(modalities('[Kern] klagte, die Kunden hätten 3 Millionen Euro gekürzt.')).toEqual(['fact'])
  expect(modalities('Die Kunden hätten bei [Nordwind] 3 Millionen Euro gekürzt.')).toEqual(['possible'])
  expect(modalities('Gingen die Papiere zu 37 Euro weg, wäre das laut [Kern] viel.')).toEqual(['possible'])
})

test.each([
  ['[Nordwind] erwägt, 3 Millionen Euro zu zahlen.', 'possible'],
  ['[Nordwind] hat die Option, 3 Millionen Euro zu zahlen.', 'possible'],
  ['[Nordwind] weigert sich, 3 Millionen Euro zu zahlen.', 'denied'],
  ['[Nordwind] bestreitet, 3 Millionen Euro gezahlt zu haben.', 'denied'],
  ['[Nordwind] gab zu, 3 Millionen Euro gezahlt zu haben.', 'fact'],
])('an infinitive is as sure as what leads to it: %s', (sentence, modality) => {
  expect(modalities(sentence)).toEqual([modality])
})

test.each([
  ['Die Prognose von 3 Millionen Euro bekräftigte [Nordwind].', 'planned'],
  ['Der Konsens lag bei 3 Millionen Euro.', 'planned'],
  ['Das Umsatzziel von 3 Millionen Euro hat [Nordwind] erreicht.', 'fact'],
  ['Der Verkauf von [Nordwind] für 3 Millionen Euro ist geplatzt.', 'planned'],
  ['[Nordwind] sagte, das Gebot von 3 Millionen Euro werde nicht erhöht.', 'fact'],
])('a noun says what its figure is: %s', (sentence, modality) => {
  expect(modalities(sentence)).toEqual([modality])
})

test('what is denied was not, and what hangs on a case may be', () => {
  expect(modalities('Berichte, wonach [Nordwind] 3 Millionen Euro gezahlt hat, seien falsch.')).toEqual(['denied'])
  expect(modalities('[Nordwind] habe nie 3 Millionen Euro gezahlt, hieß es.')).toEqual(['denied'])
  expect(modalities('Bei Erfolg zahlt [Nordwind] weitere 3 Millionen Euro.')).toEqual(['possible'])
  expect(modalities('Im schlimmsten Fall zahlt [Nordwind] 3 Millionen Euro.')).toEqual(['possible'])
})

test('what a bare infinitive goes on with is as sure as the modal verb before it', () => {
  expect(modalities('[Nordwind] will sparen und 3 Millionen Euro zahlen.')).toEqual(['planned'])
  expect(modalities('[Nordwind] könnte das Werk schließen und 3 Millionen Euro sparen.')).toEqual(['possible'])
  expect(modalities('[Nordwind] will sparen und zahlte 3 Millionen Euro.')).toEqual(['fact'])
})

test('a supposition makes what follows it possible', () => {
  expect(modalities('Sollte der Umsatz steigen, zahlt [Nordwind] 3 Millionen Euro.')).toEqual(['possible'])
})

test('what is put right is denied first', () => {
  expect(modalities('[Nordwind] zahlte nicht wie berichtet 3 Millionen Euro, sondern 2 Millionen Euro.')).toEqual([
    'denied',
    'fact',
  ])
  expect(modalities('[Nordwind] zahlte nicht nur 3 Millionen Euro, sondern 2 Millionen Euro mehr.')).toEqual([
    'fact',
    'fact',
  ])
})

test('what is only talked of is not settled', () => {
  expect(modalities('In der Branche ist von 3 Millionen Euro die Rede.')).toEqual(['possible'])
  expect(modalities('In der Rede nannte [Nordwind] 3 Millionen Euro.')).toEqual(['fact'])
})

test('what was expected is only compared with, and what is left out of a sum is no condition', () => {
  expect(modalities('Der Umsatz von [Seestern] fiel mit 3 Milliarden Euro höher aus als erwartet.')).toEqual(['fact'])
  expect(modalities('[Seestern] verdiente mit 4 Millionen Euro mehr als von Analysten prognostiziert.')).toEqual([
    'fact',
  ])
  expect(modalities('Rechnet man den Zukauf heraus, verdiente [Seestern] 4 Millionen Euro.')).toEqual(['fact'])
})
