import { needed, shareVerbs } from '../../../lexicon/de/verbs/share-of-owner.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

/** Who may stand beside a share: owners, buyers, sellers, and what shares are called. */
const OWNERS: ReadonlySet<string> = new Set([
  'firm-word',
  'daughter',
  'buyer-word',
  'seller-word',
  'investor-word',
  'owner',
  'hold',
  'state',
  'stake',
  'share-word',
  'consortium',
])

/** By verb, the prepositions that the share may stand with. */
const BY_VERB: ReadonlyMap<string, readonly string[]> = new Map([
  ['kommen', ['auf']],
  ['rechnen', ['mit']],
  ['schrumpfen', ['auf']],
  ['fallen', ['auf']],
  ['sinken', ['auf']],
  ['sprechen', ['von']],
  ['stehen', ['', 'bei']],
])

/** "Der Verkäufer kommt noch auf 66 Prozent", "mindestens 30 Prozent sollen es werden": a percentage beside nothing but owners. */
export const isBareShare = ({ direction }: FigureMention, { clause, phrase }: Site): boolean =>
  direction !== 'by' &&
  phrase !== null &&
  phrase.governor === null &&
  clause.verb?.passive === false &&
  shareVerbs.has(clause.verb.lemma) &&
  (BY_VERB.get(clause.verb.lemma) ?? ['']).includes(phrase.preposition) &&
  // "sollen daraus 6 Prozent werden": more of what was told before.
  !clause.units.some(({ norm }) => norm === 'daraus' || needed.has(norm)) &&
  clause.phrases.every((one) => one === phrase || isBeside(one, phrase))

/** Names, owners, times and what says where: nothing that the percentage could be of. */
const isBeside = (one: Phrase, figure: Phrase): boolean => {
  const { head, preposition, governor } = one
  if (governor === figure) return head.kind === 'entity' || head.classes.some((id) => OWNERS.has(id))
  if (head.kind === 'figure') return head.figure?.figure.kind !== 'count'
  return head.mention !== undefined || preposition !== '' || head.classes.some((id) => OWNERS.has(id))
}
