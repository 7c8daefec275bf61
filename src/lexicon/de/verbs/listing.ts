import { wordSet } from '../../word-set.ts'

/** Whom this is done to goes public: "bringt Seestern an die Börse". */
export const listingVerbs = wordSet('bringen führen schicken hieven begleiten heben entlassen platzieren')

/** Who does this with a listing of another owns it, and sells of its shares: "prüft einen Börsengang von Seestern". */
export const ownersListingVerbs = wordSet(
  'erwägen planen prüfen vor|bereiten an|streben an|peilen voran|treiben verschieben ab|sagen ab|blasen starten wagen vertagen forcieren',
)
