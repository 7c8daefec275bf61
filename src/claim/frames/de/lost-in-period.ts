import { losingVerbs, periodWords, timesOver } from '../../../lexicon/de/events/result-verbs.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { agent } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isLargeSum, isTotal } from '../conditions/sums.ts'
import { defineFrame, inClause, verb } from '../define-frame.ts'

/** "hat im zweiten Quartal 40 Millionen verloren": a company, in a time that results are told of. */
const isLostInPeriod = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  clause.verb?.passive === false &&
  losingVerbs.has(clause.verb.lemma) &&
  fits('company', functionsOf(clause).subject?.mention) &&
  (clause.phrases.some(({ head }) => head.figure?.figure.kind === 'date') ||
    clause.units.some(({ norm }) => periodWords.has(norm)) ||
    clause.phrases.some(({ head, preposition }) => /^(in|pro)$/.test(preposition) && timesOver.test(head.norm)))

export const lostInPeriod = defineFrame({
  id: 'profit/lose-in-period',
  type: 'profit',
  figure: ['money'],
  describe: 'Y hat im zweiten Quartal N verloren.',
  evokes: [verb('fall')],
  needs: [verb('fall')],
  unless: [
    inClause(
      'worth',
      'valuation',
      'share-word',
      'trading',
      'market-cap',
      'users',
      'contract',
      'revenue',
      'invest',
      'deal',
      'stake',
      'other-measure',
    ),
  ],
  figureIs: (figure, site) => isTotal(figure) && isLargeSum(figure) && isLostInPeriod(site),
  roles: { company: [agent()] },
  requires: ['company'],
  negative: () => true,
  periodic: true,
  accepts: [
    ['[Seestern] hat im zweiten Quartal 2024 40 Millionen Euro verloren.', { company: 'Seestern' }],
    ['[Seestern] hat zuletzt 35 Millionen Euro im Jahr verloren.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] verliert 2 Millionen Euro.',
    'An der Börse verlor [Seestern] im zweiten Quartal 2024 40 Millionen Euro.',
  ],
})
