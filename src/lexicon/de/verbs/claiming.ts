import { wordSet } from '../../word-set.ts'

/** Verbs by which a sum is asked for, threatened or guessed, and nobody lays it out: "auf 46 Milliarden verklagt". */
export const claimingVerbs = wordSet(
  'verklagen klagen ein|klagen fordern verlangen drohen aus|gehen verurteilen vor|werfen schätzen taxieren',
)

/** Verbs by which a sum is not spent. */
export const savingVerbs = wordSet('sparen ein|sparen ab|sparen')

/** Verbs that ask with "auf" for what is owed: "pocht auf 20 Millionen". */
export const requiringVerbs = wordSet('pochen bestehen klagen')

/** Verbs by which somebody asks a state for money. */
export const applyingVerbs = wordSet('beantragen erbitten ersuchen')
