import { expect, test } from 'vitest'
import { documentOf } from './document-of.ts'

const sentencesOf = (text: string): string[] =>
  documentOf(text).sentences.map(({ start, end }) => text.slice(start, end))

/** Sentences parted by "|"; the splitter must find exactly these. */
const cases = [
  'Der Umsatz stieg auf 3,4 Mrd. Euro. | Das Ergebnis sank um 12 Mio. Franken.',
  'Am 3. Mai tagt der Rat. | Im 2. Quartal wird gezahlt.',
  'Zum 31. Januar endet die Frist. | Die Bank schweigt.',
  'Sie feiert ihr 25. Firmenjubiläum in Ulm. | Es kamen 300. | Niemand blieb.',
  'Das Werk kostet ca. 40.000 Euro bzw. 41.500 Dollar. | Bezahlt ist es z. B. durch Kredite.',
  'Dr. Anna Kern und Prof. Dr. M. Huber leiten St. Veit. | Nr. 3 fehlt.',
  'Georg II. Fürst Ott verkauft. | Er zieht um.',
  '„Das reicht.“ | Mehr sagte sie nicht.',
  '„Reicht das?“, fragte er. | Niemand wusste es!',
  '(Die Firma schwieg.) | Danach fiel der Kurs.',
  'Die Liste: Öl, Gas, Kohle usw. | Bis 2030 ist Schluss.',
  'Der Gewinn lag 2023 bei 5. | Der Verlust lag 2024 bei 6.',
  'Es blieben 1.200. | Daraus wurde nichts.',
  'Und dann … | Nichts.',
  'Der Kurs stieg … um 3 Prozent.',
  'Verkauft wird über die Werk AG & Co. KG. | Käufer ist die Holz Inc. aus Ohio.',
  'Der Gewinn stieg auf 3,5 Mrd. | Seestern will wachsen.',
  'Sie sagt, 3,5 Mio. Kunden hat die Firma.',
  'Der Preis beträgt 20 Mio. | Die Bank zahlt 5 Mrd. | Wer haftet?',
  'Er kam um 20.15 Uhr mit Version 2.0 von example.com.',
  'Beim Händler eBay. | eBay zahlt.',
  'Wann? | Wo? | Warum?!',
  'Der Umsatz stieg um 3 Mrd. SEK. | Bereinigt blieb ein Gewinn.',
  'Die Kosten sanken.[2] | Mehr war nicht drin.[Foto]',
  'Die U.S. Navy und die D.A.S. Versicherung klagen.',
]

test.each(cases)('%s', (marked) => {
  const expected = marked.split(' | ')
  expect(sentencesOf(`Ein Titel, der davor steht\n${expected.join(' ')}`).slice(1)).toEqual(expected)
})

test('a missing blank between sentences is seen before a function word', () => {
  expect(sentencesOf('Der Vertrag ist geschlossen.Die Bank zahlt auf example.Com ein.')).toEqual([
    'Der Vertrag ist geschlossen.',
    'Die Bank zahlt auf example.Com ein.',
  ])
})

test('a sentence never runs over a block', () => {
  expect(sentencesOf('Zahlen vom Montag\n\n• 3 Mio. Euro\n• 4 Mio. Euro\n')).toEqual([
    'Zahlen vom Montag',
    '3 Mio. Euro',
    '4 Mio. Euro',
  ])
})

test('no sentence grows with a text that has neither marks nor words', () => {
  const tokens = (text: string): number => Math.max(...sentencesOf(text).map((sentence) => sentence.split(' ').length))
  expect(tokens('7 '.repeat(20_000))).toBeLessThan(400)
  expect(tokens('und '.repeat(20_000))).toBeLessThan(400)
})
