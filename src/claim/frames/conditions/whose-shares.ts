import { listingVerbs } from '../../../lexicon/de/verbs/listing.ts'
import type { Slot } from '../../roles/slot.ts'
import { afterExcept, compound, of, patientOf } from '../../roles/slot.ts'

/** Whose shares cost or move: the name in "Y-Aktie", "die Aktie von Y", then whoever does what shares do. */
export const whoseShares = (agents: Slot, topics: Slot): readonly Slot[] => [
  compound('share-word share share-price'),
  of('share-word share-price share', 'von', 'der'),
  patientOf(listingVerbs),
  agents,
  afterExcept(listingVerbs, 'von', 'bei', 'für'),
  topics,
]
