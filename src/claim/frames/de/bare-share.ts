import { shareComing } from '../../../lexicon/de/verbs/share-of-owner.ts'
import type { Site } from '../../cues/cue.ts'
import { after, agentExcept } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isBareShare } from '../conditions/bare-share.ts'
import { NO_SHARES } from '../conditions/other-percentage.ts'
import { isShareOfElse } from '../conditions/share-of-else.ts'
import { isSigned } from '../conditions/signed.ts'
import { defineFrame, governing, inClause, nearby, story, times } from '../define-frame.ts'
import { stakeMove } from '../qualifiers/stake-move.ts'

const OF_SHARES = nearby('stake', 'hold', 'buy-stake', 'share-word', 'share', 'acquire', 'invest')

/** "Den Haag schrumpft auf 28 Prozent" tells of a share, any other word of falling does not. */
const isFallOfOther = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, clause: at, place }) => classId === 'fall' && at === clause && place !== 'verb') ||
  (clause.verb?.classes.includes('fall') === true && functionsOf(clause).subject === null)

export const bareShare = defineFrame({
  id: 'stake/bare',
  type: 'stake',
  figure: ['percent'],
  describe:
    'X kommt noch auf N; N sollen folgen; N stehen für X: in news of a deal a percentage beside nothing but owners.',
  evokes: [times(3, story('acquire', 'invest', 'ipo')), times(0.5, OF_SHARES)],
  needs: [OF_SHARES, story('acquire', 'invest', 'ipo')],
  unless: [
    { ...nearby('insolvent'), places: nearby().places.filter((place) => place !== 'story') },
    { ...governing('growth'), places: [...governing().places, 'clause'] },
    inClause(...NO_SHARES, 'rise', 'votes'),
  ],
  figureIs: (figure, site) =>
    !isFallOfOther(site) && isBareShare(figure, site) && !isShareOfElse(site) && !isSigned(figure, site.clause),
  roles: {
    holder: [agentExcept(shareComing), after('bei', 'für', 'an')],
    company: [],
  },
  requires: ['company'],
  qualifiers: stakeMove,
  accepts: [
    [
      '[Nordwind] steigt bei [Seestern] ein. [Altmann] kommt auf 66 Prozent.',
      { holder: 'Altmann', company: 'Seestern' },
    ],
    [
      '[Nordwind] steigt bei [Seestern] ein. Am Ende stehen 51 Prozent für [Nordwind].',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] steigt bei [Seestern] ein. [Altmann] schrumpft damit auf 28 Prozent.',
      { holder: 'Altmann', company: 'Seestern' },
    ],
    ['[Nordwind] steigt bei [Seestern] ein. Zunächst gibt es 41 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] steigt bei [Seestern] ein. Die Zinsen liegen bei 3 Prozent.',
    '[Nordwind] steigt bei [Seestern] ein. [Seestern] kommt auf 30 Prozent Marge.',
    '[Seestern] kommt auf 30 Prozent.',
    '[Nordwind] steigt bei [Seestern] ein. Für die Mehrheit wären 51 Prozent nötig.',
  ],
})
