import type { Site } from '../../cues/cue.ts'
import { isPublicBody } from '../../roles/fits.ts'
import { after, agent, publicBody } from '../../roles/slot.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "hofft auf 3 Millionen vom Bund", "beantragt beim Land 3 Millionen": a sum of a state that somebody counts on. */
const isOfState = ({ clause, phrase }: Site): boolean =>
  /^(|auf|mit|über|um)$/.test(phrase?.preposition ?? 'none') &&
  clause.verb?.passive === false &&
  clause.phrases.some(
    (one) => one.head.mention !== undefined && isPublicBody(one.head.mention) && /^(von|bei)$/.test(prepositionOf(one)),
  )

export const awaited = defineFrame({
  id: 'investment/awaited',
  type: 'investment',
  figure: ['money'],
  describe: 'Y hofft auf N vom Bund; Y beantragt beim Land N; Y erhofft sich vom Staat N.',
  evokes: [times(1.5, verb('await')), inClause('subsidy')],
  needs: [verb('await')],
  figureIs: (figure, site) => isSum(figure) && isOfState(site),
  roles: { company: [agent()], investor: [publicBody(after('von', 'bei'))] },
  requires: ['company', 'investor'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site, 'subsidy'),
  accepts: [
    ['[Seestern] hofft auf 3 Millionen Euro vom [Bund].', { company: 'Seestern', investor: 'Bund' }],
    ['[Seestern] erhofft sich vom [Bund] 3 Millionen Euro.', { company: 'Seestern', investor: 'Bund' }],
    ['[Seestern] hat beim [Bund] 3 Millionen Euro beantragt.', { company: 'Seestern', investor: 'Bund' }],
  ],
  rejects: [
    '[Seestern] fordert vom [Bund] 3 Millionen Euro Schadenersatz.',
    '[Seestern] rechnet mit 3 Millionen Euro Umsatz.',
  ],
})
