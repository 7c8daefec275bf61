import { givingVerbs } from '../../lexicon/de/verbs/giving.ts'
import type { RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Cue, Site } from '../cues/cue.ts'
import type { Frame } from '../frames/define-frame.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { clauseBehind, clauseHeadlined } from '../syntax/clause-behind.ts'
import { participleBehind } from '../syntax/participle-behind.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { facedBy } from './faced-by.ts'
import { fits, isFirm, isPublicBody, isWorkedIn } from './fits.ts'
import type { Slot } from './slot.ts'
import { unitsAt } from './units-at.ts'

/** A role filled, and one sentence saying how. */
export interface Filler {
  readonly mention: EntityMention
  readonly why: string
  /** How far grammar carries it: 1 by function or by the noun it hangs on, less by a preposition or for want of others. */
  readonly weight: number
  /** Who else stands in one list with it, and plays the role too. */
  readonly others?: readonly EntityMention[]
}
export type Fillers = Partial<Record<RoleName, Filler>>

/** How far each kind of slot is to be trusted. */
const WEIGHTS: Readonly<Record<Slot['kind'], number>> = {
  agent: 1,
  payee: 1,
  patient: 1,
  changing: 1,
  whole: 1,
  bearer: 1,
  dative: 0.8,
  of: 1,
  possessor: 0.8,
  doer: 1,
  after: 0.7,
  compound: 0.8,
  rest: 0.3,
  topic: 0.5,
  called: 1,
  having: 1,
  bidder: 1,
  judged: 1,
  maker: 1,
  owner: 0.8,
  receiver: 1,
  giver: 1,
  itself: 1,
}

/** Fills the roles of a frame from the clause of a site, then from the clause that tells more of the figure; each entity plays one role at most. */
export function fillRoles(frame: Frame, site: Site): Fillers {
  const own = fillFrom(frame, site, {}, isEvoked(frame, site))
  const more = clauseBehind(site) ?? clauseHeadlined(site)
  const behind = more === null ? null : { ...site, clause: more, phrase: null }
  const filled =
    behind !== null && (givingVerbs.has(behind.clause.verb?.lemma ?? '') || isEvoked(frame, behind))
      ? fillFrom(frame, behind, own, true)
      : own
  return clausesOfSame(frame, site).reduce(
    (known, clause) => fillFrom(frame, { ...site, clause, phrase: null }, known, true),
    filled,
  )
}

/** "Der Auftrag hat ein Volumen von 3 Millionen und geht an Seestern", "… schließt einen Vertrag, der 3 Millionen umfasst": what else is said of the noun that the sum is of. */
function clausesOfSame(frame: Frame, { clause, parsed }: Site): Clause[] {
  const evokes = (noun: Unit): boolean =>
    noun.kind === 'noun' && frame.evokes.some(({ classes }) => classes.some((id) => noun.classes.includes(id)))
  const { parent, antecedent, kind } = clause
  if (kind === 'relative' && parent !== null && antecedent !== null) return evokes(antecedent) ? [parent] : []
  const { subjectNoun } = functionsOf(clause)
  if (subjectNoun === null || !evokes(subjectNoun.head)) return []
  const beside = parsed.clauses.slice(Math.max(0, clause.index - 1), clause.index + 2)
  return beside.filter(
    (other) => other !== clause && other.verb !== null && functionsOf(other).subjectNoun === subjectNoun,
  )
}

/** Fills the roles that are open yet; `evoked` says that the verb of the clause speaks for the frame. */
function fillFrom(frame: Frame, site: Site, known: Fillers, evoked: boolean): Fillers {
  const fillers: Fillers = { ...known }
  const used = new Set(
    Object.values(known).flatMap(({ mention, others = [] }) =>
      [mention, ...others].map(({ entity }) => entity?.id ?? ''),
    ),
  )
  const slots = Object.entries(frame.roles) as [RoleName, readonly Slot[]][]
  const governed = isGoverned(frame, site)
  const depth = Math.max(0, ...slots.map(([, list]) => list.length))
  const of = site.phrase === null ? undefined : participleBehind(site.clause, site.phrase)?.of?.mention
  const awaited = frame.type === 'acquisition' ? facedBy(site.clause)?.mention : undefined
  for (const [mention, why] of [
    [of, 'whom the participle behind the sum is said of'],
    [awaited, 'whom the sale awaits'],
  ] as const) {
    if (fillers.company !== undefined || frame.roles.company === undefined) continue
    if (!fits('company', mention) || frame.bars?.(mention, 'company') === true) continue
    fillers.company = { mention, why, weight: 1 }
    used.add(mention.entity?.id ?? '')
  }
  // The first choices of all roles come before the second choices of any.
  for (let rank = 0; rank < depth; rank++)
    for (const [role, list] of slots) {
      const slot = list[rank]
      if (slot === undefined || fillers[role] !== undefined) continue
      for (const { unit, why, weight } of unitsAt(slot, site, used)) {
        const { mention } = unit
        const taken = slot.kind !== 'itself' && used.has(mention?.entity?.id ?? '')
        if (mention === undefined || taken || !(slot.publicBody === true ? isPublicBody(mention) : fits(role, mention)))
          continue
        if (slot.within === true && !isWorkedIn(mention)) continue
        if (frame.bars?.(mention, role) === true) continue
        if (isBoundBySubject(unit, site)) continue
        if (slot.kind === 'after' && (isOfOtherEvent(unit, frame, site) || isWhoseInvestors(unit, role, site))) continue
        if (
          SLOTS_OF_THE_VERB.has(slot.kind) &&
          !isFirm(mention) &&
          !evoked &&
          !(governed && doesByNoun(mention, role, site))
        )
          continue
        const others = listedWith(unit, site.clause)
        for (const { entity } of [mention, ...others]) used.add(entity?.id ?? '')
        fillers[role] = { mention, why, weight: weight ?? WEIGHTS[slot.kind], ...(others.length > 0 && { others }) }
        break
      }
    }
  return fillers
}

