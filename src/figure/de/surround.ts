import { barePartsOfTime } from '../../lexicon/de/calendar.ts'
import { distributives, fillers, type HedgeWord, hedgesAfter, hedgesBefore } from '../../lexicon/de/hedges.ts'
import { articles, datePrepositions } from '../../lexicon/de/words-before-figures.ts'
import type { Token } from '../../model/document.ts'
import type { Direction, FigureKind } from '../../model/figure.ts'
import { hedgedBounds, hedgedDays } from '../apply-hedge.ts'
import type { FigureBody, TokenRange } from '../define-rule.ts'
import type { Reader } from '../reader.ts'
import type { Surroundings } from '../recognizer.ts'
import { TriggerTest } from '../trigger.ts'
import { namesASum } from './names-a-sum.ts'
import { spansTime } from './spans-time.ts'

/** Prepositions that belong to a figure's words: "im Oktober", "seit etwa 2015". */
const inSpan: Record<FigureKind, ReadonlySet<string>> = {
  money: new Set(),
  percent: new Set(),
  count: new Set(),
  number: new Set(),
  duration: new Set(),
  date: datePrepositions,
}

/** The last words of all that can stand before a figure and belong to it. */
const BESIDE = new TriggerTest([
  ...[...hedgesBefore.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
  ...distributives,
  ...datePrepositions,
  ...fillers,
  ...articles,
])

/** Attaches to a figure what stands around it: hedge, direction, "je". Nothing before token `limit` is touched. */
export function surround(reader: Reader, core: TokenRange, body: FigureBody, limit: number): Surroundings {
  const { kind } = body
  let at = core.first
  let first = core.first
  let before: Found | undefined
  let preposition: string | undefined
  let distributive: boolean | undefined
  for (let turn = 0; turn < 4 && at > limit && BESIDE.holds(reader.triggersAt(at - 1)) && joins(reader, at); turn++) {
    const found: Found | undefined = before === undefined ? hedgeBefore(reader, at, limit, core, kind) : undefined
    const norm = reader.token(at - 1)?.norm ?? ''
    if (found !== undefined) {
      before = found
      at = first = found.first
    } else if (distributives.has(norm)) {
      distributive = true
      at--
    } else if (preposition === undefined && inSpan[kind].has(norm) && !(before !== undefined && fused.has(norm))) {
      preposition = norm
      at = first = at - 1
    } else if (fillers.has(norm) || (kind === 'date' && preposition === undefined && isItsArticle(reader, at))) at--
    else break
  }
  const after =
    before !== undefined
      ? undefined
      : (onward(reader, first, core.end, preposition) ?? hedgeAfter(reader, core.end, kind))
  const hedge = before ?? after
  return {
    first,
    end: after?.end ?? core.end,
    direction: kind === 'date' || kind === 'duration' ? undefined : directionOf(reader, at, core.end),
    distributive,
    figure: hedged(body, hedge && { word: hedge.word, text: textOf(reader, hedge) }),
  }
}

/** "seit dem 3. Mai", "vor dem Sommer"; not "gegen die Anfang 2022 beschlossene Steuer": that article is a later noun's. */
const isItsArticle = (reader: Reader, at: number): boolean =>
  articles.has(reader.token(at - 1)?.norm ?? '') && !standsBare(reader.token(at), reader.token(at + 1))

/** "Ende 2022", "2022": no noun that an article could go with, as "Ende des Jahres" and "1920er Jahre" have one. */
const standsBare = (first: Token | undefined, next: Token | undefined): boolean =>
  barePartsOfTime.has(first?.norm ?? '')
    ? next?.kind === 'digits'
    : first?.kind === 'digits' && /^(1[5-9]|20)\d\d$/.test(first.text) && next?.gap !== 'none'

/** With their article in them they stand before no other preposition: "im [vor dem Sommer] gezeigten Bericht". */
const fused: ReadonlySet<string> = new Set(['im', 'am', 'zum', 'vom', 'beim'])

interface Found extends TokenRange {
  readonly word: HedgeWord
}

const joins = (reader: Reader, at: number): boolean => reader.token(at)?.gap !== 'line'

const textOf = (reader: Reader, { first, end }: TokenRange): string =>
  reader.document.text.slice(reader.token(first)?.start, reader.token(end - 1)?.end)

/** Phrases have at most this many tokens. */
const LONGEST = 4

const lastWords = new TriggerTest([...hedgesBefore.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''))
const firstWords = new TriggerTest([...hedgesAfter.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))

/** The longest hedge that ends before token `at`. */
function hedgeBefore(reader: Reader, at: number, limit: number, core: TokenRange, kind: FigureKind): Found | undefined {
  if (!lastWords.holds(reader.triggersAt(at - 1))) return undefined
  let phrase = ''
  let found: Found | undefined
  for (let first = at - 1; first >= limit && at - first <= LONGEST; first--) {
    phrase = phrase === '' ? (reader.token(first)?.norm ?? '') : `${reader.token(first)?.norm} ${phrase}`
    const word = hedgesBefore.get(phrase)
    if (word !== undefined && belongsTo(word, kind)) found = { first, end: at, word }
    if (reader.token(first)?.gap === 'line') break
  }
  if (found === undefined || namesASum(reader, found, core) || isArticle(reader, found, core, kind)) return undefined
  return kind === 'duration' && spansTime(reader, found, core) ? undefined : found
}

/** "um die im Herbst tagende Synode", "um die vierjährige Tochter": an article, where no noun of the figure's own follows. */
function isArticle(reader: Reader, { end }: TokenRange, core: TokenRange, kind: FigureKind): boolean {
  const last = reader.token(core.end - 1)
  const adjective = kind === 'duration' && last?.kind === 'word' && last.text === last.norm
  return reader.token(end - 1)?.norm === 'die' && (kind === 'date' || adjective)
}

/** Of a date only what says so itself or only blurs: "mehr als im Vorjahr" compares. */
const belongsTo = ({ kinds, hedge }: HedgeWord, kind: FigureKind): boolean =>
  kinds?.includes(kind) ?? (kind !== 'date' || hedge === 'about' || hedge === 'exact')

function hedgeAfter(reader: Reader, at: number, kind: FigureKind): Found | undefined {
  if (!firstWords.holds(reader.triggersAt(at))) return undefined
  let phrase = ''
  let found: Found | undefined
  for (let end = at; end - at < LONGEST && reader.token(end) !== undefined && joins(reader, end); end++) {
    phrase = phrase === '' ? (reader.token(end)?.norm ?? '') : `${phrase} ${reader.token(end)?.norm}`
    const word = hedgesAfter.get(phrase)
    if (word !== undefined && word.kinds?.includes(kind) !== false) found = { first: at, end: end + 1, word }
  }
  const next = reader.token(found?.end ?? at)
  // "60 Euro und darüber 90 Euro", "3 Millionen Euro und mehr als 20 Werke"
  return next?.kind === 'digits' || next?.norm === 'als' ? undefined : found
}

/** "von 2026 an", "vom 1. Juli an": that date and all after it. */
function onward(reader: Reader, first: number, at: number, preposition: string | undefined): Found | undefined {
  if ((preposition !== 'von' && preposition !== 'vom') || !joins(reader, at) || reader.token(at)?.norm !== 'an')
    return undefined
  const reckoned = [first - 2, first - 1, at + 1].some((beside) => reckoning.has(reader.token(beside)?.norm ?? ''))
  return reckoned ? undefined : { first: at, end: at + 1, word: { hedge: 'at_least', near: false } }
}
/** "gerechnet wird vom 1. Juli an": that day alone. */
const reckoning: ReadonlySet<string> = new Set(['gerechnet', 'gezählt', 'gemessen'])

/** "um 4 Prozent" is a change, "auf 15 Prozent" the new level, "von 12 … auf 15" the old one. */
function directionOf(reader: Reader, at: number, end: number): Direction | undefined {
  const norm = reader.token(at - 1)?.norm
  const isEach = norm === 'jeweils' || norm === 'je'
  if (norm === 'um' || (isEach && reader.token(at - 2)?.norm === 'um')) return 'by'
  if (norm === 'auf') return 'to'
  if ((norm === 'von' || norm === 'vom') && reader.token(end)?.norm === 'auf') return 'from'
  return undefined
}

/** The figure with the hedge's bounds; a range or vague magnitude keeps its own. */
function hedged(body: FigureBody, found: { word: HedgeWord; text: string } | undefined): Surroundings['figure'] {
  const own = body.hedge ?? 'exact'
  if (found === undefined) return { ...body, hedge: own }
  const hedge = own === 'exact' ? found.word.hedge : own
  if (body.kind === 'date') return { ...body, ...hedgedDays(body, hedge), hedge, hedgeText: found.text }
  if (body.kind === 'duration') return { ...body, hedge, hedgeText: found.text }
  return { ...body, ...(own === 'exact' ? hedgedBounds(body, found.word) : {}), hedge, hedgeText: found.text }
}
