import { expect, test } from 'vitest'
import { documentOf } from './document-of.ts'

/** The sentences of a text, as its tokens write them. */
const read = (text: string): string[] => {
  const { sentences, tokens } = documentOf(text)
  return sentences.map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .map(({ text: word }) => word)
      .join(' '),
  )
}

test('a transcript without capitals and full stops is cut before the phrase in front of each verb, its nouns capitalised', () => {
  const text =
    'das Werk in Ulm gehört bald einem anderen für rund 30 Millionen Euro geht die gießerei an einen händler aus bremen'
  const spoken =
    'wie die firma gestern mitteilte verkauft sie ihr altes werk das bringt ihr rund 30 Millionen Euro der umsatz der sparte sank zuletzt um 4 Prozent und jeder mitarbeiter will bleiben weil die preise steigen aber der käufer setzt dort nur 9 Millionen Euro um den rest kennt niemand'
  expect(read(spoken)).toEqual([
    'wie die Firma gestern mitteilte',
    'verkauft sie ihr altes Werk',
    'das bringt ihr rund 30 Millionen Euro',
    'der Umsatz der Sparte sank zuletzt um 4 Prozent',
    'und jeder Mitarbeiter will bleiben weil die Preise steigen',
    'aber der Käufer setzt dort nur 9 Millionen Euro um',
    'den Rest kennt niemand',
  ])
  // Too short to tell, or written with capitals: as it stands.
  expect(read(text)).toEqual([text])
})

test('every clause of a long transcript stands alone, as often as it comes', () => {
  const clause =
    'die bank will nach langem streit für rund drei milliarden euro an den fonds gehen und alle im haus sind froh'
  const [sale, joy] = [
    'die Bank will nach langem Streit für rund drei Milliarden Euro an den Fonds gehen',
    'und alle im Haus sind froh',
  ]
  expect(read(Array.from({ length: 4 }, () => clause).join(' also '))).toEqual([
    sale,
    joy,
    ...Array.from({ length: 3 }, () => [`also ${sale}`, joy]).flat(),
  ])
})
