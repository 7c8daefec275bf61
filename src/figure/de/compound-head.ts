import { located, map, optional, repeat, seq, tight } from '../combine.ts'
import type { Step } from '../step.ts'
import { anyWord } from '../token-forms.ts'
import { hyphen } from './numeral/numeral-rule.ts'

const part = seq(hyphen, tight(anyWord))

/** What a compound goes on with after the figure: "-Cloud-Abkommen". Its first token is the first word, not the hyphen. */
export const compoundHead: Step<{ readonly first: number; readonly end: number } | undefined> = optional(
  map(located(seq(part, repeat(part, 3))), ({ first, end }) => ({ first: first + 1, end })),
)

/** The figure's own words in a match that ends with its head. */
export const coreBefore = (first: number, head: { readonly first: number }): { first: number; end: number } => ({
  first,
  end: head.first - 1,
})
