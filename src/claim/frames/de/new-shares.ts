import { newShares } from '../../../lexicon/de/events/having-words.ts'
import { issuingSharesVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import { agent } from '../../roles/slot.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inClause, story, times } from '../define-frame.ts'

/** "gibt neue Aktien für N aus", "beschafft sich über junge Aktien N": who does this issues them. */
const issuesShares = ({ clause: { verb, units } }: Site): boolean =>
  issuingSharesVerbs.has(verb?.lemma ?? '') &&
  units.some(({ classes }, at) => classes.includes('share-word') && newShares.test(units[at - 1]?.norm ?? ''))

export const newSharesIssued = defineFrame({
  id: 'share_sale/new-shares',
  type: 'share_sale',
  figure: ['money'],
  describe: 'Y gibt für N neue Aktien aus; Y beschafft sich über junge Aktien N.',
  evokes: [times(6, inClause('share-word')), story('capital-increase')],
  needs: [inClause('share-word')],
  figureIs: (figure, site) => isLargeSum(figure) && issuesShares(site),
  roles: { company: [agent()], seller: [] },
  requires: ['company'],
  qualifiers: () => ({ kind: 'capital increase' }),
  accepts: [
    ['[Seestern] gibt neue Aktien für 80 Millionen Euro aus.', { company: 'Seestern', seller: 'Seestern' }],
    ['[Seestern] beschafft sich über junge Aktien 80 Millionen Euro.', { company: 'Seestern', seller: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] zeichnet neue Aktien der [Seestern] für 80 Millionen Euro.',
    '[Seestern] gibt 80 Millionen Euro für neue Kräne aus.',
  ],
})
