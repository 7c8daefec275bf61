import type { Site } from '../../cues/cue.ts'
import { comesTo } from '../../syntax/comes-to.ts'
import { SHARES } from './share-of-other.ts'

/** What a percentage may be of, to be one of a company: "verfügt über 30 Prozent der Stimmen", too; "90 Prozent der Stimmen waren dafür" are cast. */
export const partsOfCompany = (site: Site): ReadonlySet<string> => (holdsVotes(site) ? SHARES_AND_VOTES : SHARES)

/** Who holds votes holds shares. */
const holdsVotes = ({ clause, phrase }: Site): boolean =>
  clause.verb?.classes.some((id) => HAVING.has(id)) === true || comesTo(clause, phrase)
const HAVING: ReadonlySet<string> = new Set(['hold', 'buy-stake', 'have-share', 'belong'])
const SHARES_AND_VOTES: ReadonlySet<string> = new Set([...SHARES, 'votes'])
