import { payingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { agent, of } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { namesOwnShares } from '../../syntax/own-shares.ts'
import { isLargeSum, isSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

export const buyback = defineFrame({
  id: 'spending/buyback',
  type: 'spending',
  figure: ['money'],
  describe: 'Y kauft eigene Aktien für N zurück; für N sollen eigene Papiere erworben werden.',
  evokes: [times(2, verb('spend', 'acquire', 'buy-stake')), times(2, inClause('share-word', 'share'))],
  needs: [inClause('share-word', 'share'), verb('spend', 'acquire', 'buy-stake')],
  unless: [governing('fall', 'rise')],
  admits: ['share-word', 'stake'],
  figureIs: (figure, { clause }) => isSum(figure) && (clause.verb?.lemma === 'zurück|kaufen' || namesOwnShares(clause)),
  roles: { company: [agent()] },
  qualifiers: () => ({ purpose: 'buyback' }),
  accepts: [
    ['[Seestern] kauft eigene Aktien für bis zu 300 Millionen Euro zurück.', { company: 'Seestern' }],
    ['[Seestern] will eigene Anteile im Wert von 300 Millionen Euro erwerben.', { company: 'Seestern' }],
    ['[Seestern] will für 300 Millionen Euro eigene Papiere erwerben.', { company: 'Seestern' }],
  ],
  rejects: ['[Nordwind] kauft Aktien von [Seestern] für 300 Millionen Euro.'],
})

/** "schüttet 60 Millionen aus", "eine Ausschüttung von 60 Millionen": in all, not for each share. */
export const payout = defineFrame({
  id: 'spending/payout',
  type: 'spending',
  figure: ['money'],
  describe: 'Y schüttet N aus; eine Ausschüttung von N; die Aktionäre erhalten zusammen N Dividende.',
  evokes: [
    times(2, verb('dividend')),
    times(1.5, governing('dividend')),
    times(2, verb('receive', 'pay')),
    inClause('dividend'),
  ],
  needs: [inClause('dividend')],
  unless: [inClause('revenue', 'subsidy', 'loan')],
  figureIs: (figure, { clause, phrase }) =>
    isLargeSum(figure) &&
    figure.direction !== 'by' &&
    clause.verb?.classes.includes('receive') !== true &&
    (phrase?.preposition === '' || phrase?.governor?.head.classes.includes('dividend') === true),
  roles: { company: [agent(), of('dividend', 'von', 'der')] },
  qualifiers: () => ({ purpose: 'dividend' }),
  accepts: [
    ['[Seestern] schüttet 60 Millionen Euro aus.', { company: 'Seestern' }],
    ['[Seestern] zahlt 60 Millionen Euro Dividende.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] erhält 60 Millionen Euro Dividende von [Seestern].',
    '[Seestern] zahlt eine Dividende von 2,60 Euro.',
  ],
})

/** "Der Konzern zahlt 3 Millionen": neither for what nor to whom is told, as the sentence before did. */
const paysOnly = ({ phrases, verb: told }: Clause): boolean =>
  told?.passive === false && phrases.every(({ preposition }) => !/^(für|an|in|um)$/.test(preposition))

export const settlement = defineFrame({
  id: 'spending/settlement',
  type: 'spending',
  figure: ['money'],
  describe: 'Y zahlt im Streit mit Z N; Y überweist Klägern N: what ends a lawsuit.',
  evokes: [verb('pay'), governing('pay'), times(2, around('lawsuit'))],
  needs: [inClause('pay'), around('lawsuit')],
  figureIs: (figure, { clause, phrase, cues }) =>
    isSum(figure) &&
    clause.verb?.classes.includes('receive') !== true &&
    (cues.some(({ classId, place }) => classId === 'lawsuit' && place !== 'before') || paysOnly(clause)) &&
    (payingVerbs.has(clause.verb?.lemma ?? '') || phrase?.governor?.head.classes.includes('pay') === true),
  roles: { company: [agent()] },
  qualifiers: () => ({ purpose: 'settlement' }),
  accepts: [
    ['[Seestern] zahlt im Streit um Patente 80 Millionen Euro an die Kläger.', { company: 'Seestern' }],
    ['In einem Vergleich hat sich [Seestern] zur Zahlung von 80 Millionen Euro verpflichtet.', { company: 'Seestern' }],
    ['[Seestern] zahlt 80 Millionen Euro, um die Klage beizulegen.', { company: 'Seestern' }],
    [
      '[Seestern] schließt einen Vergleich mit den Klägern. Der Konzern zahlt 80 Millionen Euro.',
      { company: 'Seestern' },
    ],
    ['[Seestern] muss den Klägern 80 Millionen Euro zahlen.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] muss 80 Millionen Euro zahlen.',
    '[Seestern] legt den Streit bei. Für ein Werk zahlt der Konzern 80 Millionen Euro.',
  ],
})
