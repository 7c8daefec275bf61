import { shareNoun } from '../../../lexicon/de/events/having-words.ts'
import { needed, ownersVerbs, sharingInVerbs } from '../../../lexicon/de/verbs/share-of-owner.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Cue, Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { standsBy } from '../../syntax/stands-by.ts'

/** Nouns that only tell of who owns companies. */
const OWNERS: ReadonlySet<string> = new Set(['hold', 'owner', 'free-float', 'possession', 'votes'])
/** What may stand beside the share without a preposition: who has it, and what shares are called. */
const BESIDE: ReadonlySet<string> = new Set([
  ...OWNERS,
  'stake',
  'share-word',
  'share',
  'firm-word',
  'daughter',
  'state',
  'investor-word',
  'lender-word',
  'buyer-word',
  'seller-word',
  'consortium',
])
const REACH: ReadonlySet<Cue['place']> = new Set(['clause', 'beyond', 'sentence', 'before'])

/** "der neue Großaktionär", "die Beteiligung", "stieg bei Seestern ein": does the clause, its sentence or the one before tell of who owns a company? */
export const tellsOfOwners = ({ cues, clause, phrase }: Site): boolean =>
  (phrase?.preposition === 'mit' && sharingInVerbs.has(clause.verb?.lemma ?? '')) ||
  (namesAfter(clause, 'an') && clause.verb?.lemma !== 'gehen') ||
  cues.some(({ classId, place, phrase, text, clause: there }) => {
    if (!REACH.has(place)) return false
    if (phrase === null) return JOINING.has(classId) && place !== 'clause' && namesAfter(there, 'an', 'bei')
    return (
      OWNERS.has(classId) || (classId === 'stake' && (!shareNoun.test(text) || phrase.head.mention?.head !== undefined))
    )
  })
const JOINING: ReadonlySet<string> = new Set(['buy-stake', 'sell-stake', 'hold'])

/** "Nordwind steht bei 12 Prozent", "auf Nordwind entfallen 12 Prozent": is the percentage told as what somebody has, beside nothing that it could be of? */
export const isOwnersShare = ({ direction }: FigureMention, site: Site): boolean => {
  const { clause, phrase } = site
  return (
    direction !== 'by' &&
    phrase !== null &&
    phrase.governor?.head.kind !== 'noun' &&
    clause.verb !== null &&
    ownersVerbs.get(standsBy(phrase))?.has(clause.verb.lemma) === true &&
    !clause.units.some(({ norm }) => norm === 'daraus' || needed.has(norm)) &&
    clause.phrases.every((one) => one === phrase || isBeside(one, phrase, clause))
  )
}

/** Names, owners, times, and what says where or how. */
const isBeside = (one: Phrase, figure: Phrase, { phrases }: Clause): boolean => {
  const { head, preposition, governor } = one
  const isKnown = head.mention !== undefined || head.classes.some((id) => BESIDE.has(id))
  if (governor === figure) return isKnown
  if (head.kind === 'figure') return head.figure?.figure.kind !== 'count'
  return (
    isKnown ||
    preposition !== '' ||
    governor !== null ||
    // "den Unternehmer Jan Kern"
    phrases.some((name) => name.governor === one && name.head.mention !== undefined)
  )
}
