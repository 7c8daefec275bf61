import { bondMoneyVerbs, bondVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'
import { agent } from '../../roles/slot.ts'
import { isOfBonds } from '../conditions/of-bonds.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, nearby, times, verb } from '../define-frame.ts'

/** "begibt N", "das Emissionsvolumen: N": the sum is what is issued. */
const isIssued = ({ clause, cues, phrase }: Site): boolean =>
  (bondMoneyVerbs.has(clause.verb?.lemma ?? '') && phrase?.preposition === '') ||
  cues.some(({ classId, place }) => ISSUES.has(classId) && governedPlaces.has(place))
const ISSUES: ReadonlySet<string> = new Set(['share-sale', 'amount', 'takings', 'tranche', 'plain-price'])

/** "nimmt für sechs Jahre N auf": what is taken for a time is given back. */
const isForTime = ({ clause, phrase }: Site): boolean =>
  clause.verb?.lemma === 'auf|nehmen' &&
  phrase?.preposition === '' &&
  clause.phrases.some(({ head, preposition }) => preposition === 'für' && head.figure?.figure.kind === 'duration')

/** "hat 3 Millionen zu 4,5 Prozent begeben": what is issued at a rate bears interest. */
const isAtRate = ({ clause, phrase }: Site): boolean =>
  bondVerbs.has(clause.verb?.lemma ?? '') &&
  phrase?.preposition === '' &&
  clause.phrases.some(({ head, preposition }) => preposition === 'zu' && head.figure?.figure.kind === 'percent')

/** Nothing else is issued in talk of bonds. */
const SURE = 6

export const issued = defineFrame({
  id: 'debt/issued',
  type: 'debt',
  figure: ['money'],
  describe: 'Anleihe: Y begibt N; das Emissionsvolumen beträgt N; Y nimmt für sechs Jahre N auf.',
  evokes: [
    times(1.2, governing('share-sale', 'amount', 'takings', 'tranche', 'plain-price')),
    times(2, verb('issue', 'raise', 'borrow', 'share-sale')),
    times(2, nearby('bond')),
  ],
  needs: [nearby('bond', 'borrow', 'raise', 'issue', 'share-sale')],
  unless: [governing('revenue', 'profit', 'price', 'spend', 'contract', 'share-word', 'loss', 'debt', 'convertible')],
  figureIs: (figure, site) =>
    isTotal(figure) && ((isOfBonds(site) && isIssued(site)) || isForTime(site) || isAtRate(site)),
  prior: () => SURE,
  roles: { company: [agent()] },
  bars: isBank,
  accepts: [
    ['Anleihe: [Seestern] begibt 80 Millionen Franken', { company: 'Seestern' }],
    [
      '[Seestern] hat Schuldscheine platziert. Eigentlich wollte [Seestern] 80 Millionen Euro einsammeln.',
      { company: 'Seestern' },
    ],
    ['[Seestern] hat 80 Millionen Franken zu 4,5 Prozent begeben.', { company: 'Seestern' }],
    ['[Seestern] will 80 Millionen Franken für sechs Jahre aufnehmen.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] will mit neuen Aktien und einer Anleihe 80 Millionen Euro einsammeln.',
    'Für die Anleihe von [Seestern] nahm der Handel um 80 Millionen Euro zu.',
  ],
})
