import { expect, test } from 'vitest'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

const currencies = (text: string): (string | null)[] =>
  recognizeFigures(documentOf(text)).flatMap(({ figure }) => (figure.kind === 'money' ? [figure.currency] : []))

test.each([
  ['Auf Mieten entfallen 5,1 Milliarden, auf Zinsen 1,6 Milliarden Euro.', ['EUR', 'EUR']],
  ['Von 46 Milliarden im Jahr 2021 ging es hinunter auf nur 7 Milliarden Dollar.', ['USD', 'USD']],
  ['Statt 4,5 bis 4,6 Milliarden werden es nur 4,3 bis 4,4 Milliarden Franken.', ['CHF', 'CHF']],
  ['Seestern hat 98 Millionen Euro Erlöse und gut 16 Millionen Gewinn.', ['EUR', 'EUR']],
  ['In Euro gerechnet sind das knapp 7,8 Milliarden, mehr als geplant.', ['EUR']],
  ['Zusammen kommen 165 Millionen Dollar, in Euro sind das rund 155 Millionen.', ['USD', 'EUR']],
  ['Es flossen 738 Millionen Euro, wobei rund 119 Millionen davon an Seestern gingen.', ['EUR', 'EUR']],
  ['Sie zahlt 9 Millionen Euro. Im Vorjahr waren es 6 Millionen.', ['EUR', null]],
  ['Sie zahlt 9 Millionen Euro und 4 Millionen Dollar, dazu 3 Millionen Verlust.', ['EUR', 'USD', null]],
  ['Sie zahlt 9 Millionen Euro, dazu einen zweistelligen Millionenbetrag.', ['EUR', null]],
])('%s', (text, expected) => {
  expect(currencies(text)).toEqual(expected)
})
