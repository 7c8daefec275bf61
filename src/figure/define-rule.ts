/**
 * How to write a rule of the figure grammar.
 *
 * A rule is a name, a pattern, a production, examples and counter-examples in one object:
 *
 *   export const dayMonth = defineRule({
 *     id: 'date/day-month',
 *     describe: 'Day and month: 3. Mai.',
 *     pattern: [ordinal, spaced(month)],                       // steps, read from left to right within a line
 *     build: (day, month) => ({ figure: { kind: 'date', value: … } }),   // typed from the pattern; undefined = declines
 *     accepts: [['am [3. Mai]', { kind: 'date', value: 'XXXX-05-03', … }]],
 *     rejects: ['3. Mailand'],
 *   })
 *
 * - Steps (combine.ts): `word`, `lookUp(table)`, `tokenWhere`, `seq`, `oneOf`, `optional`, `tight`/`spaced` (white space before the step),
 *   `ahead` (must follow, is not read), `not`, `map`, `node` (read once at a place, whoever asks). Tokens are cut at every
 *   hyphen, dot and digit/letter boundary; `token.norm` is lower case. A step other than the first never begins on a new line.
 * - The first step's `starts` say where the rule is tried at all; rules that begin with the same node share its reading.
 *   German nodes for all kinds: `numeral` and `quantity` (de/numeral, de/quantity: number, range, vague magnitude).
 * - The pattern covers the figure's core: no hedge ("rund", "bis zu"), no preposition. Those are attached to every figure afterwards by
 *   the grammar's `surround` (de/surround.ts); `kinds` in it says what belongs to which kind.
 * - `build` gets the values and, last, the place (reader, first token, end). It gives a draft. Where the value depends on other figures or on the
 *   publication date, `figure` is a function; it is called in the order of the text after selection, with the figures before it.
 * - Figures never overlap: the longest match wins, then the rule that is named first in the grammar.
 * - Examples: `[…]` marks the figure's text (hedge included) where it is not the whole example. The expectation is the whole figure; left out:
 *   `text`; `hedge` if exact; of numeric kinds `min`, `max` if they are the value. The figure must be made by this rule.
 *   In a counter-example this rule must make none. test/figure/rules.test.ts runs them all.
 */
import type { Document } from '../model/document.ts'
import type { Direction, Figure, FigureMention } from '../model/figure.ts'
import type { Reader } from './reader.ts'
import type { Step, ValuesOf } from './step.ts'

type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A figure as a rule builds it: the engine adds the words and the hedge that stands beside it. */
export type FigureBody = OmitEach<Figure, 'text' | 'hedgeText' | 'hedge'> & { readonly hedge?: Figure['hedge'] }

/** What is known when a figure's value is settled: the document and the settled figures before it, in order. */
export interface Context {
  readonly document: Document
  readonly before: readonly FigureMention[]
  readonly place: Place
}

/** Tokens from `first` to before `end`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Where a pattern has matched. */
export interface Place extends TokenRange {
  readonly reader: Reader
}

/** What a rule makes of its match. */
export interface Draft {
  readonly figure: FigureBody | ((context: Context) => FigureBody | undefined)
  /** The words of the figure, where the pattern reads more than them (a compound's head, a bracketed conversion). */
  readonly core?: TokenRange | undefined
  /** The rest of a compound. */
  readonly head?: TokenRange | undefined
  readonly direction?: Direction | undefined
  readonly distributive?: boolean | undefined
}

/** Expected figure of an example; what is left out is said at the top. */
export type ExpectedFigure = OmitEach<Figure, 'text' | 'hedge' | 'min' | 'max'> &
  Partial<Pick<Figure, 'hedge' | 'min' | 'max'>>

/** A rule without the types of its pattern, as the engine and the tests see it. */
export interface Rule {
  readonly id: string
  readonly describe: string
  readonly pattern: readonly [Step<unknown>, ...Step<unknown>[]]
  readonly accepts: readonly (readonly [text: string, figure: ExpectedFigure])[]
  readonly rejects: readonly string[]
  produce(values: readonly unknown[], place: Place): Draft | undefined
}

interface RuleOf<P extends readonly [Step<unknown>, ...Step<unknown>[]]> extends Omit<Rule, 'pattern' | 'produce'> {
  readonly pattern: P
  readonly build: (...args: [...ValuesOf<P>, Place]) => Draft | undefined
}

/** Makes a rule; `build` is typed from the pattern. */
export function defineRule<const P extends readonly [Step<unknown>, ...Step<unknown>[]]>(rule: RuleOf<P>): Rule {
  const { build, ...rest } = rule
  return { ...rest, produce: (values, place) => build(...([...values, place] as unknown as [...ValuesOf<P>, Place])) }
}
