import { givingVerbs } from '../../lexicon/de/verbs/giving.ts'
import type { RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Site } from '../cues/cue.ts'
import type { Frame } from '../frames/define-frame.ts'
import type { Clause } from '../syntax/clause.ts'
import { clauseBehind, clauseHeadlined } from '../syntax/clause-behind.ts'
import { participleBehind } from '../syntax/participle-behind.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { facedBy } from './faced-by.ts'
import { fits } from './fits.ts'
import type { Found } from './found.ts'
import { listedWith } from './listed-with.ts'
import { mayFill } from './may-fill.ts'
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
  const fillers: Fillers = { ...known, ...companyFaced(frame, site, known) }
  const used = new Set(Object.values(fillers).flatMap(idsOf))
  const slots = Object.entries(frame.roles) as [RoleName, readonly Slot[]][]
  const depth = Math.max(0, ...slots.map(([, list]) => list.length))
  // The first choices of all roles come before the second choices of any.
  for (let rank = 0; rank < depth; rank++)
    for (const [role, list] of slots) {
      const slot = list[rank]
      if (slot === undefined || fillers[role] !== undefined) continue
      const one = unitsAt(slot, site, used).find(
        ({ unit }) =>
          (slot.kind === 'itself' || !used.has(unit.mention?.entity?.id ?? '')) &&
          mayFill(role, slot, unit, frame, site, evoked),
      )
      const filler = one === undefined ? null : asFiller(one, site.clause)
      if (filler === null) continue
      for (const id of idsOf(filler)) used.add(id)
      fillers[role] = filler
    }
  return fillers
}

/** Who stands there, and all in one list with it. */
function asFiller({ unit, why, weight }: Required<Found>, clause: Clause): Filler | null {
  if (unit.mention === undefined) return null
  const others = listedWith(unit, clause)
  return { mention: unit.mention, why, weight, ...(others.length > 0 && { others }) }
}

const idsOf = ({ mention, others = [] }: Filler): string[] => [mention, ...others].map(({ entity }) => entity?.id ?? '')

/** The company that a participle behind the sum is said of, or that its sale awaits. */
function companyFaced(frame: Frame, { clause, phrase }: Site, { company }: Fillers): Fillers {
  if (company !== undefined || frame.roles.company === undefined) return {}
  const of = phrase === null ? undefined : participleBehind(clause, phrase)?.of?.mention
  const awaited = frame.type === 'acquisition' ? facedBy(clause)?.mention : undefined
  const may = (mention: EntityMention | undefined): mention is EntityMention =>
    fits('company', mention) && frame.bars?.(mention, 'company') !== true
  if (may(of)) return { company: { mention: of, why: 'whom the participle behind the sum is said of', weight: 1 } }
  return may(awaited) ? { company: { mention: awaited, why: 'whom the sale awaits', weight: 1 } } : {}
}

/** Does the clause's own verb speak for the frame? Persons and states do much beside deals: "wartet Verwalter Y auf N". */
const isEvoked = (frame: Frame, { clause }: Site): boolean => {
  const verb = clause.verb ?? clause.parent?.verb ?? null
  return (
    verb === null ||
    frame.anyVerb === true ||
    frame.evokes.some(({ classes }) => classes.some((id) => verb.classes.includes(id)))
  )
}
