import { expect, test } from 'vitest'
import { stakesIn } from './claim-kit.ts'

const DEAL = '[Nordwind] übernimmt [Seestern]. '

test.each([
  ['Größter Aktionär ist mit 25 Prozent [Altmann].', 'Altmann'],
  ['Hauptaktionär ist mit 25 Prozent die Holding [Altmann].', 'Altmann'],
  ['Der Anteil der Bieterin [Altmann] beläuft sich auf 25 Prozent.', 'Altmann'],
])('in news of a takeover "%s" tells of a share of the target', (sentence, holder) => {
  expect(stakesIn(DEAL + sentence)).toEqual([{ type: 'stake', holder, company: 'Seestern' }])
})

test('what a sentence names besides as another owner does not hold the share it tells of', () => {
  expect(stakesIn('[Altmann] hält 50 Prozent an [Seestern], weitere Eigner sind [Nordwind] und [Möwe].')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('a share of a state is of the company that the article is about', () => {
  expect(stakesIn(`${DEAL}Die Beteiligung vom [Bund] sinkt auf 12 Prozent.`)).toEqual([
    { type: 'stake', holder: 'Bund', company: 'Seestern' },
  ])
})

test('so much "das Stück" is a price per share', () => {
  expect(stakesIn('[Nordwind] kauft Papiere von [Seestern] zu 13 Euro das Stück.')).toEqual([
    { type: 'share_price', by: 'Nordwind', company: 'Seestern' },
  ])
})

test.each([
  ['[Ostkap], mit 25 Prozent der größte Eigner, lehnt ab.', 'Ostkap'],
  ['[Ostkap], nach wie vor mit 25 Prozent engagiert, lehnt ab.', 'Ostkap'],
  ['Größter Eigner ist mit 25 Prozent der Kieler Investor [Ostkap].', 'Ostkap'],
  ['Ein Großaktionär steht fest: [Ostkap], der Investor aus Kiel, hält 25 Prozent.', 'Ostkap'],
])('who is put to a share, or is described behind it, holds it: %s', (sentence, holder) => {
  expect(stakesIn(DEAL + sentence)).toEqual([{ type: 'stake', holder, company: 'Seestern' }])
})

test('what is told as what an owner has, behind a share of a company, is one of the same', () => {
  expect(
    stakesIn('[Nordwind] hält 51 Prozent an [Seestern]. Auf [Ostkap] entfallen 30 Prozent, im Streubesitz sind 19.'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
    { type: 'stake', company: 'Seestern' },
  ])
  const [, , more] = stakesIn(
    '[Nordwind] kauft 51 Prozent an [Seestern]. Das kostet 3 Millionen Euro, 17 Prozent mehr als 2023.',
  )
  expect(more?.type).toBe('other')
})

test.each([
  '[Nordwind] und [Ostkap] halten 20 und 10 Prozent an [Seestern].',
  '[Nordwind] und [Ostkap] sind mit 20 beziehungsweise 10 Prozent an [Seestern] beteiligt.',
])('of as many names as shares each has the one in its place: %s', (sentence) => {
  expect(stakesIn(sentence)).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
  ])
})

test.each([
  'Beim Hersteller [Seestern] sind 25 Prozent der Aktien bei [Ostkap].',
  'Beim Hersteller [Seestern] liegt der Anteil von [Ostkap] bei 25 Prozent.',
  'An [Seestern] hält [Ostkap], direkt und über Töchter, 25 Prozent.',
  'Vom Hersteller [Seestern] will [Ostkap] 25 Prozent behalten.',
])('where the company stands in front, who has the share stands behind: %s', (sentence) => {
  expect(stakesIn(sentence)).toEqual([{ type: 'stake', holder: 'Ostkap', company: 'Seestern' }])
})

test("a percentage that is somebody's own is a share of the company told of", () => {
  expect(stakesIn('[Ostkap] ist Großaktionär von [Seestern] und will seine 25 Prozent nicht abgeben.')).toEqual([
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
  ])
})

test.each([
  ['[Seestern] hat Eigner verloren. 25 Prozent der Aktien dienen als Sicherheit für einen Kredit.', undefined],
  ['[Nordwind] hat eine Option auf 25 Prozent an [Seestern].', 'Nordwind'],
  ['[Nordwind], auf die 25 Prozent der Stimmen von [Seestern] entfallen, lehnt ab.', 'Nordwind'],
])('shares and votes are of the company told of, and so is what an option is for: %s', (sentence, holder) => {
  expect(stakesIn(sentence)).toEqual([{ type: 'stake', company: 'Seestern', ...(holder && { holder }) }])
})
