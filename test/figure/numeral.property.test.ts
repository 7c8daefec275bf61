import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import type { FigureMention } from '../../src/model/figure.ts'
import { documentOf } from '../text/document-of.ts'
import { inWords } from './in-words.ts'

const figuresOf = (text: string): FigureMention[] => recognizeFigures(documentOf(text), { numbers: true })
const valuesOf = (text: string) => figuresOf(text).map(({ figure }) => figure.value)

/** 0 … 10^15, small ones as often as large ones. */
const whole = fc.oneof(fc.nat({ max: 2000 }), fc.nat({ max: 1_000_000 }), fc.integer({ min: 0, max: 1e15 }))
const grouped = (n: number, separator: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, separator)

test('a number in words is read back', () => {
  fc.assert(
    fc.property(whole, (n) => {
      expect(valuesOf(inWords(n))).toEqual([n])
    }),
    { numRuns: 500 },
  )
})

test('a number in digits is read back, however its thousands are set apart', () => {
  fc.assert(
    fc.property(
      whole,
      fc.constantFrom('', '.', "'", '’', ' ', '\u00a0', '\u202f'),
      fc.nat({ max: 99 }),
      (n, separator, cents) => {
        const decimals = String(cents).padStart(2, '0')
        expect(valuesOf(`${grouped(n, separator)},${decimals} Euro`)).toEqual([Number(`${n}.${decimals}`)])
      },
    ),
  )
})

const pieces = [
  'rund',
  '3,5',
  'Millionen',
  'Mrd.',
  'Euro',
  '%',
  'Prozent',
  '-',
  '(',
  ')',
  'und',
  'bis',
  'zwei',
  'Stellen',
  '.',
  ',',
  'je',
  '12',
  '2024',
  'ein',
  'halbes',
  'Dutzend',
  '\n',
  '/',
  '4.800',
  '$',
  'über',
]

test('every figure is the words at its place, and none overlaps another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '\u00a0')), { maxLength: 40 }),
      (parts) => {
        const text = parts.map(([piece, gap]) => piece + gap).join('')
        const figures = figuresOf(text)
        expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual(
          figures.map(({ figure }) => figure.text),
        )
        expect(figures.every(({ start }, index) => start >= (figures[index - 1]?.end ?? 0))).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

const sentences = [
  'Die Bahn baut ab.',
  'Das kostete 4 Euro.',
  'Er nannte 27 Prozent.',
  'Seit Mai gilt das nicht mehr.',
  '2000 Leute kamen.',
]
const figures = [
  'rund 12 Mrd. Euro',
  'zwischen 13 und 14 Prozent',
  '2.000 neue Stellen',
  'mehrere Millionen Dollar',
  'ein Viertel der Anteile',
  'bis zu 30.000 Tonnen',
]

test('a sentence is read the same whatever stands before and after it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...figures),
      fc.constantFrom(...sentences),
      fc.constantFrom(...sentences),
      (words, before, after) => {
        const sentence = `Es geht um ${words}, hieß es.`
        const start = before.length + 1
        const inside = figuresOf(`${before} ${sentence} ${after}`).filter(
          (figure) => figure.start >= start && figure.end <= start + sentence.length,
        )
        expect(inside.map(({ figure }) => figure)).toEqual(figuresOf(sentence).map(({ figure }) => figure))
      },
    ),
  )
})
