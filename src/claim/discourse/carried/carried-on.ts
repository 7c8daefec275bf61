import type { FigureKind } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { sharePrice } from '../../frames/de/share-price.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'
import { isReached } from '../../roles/bearer-of.ts'
import { isPart, isWhole } from '../../syntax/part-of-whole.ts'
import { carryOn, expectsAgain, refersBack } from './carry-on.ts'
import { changeOf, levelOf, movedOn, saysHowMuchMore } from './change-of.ts'
import { goesOnListing, holdsToo, listedWith } from './listed-with.ts'
import { ownedAsTold } from './owned-as-told.ts'
import { comparedWith, isConversion, isFormerly } from './same-of-other-time.ts'
import { priceOf, restOf, sameHolder, sameWhole, sharedToo } from './same-stake.ts'

/** Figures of clauses without words of their own go on about the figure before them in the paragraph. */
export function carriedOn(readings: readonly Reading[]): Reading[] {
  const lastOf = new Map<FigureKind, Reading>()
  /** What the last figure of a kind was compared with: the whole of which a clause tells several parts. */
  const wholeOf = new Map<FigureKind, Reading>()
  /** The last result of a kind: who says later what he expects means the same. */
  const resultOf = new Map<string, Reading>()
  let before: Reading | null = null
  let told: Reading | null = null
  return readings.map((reading) => {
    const { figure, site } = reading
    const { kind } = figure.figure
    const last = inSamePart(reading, lastOf.get(kind)) ? wholeOf.get(kind) : lastOf.get(kind)
    if (last !== undefined) wholeOf.set(kind, last)
    const sameBlock = last !== undefined && last.site.parsed.sentence.block === site.parsed.sentence.block
    // "… gefolgt von Seestern (79 Milliarden)": no price told in another sentence goes on in brackets.
    const bracketed =
      site.clause.kind === 'parenthesis' &&
      last?.sentence !== reading.sentence &&
      last?.match?.frame.type === 'acquisition'
    const near =
      (sameBlock && !bracketed) ||
      (last !== undefined && last.sentence === reading.sentence - 1 && refersBack(site.clause))
    if (isConversion(figure, site, before)) return { ...reading, match: before?.match ?? null }
    // What it was a year ago is no other thing than what it is, known or not.
    if (isFormerly(figure, site, before)) {
      before = { ...reading, match: before?.match == null ? null : { ...before.match, triggers: [] } }
      return before
    }
    const goesOn = (): Match | null => (near ? carryOn(figure, site, last.figure, last.match) : null)
    const same = near ? sameHolder(sameWhole(reading.match, site, last.match), site, last.match) : reading.match
    const own = ownedAsTold(same, figure, site)
    const change =
      before?.sentence === reading.sentence ||
      (before?.site.parsed.sentence.block === site.parsed.sentence.block && saysHowMuchMore(figure, site.clause))
        ? changeOf(figure, site, before)
        : null
    const match =
      change ??
      (before === null ? null : priceOf(figure, site, before)) ??
      ((refersBack(site.clause) || isPart(site.clause) || isReached(site) || expectsAgain(site, last?.match)) &&
      isFaint(own)
        ? goesOn()
        : null) ??
      (isFaint(own) ? comparedWith(figure, site, lastOf.get(kind) ?? null) : null) ??
      (own?.frame === sharePrice && own.fillers.company === undefined ? levelOf(figure, site, before) : null) ??
      (isFaint(own) ? expectedAgain(reading, resultMeant(site, kind, resultOf)) : null) ??
      own ??
      (near ? (restOf(site, last.match) ?? sharedToo(figure, site, last.match)) : null) ??
      levelOf(figure, site, before) ??
      comparedWith(figure, site, lastOf.get(kind) ?? null) ??
      movedOn(figure, site, before) ??
      goesOn() ??
      (told !== null && told.figure.figure.kind === kind && isSameList(told, reading)
        ? listedWith(site, told.match)
        : null) ??
      (near && reading.sentence - last.sentence <= 1 ? holdsToo(site, last.match) : null)
    const isOfLast = near && match !== null && match.frame === last.match?.frame && isPart(site.clause)
    // "blieben 3 Millionen, das sind 4 Prozent mehr": what it is that changed, the figure before says.
    const whole = change !== null ? before?.site : isOfLast ? (last.whole ?? last.site) : undefined
    before = { ...reading, match, ...(whole === undefined ? {} : { whole }) }
    if (match !== null) told = before
    if (match !== null && RESULTS.has(match.frame.type))
      for (const key of [kind, `${kind} ${match.frame.type}`]) resultOf.set(key, before)
    if (!isWhole(site.clause, site.phrase)) lastOf.set(kind, before)
    return before
  })
}

/** Does the figure stand in one list with the one told before: in its sentence, or in the next one of the paragraph that goes on with it? */
const isSameList = (told: Reading, { site, sentence }: Reading): boolean =>
  told.site.parsed === site.parsed ||
  (told.sentence === sentence - 1 &&
    told.site.parsed.sentence.block === site.parsed.sentence.block &&
    goesOnListing(site))

const RESULTS: ReadonlySet<string> = new Set(['revenue', 'profit'])
/** Sentences over which a result is gone on about. */
const RESULT_REACH = 5

/** "stellt rote Zahlen in Aussicht; bisher hatte er 4 Millionen angepeilt": the result that the sentence speaks of, else the last one told. */
const resultMeant = ({ cues }: Site, kind: FigureKind, told: ReadonlyMap<string, Reading>): Reading | undefined => {
  const spoken = cues.find(({ classId, place }) => place === 'sentence' && RESULT_NOUNS.has(classId))?.classId
  const type = spoken === undefined ? null : (RESULT_NOUNS.get(spoken) ?? null)
  return (type === null ? undefined : told.get(`${kind} ${type}`)) ?? told.get(kind)
}
const RESULT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['profit', 'profit'],
  ['loss', 'profit'],
  ['revenue', 'revenue'],
])

/** "Sie verdiente 3 Millionen. Die Schäden lagen bei 2. Für 2026 nimmt sie sich 4 Millionen vor": of what, the last result says. */
const expectedAgain = ({ figure, site, sentence }: Reading, result: Reading | undefined): Match | null =>
  result !== undefined && sentence - result.sentence <= RESULT_REACH && expectsAgain(site, result.match)
    ? carryOn(figure, site, result.figure, result.match)
    : null

/** "davon 3 Millionen auf X und 2 Millionen auf Y": both are parts of one whole. */
const inSamePart = ({ site }: Reading, last: Reading | undefined): boolean =>
  last !== undefined && last.site.clause === site.clause && isPart(site.clause)

/** Does no more stand for the match than words beside the figure, or what was told before? */
const isFaint = (match: Match | null): boolean =>
  match?.triggers.every(
    ({ place, classId }) =>
      (place === 'clause' && classId !== 'bottom-line') ||
      place === 'sentence' ||
      place === 'before' ||
      place === 'paragraph' ||
      place === 'story',
  ) !== false
