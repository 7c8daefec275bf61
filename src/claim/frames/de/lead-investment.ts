import { leadingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { afterVerb, agentOf, of } from '../../roles/slot.ts'
import { isPutInByLead } from '../conditions/put-in-by-lead.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'

export const leadInvestment = defineFrame({
  id: 'investment/lead-round',
  type: 'investment',
  figure: ['money'],
  describe: 'X führt die Runde von Y mit N an: what who leads a round puts in.',
  evokes: [times(3, verb('lead')), inClause('funding-round')],
  needs: [verb('lead')],
  figureIs: ({ figure }, site) => figure.kind === 'money' && figure.per === undefined && isPutInByLead(site),
  roles: {
    investor: [agentOf(leadingVerbs), afterVerb(leadingVerbs, 'von', 'durch')],
    company: [of('funding-round', 'von', 'bei')],
  },
  requires: ['investor', 'company'],
  accepts: [
    [
      '[Nordwind] führt die Finanzierungsrunde der [Seestern] mit 20 Millionen Euro an.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Nordwind] führt die Finanzierungsrunde über 20 Millionen Euro an.'],
})
