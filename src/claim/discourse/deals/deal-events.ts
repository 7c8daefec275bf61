import { allShares } from '../../../lexicon/de/events/having-words.ts'
import { losingBidVerbs } from '../../../lexicon/de/events/trading-words.ts'
import { isUndertaking } from '../../../lexicon/de/goods.ts'
import { roundClosingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { supplyingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { becomingVerbs, predicatePrepositions } from '../../../lexicon/de/verbs/predicates.ts'
import { isMadeFor, isPurchaseOfGoods, isSaleOfGoods, takesOnWork } from '../../frames/conditions/buys-goods.ts'
import { dealsInThing } from '../../frames/conditions/deals-in-thing.ts'
import { isFormOfPayment } from '../../frames/conditions/form-of-payment.ts'
import { isWon } from '../../frames/conditions/is-won.ts'
import { isYield } from '../../frames/conditions/is-yield.ts'
import { isSaleOfShares } from '../../frames/conditions/sells-shares.ts'
import { takesAboard } from '../../frames/conditions/takes-aboard.ts'
import { acquisition } from '../../frames/de/acquisition.ts'
import { loan, support } from '../../frames/de/aid.ts'
import { contract } from '../../frames/de/contract.ts'
import { takenAboard } from '../../frames/de/entry-told.ts'
import { fundingRound } from '../../frames/de/funding-round.ts'
import { hasDone } from '../../frames/de/has-done.ts'
import { receive } from '../../frames/de/injection.ts'
import { investment } from '../../frames/de/investment.ts'
import { payment, proceeds } from '../../frames/de/payment.ts'
import { goodsSold, purchase } from '../../frames/de/purchase.ts'
import { sale } from '../../frames/de/sale.ts'
import { shareSale } from '../../frames/de/share-sale.ts'
import { stake } from '../../frames/de/stake.ts'
import { coversLoss, coversLossOfOther } from '../../frames/de/stands-in.ts'
import { wonContract } from '../../frames/de/won-contract.ts'
import { workDone } from '../../frames/de/work-done.ts'
import type { Frame } from '../../frames/define-frame.ts'
import { fits, isFirm } from '../../roles/fits.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isReflexive } from '../../syntax/is-reflexive.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isHeldStake } from './held-stake.ts'
import { signsPurchase } from './suitors-in.ts'

/** What else must hold of a clause for one of its words to tell of a deal. */
type Condition = (clause: Clause) => boolean

const FUNDS: ReadonlySet<string> = new Set([
  'invest',
  'loan',
  'subsidy',
  'convertible',
  'capital',
  'capital-increase',
  'funding-round',
])

const receives: Condition = ({ verb }) => verb?.classes.includes('receive') === true
/** "bietet 40 Euro je Aktie", "bietet den Seestern-Aktionären": not "bietet Kunden Rabatte". */
const bids: Condition = ({ phrases }) =>
  phrases.some(
    ({ head }) =>
      head.figure?.figure.kind === 'money' || head.classes.some((id) => id === 'hold' || id === 'share-word'),
  )
/** "verliert den Bieterstreit um Seestern": who loses buys nothing. */
const stillBids: Condition = ({ verb }) => !losingBidVerbs.has(verb?.lemma ?? '')
const gives: Condition = (clause) => !receives(clause)
const lends: Condition = ({ verb }) => verb?.classes.includes('borrow') !== true
const money: Condition = ({ phrases, units }) =>
  // "erhält frisches Geld"
  units.some(({ classes }) => classes.includes('fresh')) ||
  phrases.some(({ head }) => head.figure?.figure.kind === 'money' || head.classes.some((id) => FUNDS.has(id)))
const daughter: Condition = ({ phrases }) =>
  phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('daughter'))
/** "Seesterns Aktien wandern zu Nordwind", "verkauft 20 Prozent": shares change hands, no company. */
const shares: Condition = (clause) =>
  !isFormOfPayment(clause) &&
  clause.phrases.some(
    ({ head, preposition, link }) =>
      (preposition === '' || (preposition === 'von' && clause.verb?.lemma === 'trennen')) &&
      (link === null || link === 'possessor') &&
      (head.figure?.figure.kind === 'percent' || head.classes.some((id) => id === 'stake' || id === 'share-word')),
  )
