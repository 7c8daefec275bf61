import { wordSet } from '../../word-set.ts'

/** Whom this is done to goes public: "bringt Seestern an die Börse". */
export const listingVerbs = wordSet('bringen führen schicken hieven begleiten heben entlassen platzieren')
