import { itselfWords } from '../../lexicon/de/grammar/pointing-words.ts'
import type { Clause } from '../syntax/clause.ts'
import { namesOwnShares } from '../syntax/own-shares.ts'
import { functionsOf } from '../syntax/who.ts'
import { type Found, found } from './found.ts'

/** Names stressed against others: "**Seestern** selbst bekommt". */
export const stressedIn = ({ units }: Clause): Found[] =>
  units.flatMap((unit, at) =>
    unit.kind === 'entity' && itselfWords.has(units[at + 1]?.norm ?? '') ? [{ unit, why: 'the name itself' }] : [],
  )

/** Who deals in its own shares. */
export const ownSharesIn = (clause: Clause): Found[] =>
  namesOwnShares(clause) ? found(functionsOf(clause).subject, 'its own shares') : []
