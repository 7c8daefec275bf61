import { ownersPaid, payingOwnersVerbs } from '../../../lexicon/de/events/dividend-words.ts'
import { isPossessiveDeterminer } from '../../../lexicon/de/grammar/determiners.ts'
import { flowingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { agentExcept, of } from '../../roles/slot.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inClause, nearby, story, times, verb } from '../define-frame.ts'

const isOwners = ({ head }: Phrase): boolean => head.kind === 'noun' && ownersPaid.test(head.norm)

/** "seinen Aktionären", "ihre Eigner": they own who pays. */
const areItsOwn = ({ head }: Phrase, { units }: Clause): boolean => {
  const before = units[units.indexOf(head) - 1]
  return before !== undefined && isPossessiveDeterminer(before.norm)
}

/** "zahlt seinen Aktionären 3 Millionen", "an die Eigner fließen 3 Millionen", "die Aktionäre bekommen 3 Millionen Dividende". */
function isPaidToOwners({ clause, phrase, cues }: Site): boolean {
  const { verb: told, phrases } = clause
  if (told === null || phrase?.preposition !== '') return false
  const owners = phrases.filter(isOwners)
  // Where a company is bought, what owners get is its price, unless who pays is theirs.
  const isPrice = cues.some(({ classId, place }) => classId === 'acquire' && place === 'story')
  const ofDividend = cues.some(({ classId, clause: at }) => classId === 'dividend' && at === clause)
  if (isPrice && !(payingOwnersVerbs.has(told.lemma) && owners.some((one) => areItsOwn(one, clause)))) return false
  if (flowingVerbs.has(told.lemma)) return owners.some(({ preposition }) => preposition === 'an')
  if (told.classes.includes('receive') && !told.passive)
    return ofDividend && owners.some((one) => functionsOf(clause).subjectNoun === one)
  return (
    payingOwnersVerbs.has(told.lemma) &&
    owners.some((one) => /^(an|)$/.test(one.preposition) && (ofDividend || areItsOwn(one, clause)))
  )
}

export const paidToOwners = defineFrame({
  id: 'spending/to-owners',
  type: 'spending',
  figure: ['money'],
  describe:
    'Y überweist seinen Aktionären N; an die Aktionäre von Y fließen N; die Aktionäre von Y bekommen N Dividende.',
  evokes: [
    times(2, verb('receive', 'lay-out', 'hand-out', 'pass')),
    inClause('dividend'),
    times(0.5, inClause('hold')),
  ],
  needs: [nearby('hold', 'dividend', 'share-word', 'investor', 'investor-word')],
  unless: [inClause('acquire', 'sell', 'sell-stake', 'loan', 'share-sale', 'capital'), story('share-sale')],
  figureIs: (figure, site) => isLargeSum(figure) && isPaidToOwners(site),
  roles: {
    company: [of('hold investor', 'von', 'der'), agentExcept(flowingVerbs, 'bekommen erhalten kassieren kriegen')],
  },
  qualifiers: () => ({ purpose: 'dividend' }),
  accepts: [
    ['[Seestern] überweist seinen Aktionären 80 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] lässt seinen Eignern 80 Millionen Euro zukommen.', { company: 'Seestern' }],
    ['An die Aktionäre von [Seestern] fließen 80 Millionen Euro.', { company: 'Seestern' }],
    ['Die Aktionäre der [Seestern] bekommen 80 Millionen Euro Dividende.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] zahlt den Aktionären von [Seestern] 80 Millionen Euro.',
    '[Seestern] überweist seinen Aktionären 2 Euro.',
    'Die Aktionäre der [Seestern] erhalten 80 Millionen Euro.',
  ],
})
