import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { after, agent, called, compound, dative, doer, of, rest, topic } from '../../roles/slot.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { functionsOf } from '../../syntax/who.ts'
import { paysForGoods } from '../conditions/buys-goods.ts'
import { buysServices } from '../conditions/buys-services.ts'
import { flowsIntoFirm } from '../conditions/flows-into.ts'
import { isForMajority } from '../conditions/for-majority.ts'
import { isPutInByInvestors } from '../conditions/from-investors.ts'
import { gets, receives } from '../conditions/gets-money.ts'
import { intoThings } from '../conditions/into-things.ts'
import { isPaidForPart } from '../conditions/paid-for-part.ts'
import { isFee } from '../conditions/paid-for-service.ts'
import { isPaidAttribute, isPrice, paysForEntry } from '../conditions/paid-in-return.ts'
import { isBankLoan } from '../conditions/public-loan.ts'
import { isPutInByAnother } from '../conditions/put-in-by-another.ts'
import { saleTold } from '../conditions/sale-told.ts'
import { paysHolder } from '../conditions/sells-shares.ts'
import { around, defineFrame, governing, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "Investiert werden 30 Milliarden Euro" where an article tells of a site, or of aid for one: nobody's stake. */
const isOutlay = ({ cues, clause }: Site): boolean => {
  const isStory = (id: string): boolean => cues.some(({ classId, place }) => place === 'story' && classId === id)
  const parties = clause.phrases.some(({ head }) => head.kind === 'entity')
  const verb = clause.verb ?? clause.parent?.verb
  return (
    verb?.classes.includes('spend') === true &&
    !parties &&
    ((isStory('spend') && !isStory('invest')) || (verb.passive && isStory('subsidy')))
  )
}

/** "Investitionen von N sind bei Seestern geplant": where nobody is named who puts it in, a firm's own outlay. */
const isPlannedThere = ({ clause, phrase }: Site): boolean => {
  const firms = clause.phrases.filter(({ head }) => fits('company', head.mention))
  const above = phrase?.governor?.head.classes.includes('amount') === true ? phrase.governor.governor : phrase?.governor
  return (
    /^investition(en)?$/.test(above?.head.norm ?? '') &&
    above?.preposition === '' &&
    firms.length === 1 &&
    firms.every((firm) => prepositionOf(firm) === 'bei') &&
    (clause.verb?.passive === true || clause.verb?.classes.includes('copula') === true)
  )
}

/** "Der Verkauf der Anteile bringt dem Land 2 Millionen ein": what a sale brings in is put into nobody. */
const isBroughtInBySale = (site: Site): boolean =>
  functionsOf(site.clause).subjectNoun?.head.classes.some((id) => SALES.has(id)) === true ||
  (site.clause.verb?.classes.includes('proceeds') === true && saleTold(site) !== null)
const SALES: ReadonlySet<string> = new Set(['sell', 'sell-stake', 'share-sale', 'ipo'])

/** "geht für 2 Millionen an X", "für 2 Millionen an X verkauft": what stands there changes hands. */
const changesOwner = ({ clause, phrase }: Site): boolean =>
  [phrase, phrase?.governor].some((one) => one?.preposition === 'für' || one?.preposition === 'um') &&
  (clause.verb?.classes.includes('sell') === true ||
    // "erwirbt 50 Prozent für die Summe von 6 Millionen"
    (clause.verb?.classes.includes('buy-stake') === true && !clause.verb.classes.includes('invest')) ||
    changesHands(clause))

const FLOWING = 4

export const investment = defineFrame({
  id: 'investment/invest-in',
  type: 'investment',
  figure: ['money'],
  describe: 'X investiert N in Y; X steckt N in Y; X beteiligt sich mit N an Y; eine Investition von N in Y.',
  evokes: [
    verb('invest', 'equip'),
    governing('invest', 'capital', 'convertible'),
    inClause('invest'),
    times(0.5, inSentence('invest')),
    times(0.6, inClause('deal', 'partnership')),
    times(0.6, verb('pay')),
    times(2, story('invest')),
  ],
  admits: ['funding-round', 'capital-increase'],
  prior: (_, site) => (flowsIntoFirm(site) || paysForEntry(site) ? FLOWING : 0),
  needs: [
    { ...around('invest', 'equip', 'convertible', 'pay', 'capital', 'pass'), places: [...around().places, 'story'] },
  ],
  unless: [
    governing('worth', 'services'),
    verb('write-off', 'raise', 'waive', 'repay', 'manage'),
    inClause('services'),
    // "beteiligt sich mit 15 Millionen an der Runde": a part of one is what somebody puts in.
    { ...governing('funding-round'), places: ['head', 'counted', 'governor', 'subject'] },
  ],
  figureIs: (figure, site) =>
    figure.figure.kind === 'money' &&
    figure.figure.per === undefined &&
    !receives(site) &&
    !gets(site) &&
    !intoThings(site) &&
    !isPrice(site) &&
    !isBroughtInBySale(site) &&
    !changesOwner(site) &&
    !isPaidAttribute(site) &&
    !isPutInByInvestors(site) &&
    !isOutlay(site) &&
    !isPlannedThere(site) &&
    !isForMajority(site) &&
    !paysHolder(site) &&
    !isPutInByAnother(site) &&
    !isBankLoan(site) &&
    !buysServices(site) &&
    !isFee(site) &&
    !isPaidForPart(site) &&
    !paysForGoods(site),
  roles: {
    company: [
      after('in', 'an', 'bei', 'mit'),
      of('invest', 'in', 'an', 'bei', 'mit'),
      dative(),
      after('für'),
      compound('invest'),
      // "für das Seestern-Werk"
      compound('site project'),
      of('funding-round', 'von', 'bei'),
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
  figureIs: (figure, site) => figure.figure.kind === 'money' && isPutInByAnother(site),
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
