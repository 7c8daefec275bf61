import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Who says so, for each figure of a text. */
const sources = (text: string): string[][] =>
  claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.attribution.map(({ name }) => name))

test.each([
  // Who says with the verb of the clause before.
  [
    'Experten erwarten bei [Seestern] 300 Millionen Euro Schaden, Händler 500 Millionen Euro.',
    [['Experten'], ['Händler']],
  ],
  [
    'Das Finanzamt rechnet bei [Seestern] mit 3 Millionen Euro Schaden, die Polizei mit 5 Millionen Euro.',
    [['Finanzamt'], ['Polizei']],
  ],
  [
    'Analysten schätzen [Seestern] auf 300 Millionen Euro, [Nordwind] auf 500 Millionen Euro.',
    [['Analysten'], ['Analysten']],
  ],
  // Where it can be read, named before the colon.
  [
    '[Seestern] schließt Werke. Das geht aus dem Geschäftsbericht hervor: Demnach verlor [Seestern] 3 Millionen Euro.',
    [['Geschäftsbericht']],
  ],
  // Whose words a possessive means.
  ['[Kern] führt [Seestern]. Nach seinen Worten kostet das Werk 3 Millionen Euro.', [['Kern']]],
  ['[Kern] führt [Seestern]. Ihm zufolge kostet das Werk 3 Millionen Euro.', [['Kern']]],
])('%s', (text, said) => {
  expect(sources(text)).toEqual(said)
})
