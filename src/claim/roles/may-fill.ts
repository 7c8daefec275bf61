import type { RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Cue, Site } from '../cues/cue.ts'
import type { Frame } from '../frames/define-frame.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { fits, isFirm, isPublicBody, isWorkedIn } from './fits.ts'
import type { Slot } from './slot.ts'

/** May a unit that stands where a slot says play the role? `evoked` says that the verb of the clause speaks for the frame. */
export function mayFill(role: RoleName, slot: Slot, unit: Unit, frame: Frame, site: Site, evoked: boolean): boolean {
  const { mention } = unit
  if (mention === undefined || !(slot.publicBody === true ? isPublicBody(mention) : fits(role, mention))) return false
  if (slot.within === true && !isWorkedIn(mention)) return false
  if (frame.bars?.(mention, role) === true || isBoundBySubject(unit, site)) return false
  if (slot.kind === 'after' && (isOfOtherEvent(unit, frame, site) || isWhoseInvestors(unit, role, site))) return false
  if (evoked || !SLOTS_OF_THE_VERB.has(slot.kind) || isFirm(mention)) return true
  return isGoverned(frame, site) && doesByNoun(mention, role, site)
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

/** Slots whose filler is found by what it does, not by a preposition or by the noun it hangs on. */
const SLOTS_OF_THE_VERB: ReadonlySet<Slot['kind']> = new Set(['agent', 'payee', 'dative', 'patient', 'rest', 'topic'])

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