/** "übernimmt das Aktienpaket der Familie X": no whole company, as "sämtliche Anteile" are. */
const buysShares: Condition = (clause) =>
  clause.verb?.classes.includes('buy-stake') === true &&
  shares(clause) &&
  !clause.units.some(({ norm }) => allShares.test(norm))
/** "kommt bei Seestern zum Zug". */
const atFirm: Condition = (clause) => namesAfter(clause, 'bei')
/** "geht für 2 Millionen an X": what changes hands is no money put in. */
const isSold: Condition = ({ verb, phrases }) =>
  verb?.classes.includes('change-hands') === true &&
  phrases.some(({ head, preposition }) => preposition === 'für' && head.figure?.figure.kind === 'money')
/** "ist an Y beteiligt" is a state: whoever holds shares puts no money in. */
const takesPart: Condition = ({ verb, units }) =>
  verb?.lemma !== 'beteiligen' || !units.some(({ verbs }) => verbs.some(({ lemma }) => lemma === 'sein'))
/** "wird größter Aktionär von Seestern", "steigt zum Hauptaktionär auf": whoever is that now got shares; who was it may be who lets them go. */
const becomesOwner: Condition = ({ verb, phrases }) =>
  becomingVerbs.has(verb?.lemma ?? '') &&
  phrases.some(({ head, preposition }) => head.classes.includes('hold') && preposition !== 'von')
/** "beliefert Nordwind mit Strom": whom it is done for buys it. */
const supplies: Condition = ({ verb, phrases }) =>
  supplyingVerbs.has(verb?.lemma ?? '') &&
  phrases.some(({ head, preposition }) => head.kind === 'noun' && preposition === 'mit')
/** "lagert die Rechenzentren an Nordwind aus", "überträgt Nordwind die Wartung", "hat sich für Nordwind entschieden": who does the work is told, and no company changes hands. */
const leavesWork: Condition = (clause) =>
  clause.phrases.some((one) => /^(an|für|)$/.test(prepositionOf(one)) && fits('supplier', one.head.mention)) &&
  (clause.verb?.lemma === 'aus|lagern' ||
    (clause.verb?.lemma === 'entscheiden' && isReflexive(clause)) ||
    clause.phrases.some(
      ({ preposition, head }) => preposition === '' && head.kind === 'noun' && isUndertaking(head.norm),
    ))
/** "Der Auftrag ging an Nordwind": no company does. */
const givesOrder: Condition = (clause) => functionsOf(clause).subjectNoun?.head.classes.includes('contract') === true
/** A word that tells of money put in, not of a stake that is there. */
const putsIn: Condition = (clause) =>
  [...(clause.verb === null ? [] : [clause.verb]), ...clause.phrases.map(({ head }) => head)].some(
    (word) => word.classes.includes('invest') && !isHeldStake(word, clause),
  )
/** "Käufer ist X", "Verkäufer war X", "als Käufer trat X auf": not "die Käufer zahlen". */
const saysWho: Condition = ({ verb, phrases }) =>
  phrases.some(
    ({ head, preposition }) =>
      head.classes.some((id) => id === 'buyer-word' || id === 'seller-word') &&
      predicatePrepositions.get(verb?.lemma ?? '') === preposition,
  )
/** "Angeführt wurde die Runde von X", "…, angeführt von X". */
const round: Condition = ({ phrases, parent, units, verb }) =>
  [...phrases, ...(parent?.phrases ?? [])].some(({ head }) => head.classes.includes('funding-round')) ||
  // "Angeführt wird sie von X"
  (verb?.passive === true && units.some(({ norm }) => norm === 'sie'))
/** "hat eine Runde abgeschlossen", "hat bei Investoren 5 Millionen eingesammelt": who does that to it raises it. */
const raises: Condition = (clause) =>
  clause.verb?.passive === false &&
  (clause.verb.classes.includes('raise') || roundClosingVerbs.has(clause.verb.lemma)) &&
  clause.phrases.some(({ head }) => head.classes.includes('funding-round') || head.classes.includes('investor-word'))

