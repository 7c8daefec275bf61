import { rankingVerbs } from '../../../lexicon/de/verbs/equating.ts'
import type { Site } from '../../cues/cue.ts'
import { bearerOf, isReached } from '../../roles/bearer-of.ts'
import { bearer, topic } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inSentence, times } from '../define-frame.ts'
import { valuationBasis } from '../qualifiers/valuation-basis.ts'

/** "liegt mit N voraus", "steht mit N an der Spitze": where in a ranking the subject is. */
const isRankedWith = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' && rankingVerbs.has(clause.verb?.lemma ?? '')

/** Does the clause say of something else how much it is: sales, debts, a round? */
const measuresElse = ({ clause: { units } }: Site): boolean =>
  units.some((unit) => unit.kind === 'noun' && unit.classes.some((id) => MEASURES.has(id)))
const MEASURES: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'debt',
  'funding-round',
  'invest',
  'contract',
  'users',
  'other-measure',
  'price',
  'stake',
])

/** "wertvoller", "das wertvollste", "höher bewertet". */
const comparesWorth = ({ units, verb }: Clause): boolean =>
  (verb?.classes.includes('valuation') === true && verb.passive) ||
  units.some(({ classes }) => classes.some((id) => RANKING.has(id)))
const RANKING: ReadonlySet<string> = new Set(['most-valuable', 'worth-more'])

export const comparedWorth = defineFrame({
  id: 'valuation/compared',
  type: 'valuation',
  figure: ['money'],
  describe: 'Wertvoller ist nur Y mit N; das wertvollste Start-up vor Y mit N; höher bewertet ist Y, das auf N kommt.',
  evokes: [times(6, inSentence('most-valuable', 'worth-more', 'valuation'))],
  figureIs: (figure, site) =>
    isLargeSum(figure) &&
    (isReached(site) || isRankedWith(site) || (site.phrase?.preposition === 'mit' && bearerOf(site) !== null)) &&
    site.parsed.clauses.some(comparesWorth) &&
    !measuresElse(site),
  toldAs: 'worth',
  roles: { company: [bearer(), topic()], by: [] },
  requires: ['company'],
  ofItsOwn: true,
  qualifiers: valuationBasis,
  accepts: [
    ['Wertvoller ist nur [Seestern] mit 4 Milliarden Dollar.', { company: 'Seestern' }],
    [
      '[Nordwind] ist nun das wertvollste Start-up, vor dem Rivalen [Seestern] mit 4 Milliarden Dollar.',
      { company: 'Seestern' },
    ],
    ['Höher bewertet ist nur [Seestern], das zuletzt auf 4 Milliarden Dollar kam.', { company: 'Seestern' }],
    [
      'Wertvoller als [Nordwind] ist allein [Seestern], das mit 4 Milliarden Dollar weit vorn liegt.',
      { company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] ist das wertvollste Start-up vor [Seestern] mit einem Umsatz von 4 Milliarden Dollar.',
    '[Seestern] kam zuletzt auf 4 Milliarden Dollar.',
  ],
})
