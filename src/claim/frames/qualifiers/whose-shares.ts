import type { Slot } from '../../roles/slot.ts'
import { after, compound, of, patientOf } from '../../roles/slot.ts'

/** Whom this is done to goes public: "bringt Y an die Börse". */
export const BRINGING = 'bringen führen schicken hieven begleiten heben entlassen platzieren'

/** Whose shares cost or move: the name in "Y-Aktie", "die Aktie von Y", then whoever does what shares do. */
export const whoseShares = (agents: Slot, topics: Slot): readonly Slot[] => [
  compound('share-word share share-price'),
  of('share-word share-price share', 'von', 'der'),
  patientOf(BRINGING),
  agents,
  after('von', 'bei', 'für'),
  topics,
]
