import { isInvestor } from '../../roles/fits.ts'
import { after, agent, called, compound, dative, doer, of, rest, topic } from '../../roles/slot.ts'
import { buysServices } from '../conditions/buys-services.ts'
import { flowsFromNobody, flowsInRound } from '../conditions/flows-into.ts'
import { gets, receives } from '../conditions/gets-money.ts'
import { intoThings } from '../conditions/into-things.ts'
import { isYield } from '../conditions/is-yield.ts'
import { isJoined } from '../conditions/joined-round.ts'
import { isOwnOutlay } from '../conditions/own-outlay.ts'
import { isPrice } from '../conditions/paid-in-return.ts'
import { isPutInByAnother } from '../conditions/put-in-by-another.ts'
import { isBroughtInBySale } from '../conditions/sale-told.ts'
import { isSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

export const investment = defineFrame({
  id: 'investment/invest-in',
  type: 'investment',
  figure: ['money'],
  describe: 'X investiert N in Y; X steckt N in Y; X beteiligt sich mit N an Y; eine Investition von N in Y.',
  evokes: [
    verb('invest', 'equip', 'bring-along'),
    governing('invest', 'capital', 'convertible'),
    inClause('invest'),
    times(0.5, inSentence('invest')),
    times(0.6, inClause('deal', 'partnership')),
    times(0.6, verb('pay')),
    times(2, story('invest')),
  ],
  admits: ['funding-round', 'capital-increase'],
  passes: ['entry'],
  needs: [
    {
      ...around('invest', 'equip', 'bring-along', 'convertible', 'pay', 'capital', 'pass'),
      places: [...around().places, 'story'],
    },
  ],
  unless: [
    governing('worth', 'services', 'price', 'plain-price'),
    verb('write-off', 'raise', 'waive', 'repay', 'manage'),
    inClause('services'),
    // "beteiligt sich mit 15 Millionen an der Runde": a part of one is what somebody puts in.
    { ...governing('funding-round'), places: ['head', 'counted', 'governor', 'subject'] },
  ],
  figureIs: (figure, site) =>
    isSum(figure) &&
    !receives(site) &&
    !gets(site) &&
    !isBroughtInBySale(site) &&
    !isPrice(site) &&
    !flowsInRound(site) &&
    !flowsFromNobody(site) &&
    !isJoined(site) &&
    // "ein Käufer, der 3 Millionen bot"
    site.clause.antecedent?.classes.some((id) => id === 'capital-increase' || id === 'buyer-word') !== true &&
    !isYield(site.clause) &&
    !intoThings(site) &&
    !isOwnOutlay(site) &&
    !buysServices(site),
  roles: {
    company: [
      after('in', 'an', 'bei', 'mit'),
      of('invest', 'in', 'an', 'bei', 'mit'),
      dative(),
      after('für'),
      compound('invest'),
      // "für das Seestern-Werk"
      compound('site project'),
      of('funding-round convertible', 'von', 'bei'),
      // "die Gesellschafter von Seestern": theirs is what they put money into.
      of('investor-word', 'von'),
    ],
    investor: [
      of('given', 'von', 'durch'),
      agent(),
      called('investor-word'),
      of('invest', 'von', 'durch'),
      after('von'),
      compound('invest'),
      // "die von Nordwind mit 2 Millionen finanzierte Firma"
      doer('invest equip'),
      rest(),
    ],
  },
  requires: ['company'],
  // Who invests by trade gets no money put in.
  bars: (mention, role) => role === 'company' && isInvestor(mention),
  qualifiers: (site) => instrument(site),
  accepts: [
    ['[Nordwind] investiert 40 Millionen Euro in [Seestern].', { investor: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] steckt bis zu 5 Milliarden Dollar in [Seestern].', { investor: 'Nordwind', company: 'Seestern' }],
    [
      'Die von [Nordwind] mit 40 Millionen Euro finanzierte Firma [Seestern] wächst.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] steigt bei [Seestern] ein und zahlt dafür 40 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'In das Ulmer Chip-Start-up [Seestern] steckt [Nordwind] 40 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] baut um. Dafür hat [Nordwind] eine Wandelanleihe über 40 Millionen Euro gezeichnet.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    ['Bei [Seestern] legte [Nordwind] 40 Millionen Euro nach.', { investor: 'Nordwind', company: 'Seestern' }],
    ['Für das [Seestern-Projekt] sagte der [Bund] 5 Milliarden Euro zu.', { investor: 'Bund', company: 'Seestern' }],
    ['Für das [Seestern-Werk] sagte der [Bund] 5 Milliarden Euro zu.', { investor: 'Bund', company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] setzte 40 Millionen Euro um.',
    'Der von [Nordwind] mit 40 Millionen Euro bezahlte Konzern [Seestern] wächst.',
    '[Nordwind] will 40 Millionen Euro in den Rückkauf eigener Aktien stecken.',
  ],
})

export const investedBy = defineFrame({
  id: 'investment/invested-by',
  type: 'investment',
  figure: ['money'],
  describe: 'Trotz N an Investitionen von X bleibt Y frei: another puts the money into the subject.',
  evokes: [times(1.5, governing('invest')), inClause('invest')],
  needs: [inClause('invest')],
  passes: ['put in by another'],
  figureIs: (_, site) => isPutInByAnother(site),
  roles: { investor: [of('invest', 'von', 'durch')], company: [topic()] },
  requires: ['investor', 'company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      'Trotz 5 Milliarden Dollar an Investitionen von [Nordwind] hat [Seestern] freie Hand.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] kommt auf Investitionen von 5 Milliarden Dollar.'],
})
