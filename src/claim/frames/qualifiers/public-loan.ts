import type { EntityMention } from '../../../model/entity.ts'
import { clausePlaces, ownPlaces, type Place, type Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'

/** Does the sum belong to a loan? */
export const isOfLoan = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'loan' && place !== 'verb' && ownPlaces.has(place))

/** A loan that a state or its bank gives is aid; what other banks lend is the borrower's debt, whoever helps besides. */
export const isPublicLoan = (site: Site): boolean => {
  const { cues, parsed } = site
  if (!isOfLoan(site)) return false
  // What they lend to a bank is lent all the same.
  if (parsed.mentions.some(isPublicBank)) return true
  if (parsed.mentions.some(isBank)) return false
  if (parsed.mentions.some(isState)) return true
  const has = (places: ReadonlySet<Place>, ...classes: readonly string[]): boolean =>
    cues.some(({ classId, place }) => places.has(place) && classes.includes(classId))
  return (
    !has(SENTENCE, 'lender-word', 'borrow', 'repay', 'waive') &&
    (has(SENTENCE, 'state', 'subsidy') || has(AROUND, 'subsidy'))
  )
}

/** A state, or whoever acts for it. */
const isState = ({ entity, owner }: EntityMention): boolean => entity?.kind === 'state' || owner?.kind === 'state'

/** A bank that lends for states. */
const isPublicBank = ({ entity }: EntityMention): boolean =>
  entity?.kind === 'authority' && entity.sectors.includes('banking')

const SENTENCE: ReadonlySet<Place> = new Set([...clausePlaces, 'sentence'])
const AROUND: ReadonlySet<Place> = new Set(['story', 'before', 'paragraph'])
