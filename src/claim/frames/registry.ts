import { acquisition } from './de/acquisition.ts'
import { loan, subsidy, support } from './de/aid.ts'
import { aidTold } from './de/aid-told.ts'
import { amongOwners } from './de/among-owners.ts'
import { appliedFor } from './de/applied-for.ts'
import { askedPrice } from './de/asked-price.ts'
import { awaited } from './de/awaited.ts'
import { bareShare } from './de/bare-share.ts'
import { blockSale, buyOut } from './de/block-sale.ts'
import { issued } from './de/bonds.ts'
import { borne } from './de/borne.ts'
import { burden } from './de/burden.ts'
import { buybackTold } from './de/buyback-told.ts'
import { capitalOfFirm } from './de/capital-of-firm.ts'
import { claimed } from './de/claimed.ts'
import { comparedWorth } from './de/compared-worth.ts'
import { contract } from './de/contract.ts'
import { capitalPutIn, contribution } from './de/contribution.ts'
import { daughter } from './de/daughter.ts'
import { debtToldBefore } from './de/debt-told-before.ts'
import { debt, owed, provided, raised } from './de/debts.ts'
import { dividend } from './de/dividend.ts'
import { capitalBy, entryTold, putInAsTold, takenAboard } from './de/entry-told.ts'
import { freeFloat } from './de/free-float.ts'
import { askedOfInvestors, fromInvestors } from './de/from-investors.ts'
import { financed, fundingRound } from './de/funding-round.ts'
import { getFor } from './de/get-for.ts'
import { give } from './de/give.ts'
import { growth } from './de/growth.ts'
import { hasDone } from './de/has-done.ts'
import { headcount } from './de/headcount.ts'
import { imposed } from './de/imposed.ts'
import { inHands } from './de/in-hands.ts'
import { injection, receive } from './de/injection.ts'
import { intoDoings } from './de/into-doings.ts'
import { intoTill } from './de/into-till.ts'
import { investedBy, investment } from './de/investment.ts'
import { freshMoney, joinIn } from './de/join-in.ts'
import { effort, laidOut, letCost, project } from './de/laid-out.ts'
import { leadInvestment } from './de/lead-investment.ts'
import { letHelpCost, letStakeCost } from './de/let-stake-cost.ts'
import { lostInPeriod } from './de/lost-in-period.ts'
import { aidRepaid, awarded, damagesClaimed, paidToPeople, refunded, threatened } from './de/made-to-pay.ts'
import { majority } from './de/majority.ts'
import { minorityPrice } from './de/minority-price.ts'
import { minorityPurchase } from './de/minority-purchase.ts'
import { newSharesIssued } from './de/new-shares.ts'
import { offerPerShare } from './de/offer-per-share.ts'
import { ownerPaid } from './de/owner-paid.ts'
import { ownersListed } from './de/owners-listed.ts'
import { buyback, payout, settlement } from './de/paid-out.ts'
import { partSale, thingSale } from './de/part-sale.ts'
import { passesTo } from './de/passes-to.ts'
import { cost, indulgence, payment, proceeds } from './de/payment.ts'
import { priceTold } from './de/price-told.ts'
import { goodsPaid, goodsSold, purchase } from './de/purchase.ts'
import { raisedInAll } from './de/raised-in-all.ts'
import { rankedWorth, worthAtExchange } from './de/ranked-worth.ts'
import { regularLoss } from './de/regular-loss.ts'
import { repaidDebt } from './de/repaid-debt.ts'
import { repayment } from './de/repayment.ts'
import { profit, revenue } from './de/results.ts'
import { roundAlone, roundBeforeSum, roundSumTold } from './de/round-told.ts'
import { sale } from './de/sale.ts'
import { saleProceeds } from './de/sale-proceeds.ts'
import { servicePaid } from './de/service-paid.ts'
import { provisionMade, setAside } from './de/set-aside.ts'
import { shareDealSum } from './de/share-deal-told.ts'
import { shareMove } from './de/share-move.ts'
import { priceTarget, sharePrice } from './de/share-price.ts'
import { shareSale } from './de/share-sale.ts'
import { sharesTimesPrice } from './de/shares-times-price.ts'
import { damagesPaid, finePaid, spending } from './de/spending.ts'
import { staffShare } from './de/staff-share.ts'
import { stake } from './de/stake.ts'
import { stakeWorth } from './de/stake-worth.ts'
import { coversLoss, headlined } from './de/stands-in.ts'
import { startUpFinancing, startUpGets } from './de/start-up-money.ts'
import { stateBorrows, stateSpends } from './de/state-budget.ts'
import { letOff, statePutsIn } from './de/state-money.ts'
import { subscription } from './de/subscription.ts'
import { addsTo, takePart } from './de/take-part.ts'
import { tendered } from './de/tendered.ts'
import { paidToOwners } from './de/to-owners.ts'
import { users } from './de/users.ts'
import { marketCap, valuation, worthMoves } from './de/valuation.ts'
import { heavyFirm, wholeWorth, worthToldBefore } from './de/whole-worth.ts'
import { wonContract } from './de/won-contract.ts'
import { workDone } from './de/work-done.ts'
import { thingCosts, workPaid } from './de/work-paid.ts'
import type { Frame } from './define-frame.ts'

