import type { Site } from '../../cues/cue.ts'
import { agent, called, compound, shareOf } from '../../roles/slot.ts'
import { isStakeValued } from '../conditions/is-stake-valued.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times } from '../define-frame.ts'

export const stakeWorth = defineFrame({
  id: 'stake/worth',
  type: 'stake',
  figure: ['money'],
  describe: 'Der Anteil von X an Y ist N wert; X schreibt seinen Anteil an Y mit N in die Bücher.',
  evokes: [times(4, inClause('stake', 'package'))],
  needs: [inClause('stake', 'package')],
  figureIs: (figure, site: Site) => isSum(figure) && isStakeValued(site),
  roles: {
    company: [shareOf('stake package', 'an'), compound('stake share-word')],
    holder: [agent(), called('hold')],
  },
  qualifiers: () => ({ move: 'holds' }),
  accepts: [
    [
      '[Nordwind] schrieb seinen Anteil an [Seestern] mit 12 Millionen Euro in die Bücher.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    ['Das Paket an [Seestern] ist 12 Millionen Euro wert.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] ist 12 Milliarden Euro wert.',
    '[Nordwind] kauft den Anteil für 12 Millionen Euro.',
    'Mitarbeiter verkaufen Anteile, [Seestern] wird dabei mit 12 Milliarden Euro bewertet.',
  ],
})
