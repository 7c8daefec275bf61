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

/** Verbs that ask with "von" for what somebody owes. */
export const demandingVerbs = wordSet('fordern verlangen wollen begehren')

/** Who does this with a sum for what is his wants to get it. */
export const priceHopingVerbs = wordSet('erhoffen hoffen wünschen versprechen vor|stellen auf|rufen')

/** Whom others do this to has to pay. */
export const punishingVerbs = wordSet('verurteilen verdonnern bestrafen')

/** What is done with a fine, "gegen" whom has to pay it. */
export const finingVerbs = wordSet('verhängen aussprechen aus|sprechen')

/** By which debts are on somebody: "Auf Seestern lasten 3 Millionen". */
export const weighingVerbs = wordSet('lasten liegen')

/** What debts do to whom they are of: "Seestern drücken Schulden von 3 Millionen". */
export const oppressingVerbs = wordSet('drücken plagen belasten erdrücken quälen')

/** What does this to somebody with a sum will cost him so much: "Seestern drohen 3 Millionen". */
export const threateningVerbs = wordSet('drohen blühen')
