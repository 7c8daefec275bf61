/** Whom this is done to goes public: "bringt Seestern an die Börse". */
export const listingVerbs = 'bringen führen schicken hieven begleiten heben entlassen platzieren'
