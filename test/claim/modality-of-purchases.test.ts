import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Modalities of the figures of a text, in their order. */
const modalities = (text: string): string[] => claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.modality)

test.each([
  // A purchase told in the present is agreed upon and not yet carried out.
  ['[Nordwind] erwirbt 40 Prozent an [Seestern].', ['planned']],
  ['Für 30 Millionen Euro kauft [Nordwind] den Rivalen [Seestern].', ['planned']],
  ['[Nordwind] übernehme 25 Prozent an [Seestern], teilte die Firma mit.', ['planned']],
  ['[Nordwind] hat 40 Prozent an [Seestern] erworben.', ['fact']],
  ['[Nordwind] übernahm [Seestern] für 30 Millionen Euro.', ['fact']],
  // Money from investors is no purchase, nor is what a company buys day by day.
  ['[Nordwind] holt sich bei einer Finanzierungsrunde 40 Millionen Euro von Investoren.', ['fact']],
  ['[Nordwind] kauft 40 Prozent des Stroms in Norwegen.', ['fact']],
  // What follows from what was told is as sure as that.
  [
    '[Nordwind] will für [Seestern] 3 Euro je Aktie zahlen. [Seestern] wird damit mit 90 Millionen Euro bewertet.',
    ['planned', 'planned'],
  ],
  [
    '[Nordwind] hat für [Seestern] 3 Euro je Aktie gezahlt. Damit wird [Seestern] mit 90 Millionen Euro bewertet.',
    ['fact', 'fact'],
  ],
  [
    'Die Banken wollen auf 30 Millionen Euro verzichten, die Eigner von [Seestern] geben dafür 5 Millionen Euro.',
    ['planned', 'planned'],
  ],
  // What changes hands in the present beside a plan is a part of it; what is so already is none.
  [
    '[Nordwind] will 40 Prozent an [Seestern] kaufen. Den Gründern zahlt [Nordwind] 3 Millionen Euro.',
    ['planned', 'planned'],
  ],
  ['[Seestern] soll 30 Millionen Euro bekommen. Dazu geben die Banken 5 Millionen Euro.', ['planned', 'planned']],
  [
    '[Nordwind] hat 40 Prozent an [Seestern] gekauft. Den Gründern zahlt [Nordwind] 3 Millionen Euro.',
    ['fact', 'fact'],
  ],
  [
    '[Nordwind] will auf 40 Prozent an [Seestern] kommen. Bisher hält [Nordwind] 10 Prozent an [Seestern].',
    ['planned', 'fact'],
  ],
  ['[Nordwind] legt für [Seestern] 3 Millionen Euro auf den Tisch.', ['planned']],
  // Creditors who waive what they are owed have agreed to.
  ['Die Banken verzichten bei [Seestern] auf Forderungen von 30 Millionen Euro.', ['planned']],
  // What stands in one row is as sure as the first of it.
  [
    '[Seestern] soll 60 Häfen verbinden und stellt dafür 41 Schiffe, 90 Wagen und 12 Loks bereit.',
    ['planned', 'planned', 'planned', 'planned'],
  ],
])('%s', (text, told) => {
  expect(modalities(text)).toEqual(told)
})
