import { sharePrice } from '../../frames/de/share-price.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'
import { isReached } from '../../roles/bearer-of.ts'
import { isPart } from '../../syntax/part-of-whole.ts'
import { carryOn, expectsAgain, refersBack } from './carry-on.ts'
import { changeOf, levelOf, movedOn, saysHowMuchMore } from './change-of.ts'
import { FiguresTold } from './figures-told.ts'
import { goesOnListing, holdsToo, listedWith } from './listed-with.ts'
import { ownedAsTold } from './owned-as-told.ts'
import { comparedWith, isConversion, isFormerly } from './same-of-other-time.ts'
import { priceOf, restOf, sameHolder, sameWhole, sharedToo } from './same-stake.ts'

/** Figures of clauses without words of their own go on about the figure before them in the paragraph. */
export function carriedOn(readings: readonly Reading[]): Reading[] {
  const told = new FiguresTold()
  return readings.map((reading) => {
    const last = told.lastLike(reading)
    if (isConversion(reading.figure, reading.site, told.before))
      return { ...reading, match: told.before?.match ?? null }
    // What it was a year ago is no other thing than what it is, known or not.
    const formerly = isFormerly(reading.figure, reading.site, told.before)
    return formerly ? told.asFormerly(reading) : goneOn(reading, last, told)
  })
}

/** A reading with the match that its own words give it, or that it goes on with. */
function goneOn(reading: Reading, last: Reading | undefined, told: FiguresTold): Reading {
  const { figure, site } = reading
  const { before } = told
  const near = last !== undefined && isNear(reading, last) ? last : null
  const same = near === null ? reading.match : sameHolder(sameWhole(reading.match, site, near.match), site, near.match)
  const own = ownedAsTold(same, figure, site)
  const change = isBesideChange(reading, before) ? changeOf(figure, site, before) : null
  const match =
    change ??
    (before === null ? null : priceOf(figure, site, before)) ??
    (isFaint(own) ? pointedBack(reading, near, last, told) : null) ??
    (own?.frame === sharePrice && own.fillers.company === undefined ? levelOf(figure, site, before) : null) ??
    (isFaint(own) ? expectedAgain(reading, told.resultMeant(reading)) : null) ??
    own ??
    gapFilled(reading, near, told)
  const isOfLast = near !== null && match !== null && match.frame === near.match?.frame && isPart(site.clause)
  // "blieben 3 Millionen, das sind 4 Prozent mehr": what it is that changed, the figure before says.
  const whole = change !== null ? before?.site : isOfLast ? (near.whole ?? near.site) : undefined
  return told.tell({ ...reading, match, ...(whole === undefined ? {} : { whole }) })
}

/** What a figure goes on with whose words are faint and point back: "davon 3 Millionen", "nach 2 Millionen im Vorjahr". */
function pointedBack(
  { figure, site }: Reading,
  near: Reading | null,
  last: Reading | undefined,
  told: FiguresTold,
): Match | null {
  const points = refersBack(site.clause) || isPart(site.clause) || isReached(site) || expectsAgain(site, last?.match)
  return (
    (points && near !== null ? carryOn(figure, site, near.figure, near.match) : null) ??
    comparedWith(figure, site, told.lastOfKind(figure.figure.kind))
  )
}

/** What a figure without any words goes on with. */
function gapFilled(reading: Reading, near: Reading | null, told: FiguresTold): Match | null {
  const { figure, site } = reading
  const { before, typed } = told
  return (
    (near === null ? null : (restOf(site, near.match) ?? sharedToo(figure, site, near.match))) ??
    levelOf(figure, site, before) ??
    comparedWith(figure, site, told.lastOfKind(figure.figure.kind)) ??
    movedOn(figure, site, before) ??
    (near === null ? null : carryOn(figure, site, near.figure, near.match)) ??
    (typed !== null && typed.figure.figure.kind === figure.figure.kind && isSameList(typed, reading)
      ? listedWith(site, typed.match)
      : null) ??
    (near !== null && reading.sentence - near.sentence <= 1 ? holdsToo(site, near.match) : null)
  )
}

/** May a figure go on with the last one of its kind: in its paragraph, or from the sentence before where it refers back? */
function isNear({ site, sentence }: Reading, last: Reading): boolean {
  // "… gefolgt von Seestern (79 Milliarden)": no price told in another sentence goes on in brackets.
  const bracketed =
    site.clause.kind === 'parenthesis' && last.sentence !== sentence && last.match?.frame.type === 'acquisition'
  const sameBlock = last.site.parsed.sentence.block === site.parsed.sentence.block
  return (sameBlock && !bracketed) || (last.sentence === sentence - 1 && refersBack(site.clause))
}

/** May a figure say how far the one before changed? */
const isBesideChange = ({ figure, site, sentence }: Reading, before: Reading | null): before is Reading =>
  before?.sentence === sentence ||
  (before?.site.parsed.sentence.block === site.parsed.sentence.block && saysHowMuchMore(figure, site.clause))

/** Does the figure stand in one list with the one told before: in its sentence, or in the next one of the paragraph that goes on with it? */
const isSameList = (told: Reading, { site, sentence }: Reading): boolean =>
  told.site.parsed === site.parsed ||
  (told.sentence === sentence - 1 &&
    told.site.parsed.sentence.block === site.parsed.sentence.block &&
    goesOnListing(site))

/** Sentences over which a result is gone on about. */
const RESULT_REACH = 5

/** "Sie verdiente 3 Millionen. Die Schäden lagen bei 2. Für 2026 nimmt sie sich 4 Millionen vor": of what, the last result says. */
const expectedAgain = ({ figure, site, sentence }: Reading, result: Reading | undefined): Match | null =>
  result !== undefined && sentence - result.sentence <= RESULT_REACH && expectsAgain(site, result.match)
    ? carryOn(figure, site, result.figure, result.match)
    : null

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
