import { map, oneOf } from '../../combine.ts'
import { toNumber } from '../../decimal.ts'
import type { Step } from '../../step.ts'
import { article, numeral } from '../numeral/numeral-rule.ts'

/** A number of units, an article counting as one. */
export const howMany: Step<number> = oneOf(
  map(numeral, ({ decimal, signed }) => (signed ? undefined : toNumber(decimal))),
  map(article, () => 1),
)
