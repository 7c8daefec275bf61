import { directions } from '../../../lexicon/de/calendar.ts'
import { compoundUnits, type DurationUnit, durationUnits } from '../../../lexicon/de/durations.ts'
import { located, lookUp, map, optional, repeat, seq, tight, tokenThatHolds, word } from '../../combine.ts'
import { decimal, toNumber } from '../../decimal.ts'
import { defineRule, type Rule, type TokenRange } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'
import type { Step } from '../../step.ts'
import { compoundHead } from '../compound-head.ts'
import { elided } from '../elided.ts'
import { readNumberWord } from '../numeral/number-word.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { plainWords } from '../numeral/plain-words.ts'
import { single } from '../quantity.ts'
import { tellsAge } from '../tells-age.ts'
import { durationFigure } from './duration-figure.ts'
import { type Length, length } from './duration-step.ts'
import { isAge, lengthAdjective } from './length-adjective.ts'

const lasting = (value: string) => ({ kind: 'duration', value, min: value, max: value, timex3: value }) as const

const next = map(seq(optional(word('und', ',')), length), ([, part]) => part)

const lengthOfTime = defineRule({
  id: 'duration/length',
  describe:
    'A number and a unit of time, or several: sieben Jahre, anderthalb Stunden, ein halbes Jahr, 1 Jahr 2 Tage, drei bis fünf Jahre.',
  pattern: [length, located(repeat(next, 6))],
  build: (first, more, { reader, first: at, end }) => {
    if (isNoLength(reader.token(at)?.norm, reader.token(at - 1)?.norm, reader.token(at + 1)?.norm)) return undefined
    if (isSudden(reader, end)) return undefined
    if (more.value.length === 0 && isOld(first, { first: at, end }, reader)) return undefined
    const all = more.value.length === 0 ? undefined : durationFigure([first, ...more.value])
    if (all !== undefined) return { figure: all }
    // "drei Tage, zwei Jahre" are two lengths
    const alone = durationFigure([first])
    return alone && { figure: alone, core: { first: at, end: more.value.length === 0 ? end : more.first } }
  },
  accepts: [
    ['neun Wochen', lasting('P9W')],
    ['2,5 Stunden', lasting('PT2.5H')],
    ['ein halbes Jahr', lasting('P6M')],
    ['eine dreiviertel Stunde', lasting('PT45M')],
    ['zwei Jahre und sechs Monate', lasting('P2Y6M')],
    ['4 Tage 6 Stunden', lasting('P4DT6H')],
    ['[gut drei Monate]', { ...lasting('P3M'), hedge: 'over' }],
    ['das [acht Jahre] alte Werk', lasting('P8Y')],
    ['zwei bis vier Wochen', { kind: 'duration', value: null, min: 'P2W', max: 'P4W', hedge: 'range' }],
    ['[drei Jahrzehnte] lang', { ...lasting('P30Y'), timex3: 'P3DE' }],
    ['in den vergangenen [zehn Jahren]', lasting('P10Y')],
    ['in den letzten [beiden Monaten]', lasting('P2M')],
    ['12 lange Tage', lasting('P12D')],
    ['ein bis drei Jahre', { kind: 'duration', value: null, min: 'P1Y', max: 'P3Y', hedge: 'range' }],
    ['Wartung über [acht Jahre]', lasting('P8Y')],
    ['seit [über acht Jahren]', { ...lasting('P8Y'), hedge: 'over' }],
  ],
  rejects: [
    'Jahre',
    'mehrere Jahre',
    'in den Jahren',
    'eines Tages',
    'in beiden Jahren',
    '3 Uhr',
    'der Tag',
    'zwei Tagungen',
    '13,3 Mrd. SEK',
    'ein guter Tag',
    'von einem Tag auf den anderen',
    'Jugendliche unter 20 Jahren',
    'ein drei Jahre altes Kind',
  ],
})

/** "von einer Minute auf die andere" */
const isSudden = (reader: Reader, end: number): boolean =>
  reader.token(end)?.norm === 'auf' && /^(?:ander|nächst)en?$/.test(reader.token(end + 2)?.norm ?? '')

/** An age is a count of years. */
const isOld = ({ quantity, unit }: Length, place: TokenRange, reader: Reader): boolean =>
  unit.times === 1 && unit.iso === 'Y' && tellsAge(reader, place, toNumber(quantity.min))

/** "eines Tages" tells no length; "beiden" counts only what is behind or before us. */
const isNoLength = (first = '', before = '', second = ''): boolean =>
  (first === 'eines' && second === 'tages') || (first === 'beiden' && !directions.has(before) && before !== 'ersten')

const compoundUnit = lookUp(compoundUnits)

