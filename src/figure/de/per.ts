import { map, optional, repeat, seq, tight, tokenWhere, word } from '../combine.ts'
import type { Step } from '../step.ts'
import { capitalised } from '../token-forms.ts'
import { hyphen } from './numeral/numeral-rule.ts'

const adjective = tokenWhere(({ kind, text, norm }) => kind === 'word' && text === norm && /(?:er|em|en|e)$/.test(norm))

const compound = repeat(seq(hyphen, tight(capitalised)), 3)

/** The end of "Seestern.1" */
const dotted = optional(seq(tight(word('.')), tight(tokenWhere(({ kind }) => kind === 'digits'))))

/** "je Aktie", "pro verkaufter Tonne", "/Monat": what an amount is for; of "je Seestern-Aktie" the last part. */
export const per: Step<string> = map(
  seq(word('je', 'pro', 'per', '/'), optional(adjective), capitalised, dotted, compound),
  ([, , { text }, , parts]) => parts.at(-1)?.[1].text ?? text,
)
