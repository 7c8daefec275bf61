import { directions, months, yearNouns } from '../../../lexicon/de/calendar.ts'
import { themWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { scales } from '../../../lexicon/de/scales.ts'
import {
  amountWords,
  namesBeforeYear,
  nounsBeforeNumber,
  unitsAfterNumber,
  yearLeads,
} from '../../../lexicon/de/year-context.ts'
import type { Token } from '../../../model/document.ts'
import { map, node, oneOf, seq, word } from '../../combine.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'
import type { Step } from '../../step.ts'
import { isCountedYear, isRound, isYearBeforeScale, mayBeThatYear } from '../counted-year.ts'
import { readNumberWord } from '../numeral/number-word.ts'
import { digits } from './day-step.ts'
import type { DateExpression } from './expression.ts'
import { dateDraft } from './settle-date.ts'
import { relativeYear, splitYear, yearNoun, yearNumber } from './year-step.ts'

const granule = (year: number): DateExpression => ({ is: 'granule', granule: { grain: 'year', year } })

/** A year with its noun: "Jahr 2026", "Geschäftsjahr 2024/25", "Jahr 578". */
export const yearWithNoun: Step<DateExpression> = node(
  oneOf(
    map(seq(yearNoun, oneOf(splitYear, map(yearNumber, granule))), ([, year]) => year),
    map(seq(word('jahr', 'jahre', 'jahres'), digits([3])), ([, year]) => granule(year)),
  ),
)

/** A year told by its digits alone; whether they are one, their surroundings say. */
const bareYear: Step<DateExpression> = node(oneOf(splitYear, map(yearNumber, granule)))

export const namedYear = defineRule({
  id: 'date/year-noun',
  describe: 'A year with its noun: im Jahr 2026, Geschäftsjahr 2024/25.',
  pattern: [yearWithNoun],
  // "im vergangenen Jahr 1800 Stellen"
  build: (expression, { reader, first }) =>
    countsYears(reader, first) ||
    (expression.is === 'granule' &&
      directions.has(reader.token(first - 1)?.norm ?? '') &&
      !mayBeThatYear(yearOf(expression)))
      ? undefined
      : dateDraft(expression),
  accepts: [
    ['[im Jahr 2031] fertig', { kind: 'date', value: '2031', min: '2031-01-01', max: '2031-12-31', timex3: '2031' }],
    [
      'Geschäftsjahr 2022/23',
      { kind: 'date', value: '2022/2023', min: '2022-01-01', max: '2023-12-31', timex3: '2022/2023' },
    ],
  ],
  rejects: ['Jahre 20', 'im Jahr 95 Prozent', 'im vergangenen Jahr 1800 Stellen', 'in elf Jahren 1200 Lokomotiven'],
})

export const yearAlone = defineRule({
  id: 'date/year',
  describe:
    'Four digits that nothing makes an amount, a number or a name: 2019, (1997), seit 1848, 2010/11, 44 v. Chr.',
  pattern: [bareYear],
  build: (expression, place) => (isYearHere(expression, place) ? dateDraft(expression) : undefined),
  accepts: [
    [
      '[bis 2030] Milliarden einsparen',
      { kind: 'date', value: '2030', min: null, max: '2030-12-31', hedge: 'up_to', timex3: '2030' },
    ],
    ['[seit 1998]', { kind: 'date', value: '1998', min: '1998-01-01', max: '1998-12-31', timex3: '1998' }],
    [
      'Das Haus (gegründet [1871]) wuchs.',
      { kind: 'date', value: '1871', min: '1871-01-01', max: '1871-12-31', timex3: '1871' },
    ],
    ['mehr als [2015]', { kind: 'date', value: '2015', min: '2015-01-01', max: '2015-12-31', timex3: '2015' }],
    ['auf [2027] verschoben', { kind: 'date', value: '2027', min: '2027-01-01', max: '2027-12-31', timex3: '2027' }],
    ['[2006] 95 %', { kind: 'date', value: '2006', min: '2006-01-01', max: '2006-12-31', timex3: '2006' }],
    ['300 v. Chr.', { kind: 'date', value: '-0299', min: '-0299-01-01', max: '-0299-12-31', timex3: 'BC0300' }],
  ],
  rejects: [
    '2000 Mitarbeiter',
    'rund 1900 Stellen',
    'mehr als 2015 Stellen',
    'stieg auf 2015 Punkte',
    'wuchs auf 1924 Mitarbeiter',
    '2.024 Euro',
    'bis Mai nächsten Jahres 1300 von 5000 Stellen',
    'von 2000 auf 2500 Stellen',
    'Es fallen 5400 in der Verwaltung weg, 1750 in der Entwicklung',
    'Agenda 2010',
    'die Richtlinie 2011/61/EU',
    '2019 Euro',
    'WKN 1850',
    'Nr. 1999',
    '2024er',
    'A2012',
    '1990,5',
    '+49 1520 1950',
    'Euro 2024',
  ],
})

export const yearFromNow = defineRule({
  id: 'date/year-relative',
  describe:
    'A year told from the present or from another year: im vergangenen Jahr, des Vorjahres, heuer, Ende des Jahres.',
  pattern: [relativeYear],
  build: (expression, { reader, first, end }) => {
    // "das Produkt des Jahres" is a prize
    const noun = reader.token(first)?.norm === 'des' && end - first === 2 && reader.token(first + 1)?.norm === 'jahres'
    return noun ? undefined : dateDraft(expression)
  },
  accepts: [
    [
      '[im vergangenen Jahr] verkauft',
      { kind: 'date', value: '2024', min: '2024-01-01', max: '2024-12-31', implied: true, timex3: '2024' },
    ],
    [
      'Mehr als [im Vorjahr]',
      { kind: 'date', value: '2024', min: '2024-01-01', max: '2024-12-31', implied: true, timex3: '2024' },
    ],
    [
      'übernächstes Jahr',
      { kind: 'date', value: '2027', min: '2027-01-01', max: '2027-12-31', implied: true, timex3: '2027' },
    ],
  ],
  rejects: ['in den vergangenen Jahren', 'Auto des Jahres', 'die letzten drei Jahre', 'Jahr'],
})

const isYearNumber = (reader: Reader, at: number): boolean => /^(?:19|20)\d\d$/.test(reader.token(at)?.text ?? '')

/** The year of an expression that is one, else 0. */
const yearOf = (expression: DateExpression): number =>
  expression.is === 'granule' && expression.granule.grain === 'year' ? (expression.granule.year ?? 0) : 0

/** "in elf **Jahren** 1200 Lokomotiven": so many years are a time, and what follows is counted. */
const countsYears = (reader: Reader, at: number): boolean => {
  const [count, noun] = [reader.token(at - 1), reader.token(at)]
  return (
    (noun?.norm === 'jahre' || noun?.norm === 'jahren') &&
    noun.gap === 'blank' &&
    count !== undefined &&
    (count.kind === 'digits' || readNumberWord(count.norm)?.length === count.norm.length)
  )
}

/** Is what stands around four digits such that they are a year? */
function isYearHere(expression: DateExpression, { reader, first, end }: Place): boolean {
  const before = reader.token(first)?.gap === 'line' ? undefined : reader.token(first - 1)
  const after = reader.token(end)?.gap === 'line' ? undefined : reader.token(end)
  if (before?.kind === 'digits' && reader.token(first)?.gap === 'none') return false
  if (reader.token(first)?.gap === 'none' && before !== undefined && !'([„"»«,;/-–'.includes(before.norm)) return false
  if (
    after !== undefined &&
    unitsAfterNumber.has(after.norm) &&
    !(scales.has(after.norm) && isYearBeforeScale(reader, first))
  )
    return false
  const year = yearOf(expression)
  if (isCountedYear({ reader, first, end }, year) || countsYears(reader, first - 1)) return false
  // "2000 davon", "1900 von ihnen", but "1998 davon"
  if (after?.norm === 'davon' && isRound(year)) return false
  if (after?.norm === 'von' && themWords.has(reader.token(end + 1)?.norm ?? '')) return false
  if (
    after?.gap === 'none' &&
    after.norm === '-' &&
    reader.token(end + 1)?.kind === 'word' &&
    reader.token(end + 1)?.gap === 'none'
  )
    return false
  // "Richtlinie 2011/61/EU"
  const behind = reader.token(end + 1)
  if (after?.norm === '/' && after.gap === 'none' && behind?.kind === 'digits' && behind.gap === 'none')
    return behind.text.length === 4
  if (before?.norm === '.' && nounsBeforeNumber.has(reader.token(first - 2)?.norm ?? '')) return false
  if (before !== undefined && (namesBeforeYear.has(before.norm) || nounsBeforeNumber.has(before.norm))) return false
  // "von 2000 auf 2500 Stellen"
  if (before?.norm === 'von' && after?.norm === 'auf' && isRound(year) && !isYearNumber(reader, end + 1)) return false
  // "im vergangenen Jahr 1800 Stellen", but "im kommenden Jahr 2026"
  if (yearNouns.has(before?.norm ?? '') && directions.has(reader.token(first - 2)?.norm ?? ''))
    return mayBeThatYear(year)
  // a month takes its year with it, unless its day does not exist
  if (before !== undefined && months.has(before.norm)) return false
  if (expression.is === 'interval' || (expression.is === 'granule' && end - first > 1)) return true
  if (before?.kind === 'digits' || before?.norm === '-' || (before?.norm === '/' && before.gap === 'none')) {
    return before.norm === '-' && before.gap !== 'none'
  }
  if (before?.norm === 'zu' && reader.token(first - 2)?.norm === 'bis') return false
  if (before !== undefined && yearLeads.has(before.norm)) return true
  if (before !== undefined && amountWords.has(before.norm))
    return year >= 1900 && year < 2060 && namesYear(reader, first, after)
  if (after !== undefined && countsNext(after, year)) return false
  if (year < 1950 && listsOn.has(before?.norm ?? '') && followsCount(reader, first)) return false
  return year >= 1400 && (year % 100 !== 0 || year === 1900 || year === 2000 || before?.norm === '(')
}

/** Words of amounts that also go with a year: "höher als 2015", "auf 2027 verschoben", "bis mindestens 2024". */
function namesYear(reader: Reader, first: number, after: Token | undefined): boolean {
  const norm = reader.token(first - 1)?.norm ?? ''
  if (norm === 'nur' && after !== undefined && after.text === after.norm) return true
  if (norm === 'etwa' || yearLeads.has(reader.token(first - 2)?.norm ?? '')) return true
  return (norm === 'als' || norm === 'auf') && (after === undefined || after.text === after.norm)
}

/** What stands between the items of a list. */
const listsOn: ReadonlySet<string> = new Set([',', 'und', 'sowie'])

/** Words back to the number of the same list. */
const LIST_REACH = 14

/** "5400 fallen in der Verwaltung weg, 1750 in der Entwicklung": the number before is too high for a year, so both are counted. */
const followsCount = (reader: Reader, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - LIST_REACH); at--) {
    const token = reader.token(at)
    if (token === undefined || token.norm === '.' || token.gap === 'line') return false
    if (token.kind === 'digits' && /^[2-9]\d{3}$/.test(token.text)) return Number(token.text) > 2100
  }
  return false
}

/** A capitalised noun in the plural behind a number that a year rarely is: "1500 Grenzschützer". */
const countsNext = (after: Token, year: number): boolean =>
  after.kind === 'word' && after.gap === 'blank' && after.text !== after.norm && (year < 1700 || isRound(year))
