import { DAT, NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import type { Site } from '../../cues/cue.ts'
import { agentExcept } from '../../roles/slot.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, inSentence, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

/** Nouns and verbs by which the clause before says whose something is. */
const OWNING: ReadonlySet<string> = new Set(['owner', 'hold', 'possession'])

/** Was it somebody who did it, before today? */
const isDeedOfPast = ({ verb }: Site['clause']): boolean =>
  verb !== null && (verb.tense === 'past' || verb.tense === 'perfect') && !verb.passive

/** "hatte sie der Gründerfamilie 3 Millionen bezahlt": owners get it for what they owned. */
const isToOwners = ({ clause }: Site): boolean =>
  isDeedOfPast(clause) &&
  !isPaidForElse(clause) &&
  clause.phrases.some(
    ({ head, cases, preposition, link }) =>
      preposition === '' &&
      (cases & DAT) !== 0 &&
      (cases & NOM) === 0 &&
      link !== 'genitive' &&
      head.mention === undefined &&
      head.classes.includes('owner'),
  )

/** ", die damals 3 Millionen zahlte": the past of somebody who owns a company. */
const isOfOwner = ({ clause }: Site): boolean => {
  const { kind, parent, antecedent } = clause
  if (kind !== 'relative' || parent === null || antecedent === null || !isDeedOfPast(clause)) return false
  const isOwned =
    parent.verb?.lemma === 'gehören' ||
    (parent.verb?.lemma === 'sein' && parent.phrases.some(({ head }) => head.classes.some((id) => OWNING.has(id))))
  return isOwned && !isPaidForElse(clause)
}

/** "für Löhne": what else it is paid for. */
const isPaidForElse = ({ phrases }: Site['clause']): boolean =>
  phrases.some(({ head, preposition }) => preposition === 'für' && head.kind !== 'figure')

export const ownerPaid = defineFrame({
  id: 'acquisition/owner-paid',
  type: 'acquisition',
  figure: ['money'],
  describe:
    'Y gehört X, der dafür N gezahlt hatte; Eigentümer von Y ist X, der damals N zahlte; X zahlte der Gründerfamilie N.',
  evokes: [times(2, verb('pay')), inSentence('owner', 'hold')],
  needs: [verb('pay')],
  unless: [inClause('receive', 'subsidy')],
  figureIs: (figure, at) => isSum(figure) && (isOfOwner(at) || isToOwners(at)),
  roles: { buyer: [agentExcept(receivingVerbs)], company: [] },
  requires: ['buyer'],
  qualifiers: (at) => priceBasis(at),
  accepts: [
    [
      'Eigentümer von [Seestern] ist [Nordwind], der damals 900 Millionen Euro zahlte.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] wächst. 900 Millionen Euro hatte [Nordwind] der Gründerfamilie bezahlt.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] zahlt den Eigentümern jährlich 900 Millionen Euro.',
    'Eigentümer von [Seestern] ist [Nordwind], der jährlich 900 Millionen Euro zahlt.',
  ],
})
