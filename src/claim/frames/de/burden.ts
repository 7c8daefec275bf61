import { burdenVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { agentOf, compound, of, patient } from '../../roles/slot.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, inClause, verb } from '../define-frame.ts'

/** "belastet das Ergebnis mit 3 Millionen": what something costs a business. */
export const isBurden = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' && burdenVerbs.has(clause.verb?.lemma ?? '')

export const burden = defineFrame({
  id: 'spending/burden',
  type: 'spending',
  figure: ['money'],
  describe: 'Der Umbau belastet das Ergebnis von Y mit N; die Zölle dürften Y mit N belasten.',
  evokes: [verb('weigh-on')],
  needs: [verb('weigh-on')],
  admits: ['profit', 'revenue', 'loss'],
  unless: [inClause('write-off', 'debt', 'borrowed', 'users')],
  figureIs: (figure, site) => isTotal(figure) && isBurden(site),
  roles: {
    company: [patient(), of('profit business-figure', 'von'), compound('profit business-figure'), agentOf('sein')],
  },
  accepts: [
    ['Der Rückzug belastete [Seestern] mit 80 Millionen Euro.', { company: 'Seestern' }],
    ['Die Zölle dürften das Ergebnis von [Seestern] mit 80 Millionen Euro belasten.', { company: 'Seestern' }],
  ],
  rejects: [
    'Die Villa von [Kern] ist mit 3 Millionen Euro Schulden belastet.',
    '[Seestern] verdiente 80 Millionen Euro.',
  ],
})