/** All frames; where two score the same the earlier wins. */
export const frames: readonly Frame[] = [
  dividend,
  offerPerShare,
  priceTarget,
  sharePrice,
  shareMove,
  marketCap,
  valuation,
  worthMoves,
  wholeWorth,
  worthToldBefore,
  heavyFirm,
  rankedWorth,
  comparedWorth,
  worthAtExchange,
  raisedInAll,
  borne,
  bareShare,
  receive,
  contribution,
  leadInvestment,
  loan,
  subsidy,
  aidTold,
  statePutsIn,
  letOff,
  capitalOfFirm,
  letStakeCost,
  letHelpCost,
  support,
  give,
  awaited,
  appliedFor,
  investedBy,
  putInAsTold,
  entryTold,
  takenAboard,
  capitalBy,
  takePart,
  addsTo,
  coversLoss,
  headlined,
  joinIn,
  freshMoney,
  investment,
  capitalPutIn,
  minorityPrice,
  intoDoings,
  minorityPurchase,
  injection,
  subscription,
  fromInvestors,
  askedOfInvestors,
  startUpGets,
  startUpFinancing,
  roundAlone,
  roundSumTold,
  roundBeforeSum,
  fundingRound,
  financed,
  shareDealSum,
  blockSale,
  buyOut,
  newSharesIssued,
  shareSale,
  sharesTimesPrice,
  stake,
  tendered,
  amongOwners,
  ownersListed,
  inHands,
  passesTo,
  daughter,
  freeFloat,
  stakeWorth,
  majority,
  acquisition,
  ownerPaid,
  partSale,
  thingSale,
  sale,
  proceeds,
  askedPrice,
  saleProceeds,
  payment,
  cost,
  indulgence,
  getFor,
  priceTold,
  purchase,
  goodsPaid,
  servicePaid,
  goodsSold,
  workDone,
  hasDone,
  wonContract,
  contract,
  revenue,
  intoTill,
  profit,
  regularLoss,
  lostInPeriod,
  debt,
  debtToldBefore,
  repaidDebt,
  issued,
  owed,
  claimed,
  provided,
  raised,
  growth,
  headcount,
  staffShare,
  users,
  spending,
  burden,
  laidOut,
  effort,
  letCost,
  project,
  finePaid,
  damagesPaid,
  imposed,
  awarded,
  threatened,
  refunded,
  paidToPeople,
  aidRepaid,
  damagesClaimed,
  workPaid,
  thingCosts,
  stateSpends,
  stateBorrows,
  buyback,
  buybackTold,
  paidToOwners,
  payout,
  settlement,
  repayment,
  setAside,
  provisionMade,
]
