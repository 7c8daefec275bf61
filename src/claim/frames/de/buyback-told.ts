import type { Site } from '../../cues/cue.ts'
import { agent, of } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { around, defineFrame, inClause, times, verb } from '../define-frame.ts'

/** "Dabei sollen Papiere für 3 Millionen erworben werden": bought from nobody with a name, as the sentence before said. */
const buysShares = ({ clause, cues }: Site): boolean =>
  clause.verb?.classes.some((id) => id === 'acquire' || id === 'buy-stake') === true &&
  cues.some(({ classId, clause: at }) => (classId === 'share-word' || classId === 'share') && at === clause) &&
  clause.phrases.every(({ head, preposition }) => head.kind !== 'entity' || preposition === '')

/** "Das Volumen beträgt 3 Millionen": so large is what was just told of. */
const saysHowLarge = ({ clause, phrase }: Site): boolean =>
  clause.verb?.classes.includes('copula') === true &&
  phrase !== null &&
  functionsOf(clause).subjectNoun?.head.classes.includes('amount') === true &&
  clause.phrases.every(({ head }) => head.kind !== 'entity')

export const buybackTold = defineFrame({
  id: 'spending/buyback-told',
  type: 'spending',
  figure: ['money'],
  describe: 'Y kauft Aktien zurück. Bis Mai sollen Papiere für N erworben werden; das Volumen beträgt N.',
  evokes: [times(4, around('buyback')), verb('acquire', 'buy-stake', 'copula')],
  needs: [around('buyback')],
  unless: [inClause('loan', 'bond', 'dividend', 'revenue', 'profit', 'market-cap', 'valuation')],
  admits: ['share-word', 'acquire', 'stake'],
  figureIs: (figure, site) => isLargeSum(figure) && (buysShares(site) || saysHowLarge(site)),
  roles: { company: [agent(), of('buyback', 'von', 'der')] },
  qualifiers: () => ({ purpose: 'buyback' }),
  accepts: [
    [
      '[Seestern] kündigt einen Aktienrückkauf an. Bis Mai sollen Papiere im Wert von 80 Millionen Euro erworben werden.',
      { company: 'Seestern' },
    ],
    ['[Seestern] startet ein Rückkaufprogramm. Das Volumen beträgt 80 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] startet ein Rückkaufprogramm. Der Umsatz beträgt 80 Millionen Euro.',
    '[Seestern] kauft Aktien zurück. Von [Nordwind] erwarb man Papiere für 80 Millionen Euro.',
  ],
})
