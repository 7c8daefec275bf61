import { emptyNouns } from '../../../lexicon/de/events/account-words.ts'
import { expectingVerbs, reachableWords } from '../../../lexicon/de/events/compared-words.ts'
import { valuers } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType } from '../../../model/claim.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, governedPlaces, type Site } from '../../cues/cue.ts'
import { isMoreOrLess } from '../../frames/conditions/other-percentage.ts'
import { isPartOfOther } from '../../frames/conditions/part-of-other.ts'
import { dividend } from '../../frames/de/dividend.ts'
import type { Match } from '../../frames/match-frames.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import { type Fillers, fillRoles } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isPart } from '../../syntax/part-of-whole.ts'
import { functionsOf } from '../../syntax/who.ts'
import { allotted } from './allotted.ts'
import { saysItself } from './own-words.ts'

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
export function refersBack({ verb, units, phrases, parent, kind }: Clause): boolean {
  if (verb === null) return kind === 'fragment' && parent !== null && refersBack(parent)
  if (verb.lemma === 'bleiben' || verb.lemma === 'übrig|bleiben')
    return phrases.every(({ head }) => head.kind === 'figure')
  return (verb.lemma === 'sein' || verb.lemma === 'werden') && units.some(({ norm }) => norm === 'es')
}

/** "Zuvor hatte er ohne den Zukauf 645 Millionen angepeilt": who goes on to say what he expects says it of the result told before. */
export const expectsAgain = ({ clause, phrase }: Site, told: Match | null | undefined): boolean =>
  told != null &&
  (EXPECTED.has(told.frame.type) || told.frame === dividend || (PRICED.has(told.frame.type) && areExperts(clause))) &&
  /^(|mit|von|an|auf)$/.test(phrase?.preposition ?? 'none') &&
  (phrase?.governor == null || emptyNouns.has(phrase.governor.head.norm)) &&
  saysExpected(clause)

/** "hatte 4 Millionen angepeilt", "hielt 4 Millionen für möglich" */
const saysExpected = ({ verb, units }: Clause): boolean =>
  expectingVerbs.has(verb?.lemma ?? '') ||
  (verb?.lemma === 'halten' && units.some(({ norm }) => reachableWords.has(norm)))

/** "Analysten hatten mit 4 Milliarden gerechnet": of a price or a worth those expect so much who know the market. */
const areExperts = (clause: Clause): boolean => valuers.test(functionsOf(clause).subjectNoun?.head.norm ?? '')
const PRICED: ReadonlySet<string> = new Set(['acquisition', 'valuation', 'share_sale', 'contract'])
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
  // "17 Prozent mehr als zuvor"
  if (match.frame.type === 'stake' && isMoreOrLess(site)) return null
  if (isPart(site.clause) && own < other) return { ...match, fillers: allotted(match, site), triggers: [] }
  const places = refersBack(site.clause) || expectsAgain(site, match) ? governedPlaces : clausePlaces
  if (saysItself(figure, site, match.site, places)) return null
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