/** "rettet Seestern vor der Pleite": a company helps another. */
const helps: Condition = (clause) => {
  const { subject, object, dative } = functionsOf(clause)
  const helped = object ?? dative
  return (
    clause.verb?.classes.some((id) => id === 'subsidy' || id === 'equip') === true &&
    [subject, helped].every((unit) => unit?.mention !== undefined && isFirm(unit.mention))
  )
}
/** "Neuer Investor bei Seestern ist Nordwind". */
const isInvestorCalled: Condition = ({ verb, phrases }) =>
  verb !== null &&
  predicatePrepositions.get(verb.lemma) === '' &&
  phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('investor-word'))

/** "Die Runde von Seestern ist geplatzt": whose round it is raises it, whatever becomes of it. */
const isOfFirm: Condition = ({ phrases }) =>
  phrases.some(
    ({ head, governor, link, preposition }) =>
      governor?.head.classes.includes('funding-round') === true &&
      head.kind === 'entity' &&
      (link === 'genitive' || /^(von|bei)$/.test(preposition)),
  )

/** Deals are often told without a figure; these words tell which frame's roles the clause fills. */
export const dealEvents: readonly (readonly [classId: string, frame: Frame, ...conditions: Condition[]])[] = [
  ['acquire', purchase, isPurchaseOfGoods],
  ['obtain', purchase, isPurchaseOfGoods],
  ['make', purchase, isPurchaseOfGoods],
  ['acquire', goodsSold, takesOnWork],
  [
    'acquire',
    acquisition,
    (clause) =>
      !isPurchaseOfGoods(clause) &&
      !takesOnWork(clause) &&
      !buysShares(clause) &&
      !dealsInThing(clause) &&
      !takesAboard(clause),
  ],
  ['contest', acquisition, stillBids, (clause) => !changesHands(clause)],
  ['prevail', acquisition, atFirm],
  ['bid', acquisition, bids],
  ['pay', acquisition, receives, daughter],
  ['pay', proceeds, receives],
  ['pay', payment, gives],
  ['sell', goodsSold, isSaleOfGoods],
  [
    'sell',
    sale,
    (clause) => !isSaleOfShares(clause) && !shares(clause) && !isSaleOfGoods(clause) && !dealsInThing(clause),
  ],
  ['sell-stake', stake, shares],
  ['sell', stake, shares],
  ['buy-stake', stake, shares],
  ['hold', stake, becomesOwner],
  ['change-hands', stake, changesHands, shares],
  ['change-hands', sale, changesHands, (clause) => !shares(clause) && !givesOrder(clause)],
  ['ipo', shareSale],
  ['investor-word', takenAboard, takesAboard],
  ['hold', takenAboard, takesAboard],
  ['loss', coversLoss, coversLossOfOther],
  ['subsidy', support, helps],
  ['equip', support, helps],
  ['investor-word', investment, isInvestorCalled],
  ['invest', investment, takesPart, putsIn, (clause) => !isYield(clause)],
  ['loan', loan, lends],
  ['pay', receive, receives, money],
  ['pay', investment, gives, money, (clause) => !isSold(clause)],
  ['commission', wonContract, isWon],
  ['contract', contract, (clause) => signsPurchase(clause) === null],
  ['outsource', contract, leavesWork],
  ['make', hasDone, letsOthers],
  ['work-on', hasDone, letsOthers],
  ['make', goodsSold, isMadeFor],
  ['work-on', workDone, supplies],
  ['buyer-word', acquisition, saysWho],
  ['seller-word', acquisition, saysWho],
  ['customer-word', contract],
  ['supplier-word', contract],
  ['funding-round', fundingRound, raises],
  ['funding-round', fundingRound, isOfFirm],
  ['investor-word', fundingRound, raises],
  ['lead', fundingRound, round],
  ['lead-word', fundingRound],
]
