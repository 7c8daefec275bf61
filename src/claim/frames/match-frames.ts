import { joiningVerbs } from '../../lexicon/de/verbs/giving.ts'
import { moneyComingVerbs } from '../../lexicon/de/verbs/receiving.ts'
import type { RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import { type Cue, countedPlaces, ownPlaces, placeWeights, type Site } from '../cues/cue.ts'
import { type MeasuredNoun, measuredNouns } from '../cues/measured-nouns.ts'
import type { Story } from '../discourse/story/story.ts'
import { isToldOtherwise } from '../discourse/unnamed/told-otherwise.ts'
import { type Fillers, fillRoles } from '../roles/fill-roles.ts'
import { functionsOf } from '../syntax/who.ts'
import { type Claimant, claimantsOf, claimedBy, speaksFor } from './claimants.ts'
import { goesIntoThing } from './conditions/goes-into-thing.ts'
import { isSoMuchMore } from './conditions/is-difference.ts'
import { paysPeople } from './conditions/pays-people.ts'
import { isPerUnit } from './conditions/per-unit.ts'
import type { Evocation, Frame } from './define-frame.ts'
import type { Transfer } from './transfer.ts'
import { otherTransfer, transfersAt } from './transfers.ts'

/** A frame that stands for a figure. */
export interface Match {
  readonly frame: Frame
  readonly score: number
  readonly fillers: Fillers
  readonly triggers: readonly Cue[]
  /** Where the words stand that speak for it: for a figure that goes on about another one, at that one. */
  readonly site: Site
  /** What fits next best, should nobody be found to play the roles of this one. */
  readonly otherwise?: Match
}

/** A frame that was evoked but does not stand. */
export interface NearMiss {
  readonly rule: string
  readonly missing: string
}

/** Least points of a match: one word in the clause that speaks for it. */
const THRESHOLD = 4

/** What the noun that a figure measures takes from every frame that it does not evoke. */
const AGAINST = 6

/** Sums below are prices of single things. */
const SMALL = 10_000

/** "um 88 Milliarden Dollar reicher", "die Kosten um 200 Millionen senken". */
const isStep = ({ cues, clause, phrase }: Site): boolean =>
  phrase?.preposition === 'um' &&
  (clause.verb?.classes.includes('fall') === true ||
    cues.some(
      (cue) => cue.clause === clause && cue.place === 'clause' && cue.phrase === null && STEPS.has(cue.classId),
    ))
const STEPS: ReadonlySet<string> = new Set(['rise', 'fall'])

/** A step of what no word of the sum itself names. */
const isStepBeside = (site: Site, triggers: readonly Cue[]): boolean =>
  isStep(site) && triggers.every(({ place }) => !ownPlaces.has(place))

/** "Die Großspende ging an die Partei", "spendete 2 Millionen": what is given away is put into nobody. */
const isGivenAway = ({ type }: Frame, { cues }: Site): boolean =>
  type === 'investment' && cues.some(({ classId, place }) => classId === 'donation' && place !== 'paragraph')

/** The best frame for a figure, and those that came near, the nearest first: what stands too before what lacks something. */
export function matchFrames(
  frames: readonly Frame[],
  site: Site,
  figure: FigureMention,
  story: Story,
): { best: Match | null; near: NearMiss[] } {
  const isSum = figure.figure.kind === 'money'
  if (isSum && isPerUnit(site)) return { best: null, near: [] }
  const asked: Asked = {
    site,
    figure,
    measured: measuredNouns(site, figure),
    claimants: isSum ? claimantsOf(site.cues) : [],
    transfers: isSum ? transfersAt(site) : [],
    story,
  }
  const missed: Missed[] = []
  const matches: Match[] = []
  for (const frame of frames) {
    if (!frame.figure.includes(figure.figure.kind)) continue
    const match = matchOf(frame, asked)
    if (match === null) continue
    if ('missing' in match) missed.push(match)
    else matches.push(match)
  }
  const ranked = matches.sort((a, b) => b.score - a.score)
  const [first, ...rivals] = ranked
  const near = [
    ...rivals.map(({ frame, score }) => ({
      rule: frame.id,
      missing: `${first?.frame.id} fits better (${first?.score.toFixed(1)} to ${score.toFixed(1)} points)`,
    })),
    ...missed.sort((a, b) => b.score - a.score).map(({ frame, missing }) => ({ rule: frame.id, missing })),
  ]
  return { best: chained(ranked), near }
}

/** A frame that lacks something, and the points of the words that evoke it. */
interface Missed {
  readonly frame: Frame
  readonly score: number
  readonly missing: string
}

/** What frames are asked about a figure. */
interface Asked {
  readonly site: Site
  readonly figure: FigureMention
  readonly measured: readonly MeasuredNoun[]
  readonly claimants: readonly Claimant[]
  readonly transfers: readonly Transfer[]
  readonly story: Story
}

/** The best match, each with the next one as what stands where it does not. */
const chained = (ranked: readonly Match[]): Match | null =>
  ranked.reduceRight<Match | null>((otherwise, match) => (otherwise === null ? match : { ...match, otherwise }), null)

/** A frame with its points and roles; what it lacks, if it does not stand; null where it is not even evoked. */
function matchOf(frame: Frame, asked: Asked): Match | Missed | null {
  const { site, figure, measured, story } = asked
  const found = frame.evokes.flatMap((one) => best(one, site.cues) ?? [])
  const evoked = found.reduce((sum, { points }) => sum + points, 0)
  const against =
    frame.asksClause !== true && measured.some(({ classes }) => !classes.some((id) => speaksFor(frame, id)))
      ? AGAINST
      : 0
  const score = evoked === 0 ? 0 : evoked + (frame.prior?.(figure, site) ?? 0) - against
  if (score < THRESHOLD) return null
  const triggers = found.map(({ cue }) => cue)
  const missing = whatIsMissing(frame, triggers, asked)
  if (missing !== null) return { frame, score, missing }
  const fillers = fillRoles(frame, site)
  const open = frame.requires?.find((role) => fillers[role] === undefined && !isToldElsewhere(frame, role, site, story))
  if (open !== undefined) return { frame, score, missing: `no ${open} in the clause` }
  return { frame, score: score + Object.keys(fillers).length, fillers, triggers, site }
}

const isToldElsewhere = (frame: Frame, role: RoleName, site: Site, story: Story): boolean =>
  (story.filler(frame.type, role) !== null && (frame.ofItsOwn !== true || story.tells(frame.type, role))) ||
  isFunded(frame, role, site, story)

/** "Geldgeber stellen 5 Millionen bereit", "Nordwind steigt mit 5 Millionen ein": investors without a name, or others, put their money into whom the article is about. */
const isFunded = (frame: Frame, role: RoleName, site: Site, { cast }: Story): boolean =>
  role === 'company' &&
  cast.main !== null &&
  (frame.type === 'funding_round' || (frame.type === 'investment' && frame.roles.investor !== undefined)) &&
  (isToldOtherwise('investor', frame, site) ||
    (frame.type === 'funding_round' && moneyComingVerbs.has(site.clause.verb?.lemma ?? '')) ||
    (joiningVerbs.has(site.clause.verb?.lemma ?? '') && !isMain(site, cast.main)))

const isMain = ({ clause }: Site, main: EntityMention): boolean =>
  functionsOf(clause).subject?.mention?.entity?.id === main.entity?.id

/** "für einen Euro", "zum symbolischen Preis von zehn Euro": paid for a firm whose debts are worth more. */
const isSymbolic = ({ clause }: Site, { figure }: FigureMention): boolean =>
  figure.value === 1 || clause.units.some(({ norm }) => /^symbolisch/.test(norm))

/** Types of what one share costs or yields. */
const OF_SHARES: ReadonlySet<string> = new Set(['share_price', 'other'])

/** So small a sum is the price of a single thing, but for a firm whose debts are worth more. */
const isTooSmall = ({ type }: Frame, site: Site, mention: FigureMention): boolean =>
  mention.figure.kind === 'money' &&
  !OF_SHARES.has(type) &&
  !(type === 'acquisition' && isSymbolic(site, mention)) &&
  Math.abs(mention.figure.value ?? mention.figure.max ?? SMALL) < SMALL

/** Why a frame does not stand though these words evoke it. */
function whatIsMissing(
  frame: Frame,
  triggers: readonly Cue[],
  { site, figure, claimants, transfers }: Asked,
): string | null {
  if (figure.figure.kind === 'money' && (isSoMuchMore(figure, site) || isStepBeside(site, triggers)))
    return 'it says how much more or less something is'
  if (isGivenAway(frame, site)) return 'it is given away'
  if (frame.type === 'acquisition' && (goesIntoThing(site) || paysPeople(site))) return 'it buys no company'
  if (isTooSmall(frame, site, figure)) return 'so small a sum is a price'
  const counted = triggers.some(({ place }) => countedPlaces.has(place))
  for (const need of frame.needs ?? [])
    if (best(need, site.cues) === null) return `no word of ${need.classes.join(', ')}`
  const claimed = claimedBy(frame, claimants, counted)
  if (claimed !== undefined) return `"${claimed}" speaks of something else`
  const other = otherTransfer(frame, transfers)
  if (other !== undefined) return `the sum passes as ${other}`
  for (const bar of frame.unless ?? []) {
    const found = best(bar, site.cues)
    if (found !== null && (!counted || countedPlaces.has(found.cue.place)))
      return `"${found.cue.text}" speaks of something else`
  }
  if (frame.figureIs !== undefined && !frame.figureIs(figure, site)) return `it is not told as “${firstWording(frame)}”`
  return null
}

/** The first of the wordings that describe a frame: "X übernimmt Y für N". */
const firstWording = ({ describe }: Frame): string => describe.split(/[;:]|\.$/)[0] ?? describe

function best({ classes, places, weight }: Evocation, cues: readonly Cue[]): { cue: Cue; points: number } | null {
  let found: { cue: Cue; points: number } | null = null
  for (const cue of cues) {
    if (!classes.includes(cue.classId) || !places.includes(cue.place)) continue
    const points = placeWeights[cue.place] * weight
    if (found === null || points > found.points) found = { cue, points }
  }
  return found
}
