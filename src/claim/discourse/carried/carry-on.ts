import { expectingVerbs } from '../../../lexicon/de/events/compared-words.ts'
import { comparingWords, emptyNouns } from '../../../lexicon/de/events/figure-contexts.ts'
import { includingPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { ClaimType } from '../../../model/claim.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { type Cue, clausePlaces, governedPlaces, type Site } from '../../cues/cue.ts'
import { isPartOfOther } from '../../frames/conditions/part-of-other.ts'
import { dividend } from '../../frames/de/dividend.ts'
import type { Match } from '../../frames/match-frames.ts'
import { bearerOf, isReached } from '../../roles/bearer-of.ts'
import { type Fillers, fillRoles } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isPart } from '../../syntax/part-of-whole.ts'
import { allotted } from './allotted.ts'

const EMPTY = new Set([
  'copula',
  'amount',
  'pay',
  'lay-out',
  'collective',
  'firm-word',
  'manner',
  'report',
  'share-out',
])
/** Figures further apart than this are of different things. */
const RATIO = 20

const NOTHING: ReadonlySet<string> = new Set()
const size = ({ figure }: FigureMention): number | null =>
  figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'count'
    ? Math.abs(figure.value ?? figure.max ?? 0)
    : null

/** A count that names what it counts goes on only about the same. */
const unitOf = ({ figure }: FigureMention): string | null => (figure.kind === 'count' ? figure.unit : null)

/** "2021 waren es noch 46 Milliarden": does the clause say by itself that it goes on about what was told? */
export function refersBack({ verb, units, parent, kind }: Clause): boolean {
  if (verb === null) return kind === 'fragment' && parent !== null && refersBack(parent)
  return verb.lemma === 'sein' && units.some(({ norm }) => norm === 'es')
}

/** "Zuvor hatte er ohne den Zukauf 645 Millionen angepeilt": who goes on to say what he expects says it of the result told before. */
export const expectsAgain = ({ clause, phrase }: Site, told: Match | null | undefined): boolean =>
  told != null &&
  (EXPECTED.has(told.frame.type) || told.frame === dividend) &&
  /^(|mit|von)$/.test(phrase?.preposition ?? 'none') &&
  (phrase?.governor == null || emptyNouns.has(phrase.governor.head.norm)) &&
  expectingVerbs.has(clause.verb?.lemma ?? '')
const EXPECTED: ReadonlySet<string> = new Set(['revenue', 'profit', 'growth'])

/** "Vier Wochen zuvor waren es 185 Dollar": a clause without words of its own goes on about what the figure before it said. */
export function carryOn(figure: FigureMention, site: Site, before: FigureMention, match: Match | null): Match | null {
  const [own, other] = [size(figure), size(before)]
  if (
    match === null ||
    own === null ||
    other === null ||
    figure.figure.kind !== before.figure.kind ||
    own === 0 ||
    other === 0
  )
    return null
  if (unitOf(figure) !== null && unitOf(figure) !== unitOf(before)) return null
  if (Math.max(own / other, other / own) > RATIO) return null
  if (isGivenAway(site, match)) return null
  if (isPart(site.clause) && own < other) return { ...match, fillers: allotted(match, site), triggers: [] }
  const said = refersBack(site.clause) || expectsAgain(site, match) ? governedPlaces : clausePlaces
  // "Seestern kommt auf 27 Millionen": neither the verb nor how its subject is described says of what.
  const reached = isReached(site)
  // "Im Quartal kamen 3 Millionen hinzu": more of what was counted before.
  const added = figure.figure.kind === 'count' && unitOf(figure) === null ? 'come' : null
  // "verlor zehn Prozent, in China ein Drittel": what the clause before says holds on.
  const isLent = (at: Clause): boolean =>
    figure.figure.kind === 'percent' && site.clause.verb === null && at !== site.clause
  const isOwn = ({ classId, place, text, phrase, clause }: Cue): boolean =>
    said.has(place) &&
    !isLent(clause) &&
    !EMPTY.has(classId) &&
    classId !== added &&
    // "lässt sich das 3 Milliarden kosten, mit Schulden 4": the verb is that of the figure before.
    !(place === 'verb' && site.clause.verb === null && clause === match.site.clause) &&
    // "einschließlich Schulden 4 Milliarden": the same, and more.
    !(phrase !== null && includingPrepositions.has(phrase.preposition)) &&
    // "mehr als die 36 Euro von März" compares with one of the same.
    !comparingWords.has(text.toLowerCase()) &&
    !(reached && (place === 'verb' || phrase?.head.mention?.entity != null))
  if (site.cues.some(isOwn)) return null
  if (isPartOfOther(site, NOTHING)) return null
  return { ...match, fillers: retold(match, site), triggers: [] }
}

/** "300 Millionen davon erhalten die Spieler": of what was earned, what others get is no less of it. */
const isGivenAway = ({ clause }: Site, { frame }: Match): boolean =>
  EARNED.has(frame.type) &&
  isPart(clause) &&
  clause.verb?.classes.some((id) => id === 'receive' || id === 'pay') === true
const EARNED: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'debt'])

/** Whom the clause names itself plays a role anew, the others go on: "bei Seestern waren es 12 Millionen". */
function retold({ frame, fillers }: Match, site: Site): Fillers {
  const own = { ...fillRoles(frame, site), ...inBracketsOf(frame.type, site) }
  const named = new Set(Object.values(own).map(({ mention }) => mention.entity?.id))
  const others = Object.entries(fillers).filter(([, { mention }]) => !named.has(mention.entity?.id))
  return { ...Object.fromEntries(others), ...own }
}

/** "Es folgen Nordwind (3 Millionen) und Seestern (2 Millionen)": what stands in brackets right behind a company, or "mit" behind it, is its own. */
function inBracketsOf(type: ClaimType, site: Site): Fillers {
  const stands = site.clause.kind === 'parenthesis' || (site.phrase?.preposition === 'mit' && OF_YOUNG.has(type))
  if (!stands || !(OF_ONE.has(type) || OF_YOUNG.has(type))) return {}
  const mention = bearerOf(site)?.mention
  return fits('company', mention)
    ? { company: { mention, why: 'the name that the figure stands with', weight: 1 } }
    : {}
}
const OF_ONE: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth', 'headcount', 'users', 'debt'])
const OF_YOUNG: ReadonlySet<ClaimType> = new Set(['valuation', 'funding_round'])
