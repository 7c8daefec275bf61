import { applyingVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import type { Site } from '../../cues/cue.ts'
import { agent } from '../../roles/slot.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, nearby, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "Beantragt hatte Y 500 Millionen": the bare sum, which somebody asks for where aid is told of. */
const isAppliedFor = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  phrase.link === null &&
  clause.verb?.passive === false &&
  applyingVerbs.has(clause.verb.lemma)

export const appliedFor = defineFrame({
  id: 'investment/applied-for',
  type: 'investment',
  figure: ['money'],
  describe: 'Beantragt hatte Y N: aid of a state told of before.',
  evokes: [verb('await'), times(2, nearby('subsidy'))],
  needs: [verb('await'), nearby('subsidy')],
  figureIs: (figure, site) => isLargeSum(figure) && isAppliedFor(site),
  toldAs: 'aid',
  roles: { company: [agent()], investor: [] },
  requires: ['company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site, 'subsidy'),
  accepts: [
    [
      'Die Staatshilfe für [Seestern] ist bewilligt. Beantragt hatte [Seestern] 300 Millionen Euro.',
      { company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] beantragt 300 Millionen Euro.',
    'Staatshilfe floss. [Seestern] hofft auf 300 Millionen Euro Umsatz.',
  ],
})
