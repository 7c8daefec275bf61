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
