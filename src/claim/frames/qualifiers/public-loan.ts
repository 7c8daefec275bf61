import type { EntityMention } from '../../../model/entity.ts'
import { clausePlaces, ownPlaces, type Place, type Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'

/** Does the sum belong to a loan? */
export const isOfLoan = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'loan' && place !== 'verb' && ownPlaces.has(place))

/** A loan that a state or its bank gives is aid; what other banks lend is the borrower's debt, whoever helps besides. */
export const isPublicLoan = (site: Site): boolean => {
  const { cues, parsed } = site
  if (!isOfLoan(site) || parsed.mentions.some(isBank)) return false
  if (parsed.mentions.some(isPublicLender)) return true
  const has = (places: ReadonlySet<Place>, ...classes: readonly string[]): boolean =>
    cues.some(({ classId, place }) => places.has(place) && classes.includes(classId))
  return (
    !has(SENTENCE, 'lender-word', 'borrow', 'repay', 'waive') &&
    (has(SENTENCE, 'state', 'subsidy') || has(AROUND, 'subsidy'))
  )
}

/** A state, whoever acts for it, or its bank. */
const isPublicLender = ({ entity, owner }: EntityMention): boolean =>
  entity?.kind === 'state' ||
  owner?.kind === 'state' ||
  (entity?.kind === 'authority' && entity.sectors.includes('banking'))

const SENTENCE: ReadonlySet<Place> = new Set([...clausePlaces, 'sentence'])
const AROUND: ReadonlySet<Place> = new Set(['story', 'before', 'paragraph'])
