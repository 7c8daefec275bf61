import { expect, test } from 'vitest'
import { NOM } from '../../src/lexicon/de/grammar/determiners.ts'
import { claimsOf, sentencesOf } from './claim-kit.ts'

/** Who says so, for each figure of a text. */
const sources = (text: string): string[][] =>
  claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.attribution.map(({ name }) => name))

test.each([
  // By whom something is reckoned.
  ['Der Bedarf von [Seestern] wurde von Gutachtern auf 27 Millionen Euro taxiert.', [['Gutachter']]],
  ['Der Wert von [Seestern] wird von Experten auf 40 Millionen Euro geschätzt.', [['Experten']]],
  ['Gutachter hatten [Seestern] mit 188 Millionen Euro angesetzt.', [['Gutachter']]],
  ['Das Finanzamt setzt den Wert von [Seestern] mit 36 Millionen Euro an.', [['Finanzamt']]],
  ['[Seestern] setzt den Verkaufspreis mit 36 Millionen Euro an.', [[]]],
  ['Gutachten von [Nordwind] beziffern [Seestern] auf 12 Millionen Euro.', [['Nordwind']]],
  ['Nach Auswertungen von [Nordwind] setzt [Seestern] 12 Millionen Euro um.', [['Nordwind']]],
  // Those who know of it are nobody's mouthpiece.
  ['[Seestern] wird verkauft. Kenner der Firma schätzen den Preis auf 20 Millionen Euro.', [['Kenner']]],
  ['[Seestern] wird verkauft. Ein mit dem Vorgang Vertrauter nannte 19 Millionen Euro als Preis.', [['Insider']]],
  ['Nach Angaben zweier mit der Sache Vertrauter zahlt [Seestern] 20 Millionen Euro.', [['Insider']]],
  ['20 Millionen Euro will ein Manager im Vertrag von [Seestern] gelesen haben.', [['Manager']]],
  ['Als realistisch gilt in der Branche für [Seestern] ein Erlös von 20 Millionen Euro.', [['Branche']]],
  [
    'Bei einem Verkauf von [Seestern], wie ihn Insider nicht ausschließen, wären 20 Millionen Euro drin.',
    [['Insider']],
  ],
  ['Unbesicherte Gläubiger von [Seestern] kommen auf 14 Cent je Euro.', [[]]],
  // Where it can be read.
  ['In den Verkaufsunterlagen steht für [Seestern] ein Umsatz von 34 Millionen Euro.', [['Verkaufsunterlagen']]],
  ['Der Preis für [Seestern] steht im Handelsregister: 33 Millionen Euro.', [['Handelsregister']]],
  ['[Seestern] gibt dafür nach Angaben der Stadt 19 Millionen Euro aus.', [['Stadt']]],
  // Who rates shares.
  ['Die Aktie von [Seestern] sinkt nach der Senkung des Kursziels durch [Nordwind] auf 24 Euro.', [['Nordwind']]],
  ['Die Analysten von [Nordwind] loben [Seestern] und nennen als fairen Wert 105 Euro.', [['Nordwind']]],
  [
    '[Nordwind Research] hat das Votum für [Seestern] belassen, das Ziel von 125 auf 138 Euro angehoben.',
    [['Nordwind Research'], ['Nordwind Research']],
  ],
  [
    'Händler verwiesen auf [Nordwind], deren Analyst das Kursziel für [Seestern] von 42 auf 58 Euro anhob.',
    [['Nordwind'], ['Nordwind']],
  ],
  // What the head of a company is after.
  ['Vorstandschef [Kern] will mit [Seestern] 300 Millionen Euro umsetzen.', [['Kern']]],
  ['Vorstandschef [Kern] hält bei [Seestern] an der Zielrendite von 8 Prozent fest.', [['Kern']]],
  ['Finanzchef [Kern] stellt sich bei [Seestern] auf 3000 Maschinen ein.', [['Kern']]],
  // Not the paper, but who works there.
  ['«Bei [Seestern] fehlen 300 Millionen Euro», sagt «[Nordwind]»-Chef [Kern].', [['Kern']]],
  // A person named behind what they are may have a company beside them.
  ['Der Chef der Reederei [Seestern], [Kern], rechnet mit 300 Millionen Euro.', [['Kern']]],
  ['[Seestern], eine Reederei, rechnet mit 300 Millionen Euro.', [[]]],
  ['Der Unternehmer [Kern] will 30 Prozent an [Seestern] kaufen.', [[]]],
])('%s', (text, said) => {
  expect(sources(text)).toEqual(said)
})

test('the noun that others hang on tells the case of a long name', () => {
  const [parsed] = sentencesOf('Der [Verband der Seeleute] rechnet mit 3 Prozent.')
  expect(parsed?.clauses[0]?.phrases[0]?.cases).toBe(NOM)
})
