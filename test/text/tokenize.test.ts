import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokenize.ts'

const shown = (text: string): string[] =>
  tokenize(text).map(({ kind, norm, gap }) => `${{ none: '', blank: '_', line: '/' }[gap]}${norm}:${kind[0]}`)

test('words, digits and symbols are cut at every boundary', () => {
  expect(shown('38-Milliarden-Euro-Deal, 4,5 Mrd.')).toEqual(
    '38:d -:s milliarden:w -:s euro:w -:s deal:w ,:s _4:d ,:s 5:d _mrd:w .:s'.split(' '),
  )
})

test('norms are composed and in lower case, hyphens and apostrophes are one each', () => {
  expect(shown('Gru\u0308ne U.S.‑Fonds – Konzern’s')).toEqual(
    "grüne:w _u:w .:s s:w .:s -:s fonds:w _-:s _konzern's:w".split(' '),
  )
})

test('soft hyphens and zero-width marks vanish from norms, not from the text', () => {
  const [word, digits] = tokenize('Milli\u00adarden\u200b 7')
  expect([word?.text, word?.norm, digits?.gap]).toEqual(['Milli\u00adarden\u200b', 'milliarden', 'blank'])
})

test('every kind of blank is a gap, a line break stronger than a blank', () => {
  expect(shown('15\u202f000\u00a0Euro \n mehr')).toEqual('15:d _000:d _euro:w /mehr:w'.split(' '))
})

test('letters beyond the first plane stay whole, half a pair harms nothing', () => {
  expect(tokenize('𝔄b 😀7 \ud800x').map(({ text }) => text)).toEqual(['𝔄b', '😀', '7', '\ud800', 'x'])
})

test('tokens slice back to the text and leave out blanks alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const tokens = tokenize(text)
      let end = 0
      for (const [index, token] of tokens.entries()) {
        expect(token.text).toBe(text.slice(token.start, token.end))
        expect(text.slice(end, token.start)).toMatch(/^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/)
        expect([token.index, token.start < token.end]).toEqual([index, true])
        end = token.end
      }
    }),
  )
})
