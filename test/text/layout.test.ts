import { expect, test } from 'vitest'
import { documentOf } from './document-of.ts'

/** "zone kind: first words" of each block. */
const layout = (text: string, title?: string): string[] =>
  documentOf(text, title === undefined ? {} : { title }).blocks.map(
    ({ zone, kind, start, end }) => `${zone} ${kind}: ${text.slice(start, end).slice(0, 24)}`,
  )

const BODY =
  'Die Reederei Nordsund kauft für 340 Millionen Euro zwei Fähren von der Werft in Emden, wie beide am Abend in einer langen Mitteilung erklärten. Gebaut wird ab Herbst.'

test('headline with kicker and repetition, headings, bullets and numbers', () => {
  const text = `Schifffahrt

Nordsund bestellt zwei neue Fähren in Emden
Von Anna Berg und T. K.

Nordsund bestellt zwei neue Fähren in Emden

${BODY}
Was die Werft sagt
${BODY}
• Preis: 340 Millionen Euro
2. Lieferung ab 2028
3. Mai 2026 als Stichtag genannt
`
  expect(layout(text)).toEqual([
    'title title: Schifffahrt',
    'title title: Nordsund bestellt zwei n',
    'boilerplate paragraph: Von Anna Berg und T. K.',
    'title title: Nordsund bestellt zwei n',
    'body paragraph: Die Reederei Nordsund ka',
    'body heading: Was die Werft sagt',
    'body paragraph: Die Reederei Nordsund ka',
    'body list_item: Preis: 340 Millionen Eur',
    'body list_item: Lieferung ab 2028',
    'body paragraph: 3. Mai 2026 als Stichtag',
  ])
})

test('a given title is known again in the text; a text that begins with its body has none', () => {
  expect(layout(`${BODY}\n${BODY}`)).toEqual([
    'body paragraph: Die Reederei Nordsund ka',
    'body paragraph: Die Reederei Nordsund ka',
  ])
  const text = `Mehr Fähren für die Nordsee | Küstenblatt\n${BODY}`
  expect(layout(text, 'Mehr Fähren für die Nordsee')[0]).toBe('title title: Mehr Fähren für die Nord')
})

test('a box headed Anzeige holds what sells, and no more', () => {
  const offer = 'Sichern Sie sich jetzt unseren kostenlosen Ratgeber mit 7 Tipps für Ihr Depot. Jetzt herunterladen.'
  expect(layout(`Zwei neue Fähren für Nordsund\n${BODY}\nAnzeige\n${offer}\n${BODY}\nAnzeige\n${BODY}`)).toEqual([
    'title title: Zwei neue Fähren für Nor',
    'body paragraph: Die Reederei Nordsund ka',
    'ad heading: Anzeige',
    'ad paragraph: Sichern Sie sich jetzt u',
    'body paragraph: Die Reederei Nordsund ka',
    'ad heading: Anzeige',
    'body paragraph: Die Reederei Nordsund ka',
  ])
})

test.each([
  'PS: Mit dem Gutschein sparen Sie 20 Prozent auf Ihr Abo.',
  'Nordsund-Aktie: Kaufen, halten oder verkaufen? Die Antwort gibt unsere Analyse vom 4. März.',
  'Unser Newsletter kommt jeden Morgen um 6 Uhr. Hier kostenlos anmelden!',
  'Lust auf mehr Nähe zur Börse? Testen Sie uns 30 Tage gratis! [Anzeige]',
])('advertising outside of a box: %s', (line) => {
  expect(layout(`Zwei neue Fähren für Nordsund\n${BODY}\n${line}\n${BODY}`)[2]).toMatch(/^ad /)
})

test.each([
  '(dpa)',
  'AFP, Reuters (kb)',
  '© 2025 Küstenblatt',
  'Quellen: „Küstenblatt“, Reuters',
  'Foto: Ole Hansen',
  'Die Werft in Emden. Foto: Ole Hansen',
  'Stand: 04.03.2025 11:17 Uhr',
  'Lesen Sie auch: Was Fähren kosten',
  'Den vollständigen Artikel lesen ...',
  'ISIN DE000A1B2C34',
  'redaktion@kuestenblatt.example',
  'faehre-emden.jpg',
  'Von: Redaktion | gestern, 13:12',
])('boilerplate: %s', (line) => {
  expect(layout(`Zwei neue Fähren für Nordsund\n${BODY}\n${line}\n${BODY}`)[2]).toMatch(/^boilerplate /)
})

