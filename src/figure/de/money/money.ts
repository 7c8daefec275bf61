import type { Rule } from '../../define-rule.ts'
import { moneyCompound, sumCompound } from './compound.ts'
import { amountInBrackets, comparedAmount, elidedCurrency, listedAmount } from './elided-currency.ts'
import { currencyThenNumeral, eurosAndCents, moneyRange, numeralThenCurrency, oneByArticle } from './named-amount.ts'
import { perShare } from './per-share.ts'
import { amountOfNoun, moneyMagnitude } from './unnamed-currency.ts'

/** All rules for money; of two readings of the same length the first is kept. */
export const moneyRules: readonly Rule[] = [
  moneyRange,
  eurosAndCents,
  numeralThenCurrency,
  currencyThenNumeral,
  oneByArticle,
  moneyCompound,
  sumCompound,
  moneyMagnitude,
  amountOfNoun,
  comparedAmount,
  amountInBrackets,
  elidedCurrency,
  listedAmount,
  perShare,
]
