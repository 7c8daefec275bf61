import { leadingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { after, afterVerb, agentOf, called, of } from '../../roles/slot.ts'
import { isPutInByLead } from '../conditions/put-in-by-lead.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'

export const leadInvestment = defineFrame({
  id: 'investment/lead-round',
  type: 'investment',
  figure: ['money'],
  describe: 'X führt die Runde von Y mit N an: what who leads a round puts in.',
  evokes: [times(3, verb('lead')), times(4, inClause('lead-word')), inClause('funding-round')],
  needs: [inClause('lead', 'lead-word')],
  admits: ['invest'],
  figureIs: (figure, site) => isSum(figure) && isPutInByLead(site),
  roles: {
    investor: [called('lead-word'), agentOf(leadingVerbs), afterVerb(leadingVerbs, 'von', 'durch')],
    company: [of('funding-round lead-word', 'von', 'bei'), after('bei')],
  },
  requires: ['investor', 'company'],
  accepts: [
    [
      'Leadinvestor bei [Seestern] war [Nordwind] mit 20 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] führt die Finanzierungsrunde der [Seestern] mit 20 Millionen Euro an.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Nordwind] führt die Finanzierungsrunde über 20 Millionen Euro an.'],
})