/** "Nordwind hält 70 Prozent an dem Unternehmen": what a clause describes is not who its subject names. */
function isBoundBySubject({ mention }: Unit, { clause }: Site): boolean {
  if (mention?.how !== 'description') return false
  const subject = functionsOf(clause).subject?.mention
  return (
    subject !== undefined &&
    subject !== mention &&
    subject.how !== 'description' &&
    subject.entity?.id === mention.entity?.id
  )
}

/** "die Erlöse aus dem Verkauf von Teilen an Nordwind": who stands with a noun of another event plays no part in this one. */
function isOfOtherEvent(unit: Unit, frame: Frame, { clause }: Site): boolean {
  let up = clause.phrases.find(({ head }) => head === unit)?.governor ?? null
  for (; up !== null && up.head.kind !== 'figure'; up = up.governor) {
    const { classes: told } = up.head
    if (told.some((id) => TRADES.has(id)))
      return !frame.evokes.some(({ classes }) => classes.some((id) => told.includes(id)))
  }
  return false
}
const TRADES: ReadonlySet<string> = new Set(['sell', 'acquire', 'contest', 'ipo', 'share-sale', 'sell-stake'])

/** "die Investoren von Seestern": they put money in, not whose they are. */
const isWhoseInvestors = (unit: Unit, role: RoleName, { clause }: Site): boolean =>
  role === 'investor' &&
  clause.phrases.some(
    ({ head, preposition, governor }) =>
      head === unit && preposition === 'von' && governor?.head.classes.includes('investor-word') === true,
  )

/** The other names in one list with a name: they play one role together. */
function listedWith(unit: Unit, { phrases }: Clause): EntityMention[] {
  const first = (phrase: Phrase): Phrase => (phrase.joins === null ? phrase : first(phrase.joins))
  const own = phrases.find(({ head }) => head === unit)
  if (own === undefined) return []
  // "zwischen X und Y": one is this, the other that.
  if (prepositionOf(first(own)) === 'zwischen') return []
  return phrases.flatMap((phrase) =>
    phrase !== own && first(phrase) === first(own) && phrase.head.mention ? [phrase.head.mention] : [],
  )
}

/** Slots whose filler is found by what it does, not by a preposition or by the noun it hangs on. */
const SLOTS_OF_THE_VERB: ReadonlySet<Slot['kind']> = new Set(['agent', 'payee', 'dative', 'patient', 'rest', 'topic'])

/** Does the clause's own verb speak for the frame? Persons and states do much beside deals: "wartet Verwalter Y auf N". */
const isEvoked = (frame: Frame, { clause }: Site): boolean => {
  const verb = clause.verb ?? clause.parent?.verb ?? null
  return (
    verb === null ||
    frame.anyVerb === true ||
    frame.evokes.some(({ classes }) => classes.some((id) => verb.classes.includes(id)))
  )
}

/** Persons and states do what the noun says; but an authority that has to do with somebody's buying shares allows it. */
const doesByNoun = ({ entity }: EntityMention, role: RoleName, { clause }: Site): boolean =>
  entity?.kind === 'person' ||
  entity?.kind === 'state' ||
  (entity?.kind === 'authority' &&
    !(
      role === 'holder' && clause.phrases.some(({ head }) => head.kind === 'noun' && head.classes.includes('buy-stake'))
    ))

/** "Der Bund verkündet seine Beteiligung mit 3 Millionen": states and persons do what the noun says that the sum belongs to. */
const NOUN_OF_FIGURE: ReadonlySet<Cue['place']> = new Set(['governor', 'head', 'counted'])
const isGoverned = (frame: Frame, { cues }: Site): boolean =>
  cues.some(
    ({ classId, place }) => NOUN_OF_FIGURE.has(place) && frame.evokes.some(({ classes }) => classes.includes(classId)),
  )
