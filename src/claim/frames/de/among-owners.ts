import { ownersBehind, sharesOfOwner } from '../../../lexicon/de/verbs/share-of-owner.ts'
import {
  after,
  agentExcept,
  at,
  bearer,
  called,
  dativeOf,
  having,
  liesWith,
  of,
  receiver,
  topicExcept,
  whole,
} from '../../roles/slot.ts'
import { isOwnersShare, tellsOfOwners } from '../conditions/among-owners.ts'
import { NO_SHARES } from '../conditions/other-percentage.ts'
import { isShareOfElse } from '../conditions/share-of-else.ts'
import { isSigned } from '../conditions/signed.ts'
import { around, defineFrame, governing, inClause } from '../define-frame.ts'
import { stakeMove } from '../qualifiers/stake-move.ts'

const OF_OWNERS = [
  'hold',
  'stake',
  'owner',
  'free-float',
  'possession',
  'votes',
  'buy-stake',
  'have-share',
  'firm',
] as const
const TOLD = 4

export const amongOwners = defineFrame({
  id: 'stake/among-owners',
  type: 'stake',
  figure: ['percent'],
  describe:
    'Y hat einen neuen Großaktionär. X steht bei N; auf X entfallen N; X ist mit N engagiert: among talk of owners.',
  evokes: [around(...OF_OWNERS)],
  needs: [around(...OF_OWNERS)],
  prior: (figure, site) => (tellsOfOwners(site) && isOwnersShare(figure, site) ? TOLD : 0),
  unless: [{ ...governing('growth'), places: [...governing().places, 'clause'] }, inClause(...NO_SHARES, 'vote')],
  figureIs: (figure, site) =>
    isOwnersShare(figure, site) && tellsOfOwners(site) && !isShareOfElse(site) && !isSigned(figure, site.clause),
  roles: {
    holder: [
      receiver(),
      bearer(),
      dativeOf(sharesOfOwner),
      liesWith(sharesOfOwner, ...ownersBehind),
      agentExcept(sharesOfOwner),
      called('hold buyer-word'),
      topicExcept(sharesOfOwner),
      of('stake'),
    ],
    company: [whole(), at('an'), of('hold owner', 'von', 'bei'), having('hold owner'), after('bei')],
  },
  bars: ({ entity }, role) => role === 'company' && entity?.kind === 'fund',
  anyVerb: true,
  qualifiers: stakeMove,
  accepts: [
    [
      '[Seestern] hat einen neuen Großaktionär: [Nordwind] steht bei 12 Prozent.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    ['An [Seestern] ist [Nordwind] mit 12 Prozent dran.', { holder: 'Nordwind', company: 'Seestern' }],
    [
      '[Seestern] hat einen neuen Eigner. [Nordwind] ist mit 12 Prozent engagiert.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] hat einen neuen Eigner. 12 Prozent entfallen auf [Nordwind].',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Die Eigner von [Seestern] haben gewechselt. [Nordwind] hat sich auf 12 Prozent hochgekauft.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] hat einen neuen Eigner. Der Umsatz stieg auf 12 Prozent.',
    '[Seestern] hat einen neuen Eigner. [Seestern] kommt auf 12 Prozent Marge.',
    'Die Partei [Seestern] kommt auf 12 Prozent.',
  ],
})