/** Stems that only ever join: "fünf|jahres|plan", but not "Dreitagebart". */
const joinsCompound = (stem: string): boolean => stem !== 'tage' && stem !== 'jahr' && stem !== 'monat'

/** A number and a unit in one word before the rest of a compound: "fünfjahres|plan". */
const solid: Step<{ readonly value: number; readonly unit: DurationUnit; readonly rest: string }> = map(
  tokenThatHolds(['#number-compound']),
  ({ norm }) => {
    const read = readNumberWord(norm)
    if (read === undefined) return undefined
    const tail = norm.slice(read.length)
    for (const [stem, unit] of compoundUnits) {
      if (joinsCompound(stem) && tail.startsWith(stem) && tail.length > stem.length + 2 && !durationUnits.has(tail))
        return { value: read.value, unit, rest: tail.slice(stem.length) }
    }
    return undefined
  },
)

const durationCompound = defineRule({
  id: 'duration/compound',
  describe: 'A length as the first part of a compound: 20-Tage-Schnitt, 35-Stunden-Woche, Zehn-Jahres-Vertrag.',
  pattern: [numeral, hyphen, tight(compoundUnit), compoundHead],
  build: (count, _hyphen, unit, head, { first, end }) => {
    const figure = durationFigure([{ quantity: single(count), unit }])
    return figure && { figure, core: { first, end: head === undefined ? end : head.first - 1 }, head }
  },
  accepts: [
    ['[90-Tage]-Frist', lasting('P90D')],
    ['[Zehn-Jahres]-Vertrag', lasting('P10Y')],
    ['im [52-Wochen]-Vergleich', lasting('P52W')],
  ],
  rejects: ['Tages-Schnitt', 'Mehr-Jahres-Plan', '20-Taler-Stück'],
})

const durationWord = defineRule({
  id: 'duration/word',
  describe: 'A length inside a word: Fünfjahresplan, Zweijahresvertrag.',
  pattern: [solid],
  build: ({ value, unit }) => {
    const figure = durationFigure([{ quantity: single({ ...plainWords, decimal: decimal(value * 2, 0, 2) }), unit }])
    return figure && { figure }
  },
  accepts: [['Fünfjahresplan', lasting('P5Y')]],
  rejects: ['Jahresplan', 'Mehrjahresplan', 'Dreijährige', 'Dreitagebart'],
})

const durationAdjective = defineRule({
  id: 'duration/adjective',
  describe: 'A length as an adjective: dreijährige Laufzeit, 14-tägig, 5jährig, halbstündig.',
  pattern: [lengthAdjective],
  build: (read, place) => {
    const figure = isAge(read, place) ? undefined : durationFigure([read])
    return figure && { figure }
  },
  accepts: [
    ['die [30-jährige] Staatsanleihe', lasting('P30Y')],
    ['die [dreijährige] Laufzeit', lasting('P3Y')],
    ['ein [14-tägiger] Streik', lasting('P14D')],
    ['[anderthalbstündiges] Gespräch', lasting('PT1.5H')],
    ['[halbjährige] Frist', lasting('P6M')],
  ],
  rejects: [
    'mehrjährig',
    'jährlich',
    'langjährig',
    'diesjährig',
    'volljährig',
    'zweijährlich',
    'die 44-Jährige',
    'der 57-jährige Manager',
    'ihr vierjähriger Sohn',
    'Der 27-Jährige einen Vertrag',
    'nach dem Dreißigjährigen Krieg',
  ],
})

const elidedDuration = defineRule({
  id: 'duration/elided',
  describe: 'A number whose unit of time only the next one names: 50 statt 30 Jahre, 14 oder 21 Tage.',
  pattern: [elided(length)],
  build: ({ quantity, full }, { reader, first, end }) => {
    // "acht, vier Tage" says nothing, "Werk 3" is a name
    const before = reader.token(first - 1)
    const named = quantity.numeral?.form === 'digits' && before?.kind === 'word' && before.text !== before.norm
    if (named || reader.token(first + 1)?.norm === ',' || tellsAge(reader, { first, end }, toNumber(quantity.min)))
      return undefined
    const figure = durationFigure([{ quantity, unit: full.unit }])
    return figure && { figure }
  },
  accepts: [
    ['lieber [50] statt 30 Jahre', lasting('P50Y')],
    ['[14] oder 21 Tage', lasting('P14D')],
    ['von [sechs] auf neun Monate', lasting('P6M')],
  ],
  rejects: ['acht, vier Tage', 'seit 2019 und 5 Jahre', 'Werk 3 und zwei Jahre'],
})

/** All rules for lengths of time. */
export const durationRules: readonly Rule[] = [
  lengthOfTime,
  elidedDuration,
  durationCompound,
  durationWord,
  durationAdjective,
]