test.each([
  'Von 2024 bis 2026 zahlt Nordsund 20 Millionen Euro.',
  'Die Quelle sprudelt: 40 Millionen Euro Gewinn.',
  'Sie verkaufen 3 Prozent der Anteile an einen Fonds.',
  'Analysten raten zum Verkauf der Aktie bei 12 Euro.',
  'Das Abo kostet Kunden künftig 9,99 Euro im Monat.',
  'Themenfonds sammelten 2024 rund 3 Milliarden Euro ein.',
])('neither: %s', (line) => {
  expect(layout(`Zwei neue Fähren für Nordsund\n${BODY}\n${line}\n${BODY}`)[2]).toMatch(/^body /)
})

test('links below "Mehr zum Thema" belong to the page until a paragraph follows', () => {
  const text = `Zwei neue Fähren für Nordsund\n${BODY}\nMehr zum Thema:\nFähren für 3 Milliarden\nEmden feiert\n${BODY}`
  expect(layout(text).slice(2)).toEqual([
    'boilerplate paragraph: Mehr zum Thema:',
    'boilerplate paragraph: Fähren für 3 Milliarden',
    'boilerplate heading: Emden feiert',
    'body paragraph: Die Reederei Nordsund ka',
  ])
})

test('a dateline is a block of its own and dates the article', () => {
  const { blocks, source } = documentOf(`EMDEN, 4.3.2025 (dpa-AFX) - ${BODY}`)
  expect(blocks.map(({ zone, start, end }) => [zone, start, end])).toEqual([
    ['boilerplate', 0, 27],
    ['body', 28, 28 + BODY.length],
  ])
  expect([source.published, source.publishedImplied]).toEqual(['2025-03-04', true])
})

test('a given date wins unless the text only says it more exactly', () => {
  const text = `Zwei neue Fähren für Nordsund\nStand: 04.03.2025, 9 Uhr\n${BODY}`
  const published = (given?: string) => {
    const { source } = documentOf(text, given === undefined ? {} : { published: given })
    return [source.published, source.publishedImplied]
  }
  expect(published()).toEqual(['2025-03-04', true])
  expect(published('2025-03')).toEqual(['2025-03-04', true])
  expect(published('2025-03-04')).toEqual(['2025-03-04', false])
  expect(published('2024-12-01')).toEqual(['2024-12-01', false])
})

test('lines wrapped at a width are put together again', () => {
  const words = BODY.split(' ')
  const lines = ['']
  for (const word of [...words, ...words]) {
    const last = lines.at(-1) ?? ''
    if (last.length + 1 + word.length > 60) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  expect(layout(`Zwei neue Fähren\n\n${lines.join('\n')}\n\n${lines.join('\n')}\n`)).toEqual([
    'title title: Zwei neue Fähren',
    'body paragraph: Die Reederei Nordsund ka',
    'body paragraph: Die Reederei Nordsund ka',
  ])
})

test('a figure runs over the end of a wrapped line, not over the end of a paragraph', () => {
  const text = `Werft meldet Gewinn
Die Werft Nordsund hat im vergangenen Jahr mehr verdient,
als ihre Besitzer zu hoffen wagten: Der Gewinn stieg um 12
Prozent, der Umsatz legte zu. Für das neue Jahr rechnet
der Vorstand mit einem großen Auftrag über 40 Millionen
Euro.
Kunden
80`
  const { tokens } = documentOf(text)
  const gaps = tokens.filter(({ text }) => ['Prozent', 'Euro', 'Kunden', '80'].includes(text)).map(({ gap }) => gap)
  expect(gaps).toEqual(['blank', 'blank', 'line', 'line'])
})

test.each([
  ['WIEN, 3. Mai 2025 (apa) – Die Werft wächst.', '2025-05-03'],
  ['Hamburg, 28. Feb. 2024 (dpa) – Die Werft wächst.', '2024-02-28'],
  ['Die Werft wächst. (Erika Muster, red, 5.9.2015)', '2015-09-05'],
  ['Die Werft wächst\n\n3. Mai 2025\n\nIm Mai kam ein Auftrag.', '2025-05-03'],
  ['Die Werft wächst\n\nSamstag, 3. Mai 2025\n\nIm Mai kam ein Auftrag.', '2025-05-03'],
  ['Die Werft wächst\n\n3. Mai 2025: Stapellauf in der Werft\n\nIm Mai kam ein Auftrag.', null],
  ['Die Werft wächst (so das Gesetz in der Fassung 3, 5.9.2015)', null],
])('how "%s" is dated', (text, day) => {
  expect(documentOf(text).source.published).toBe(day)
})
