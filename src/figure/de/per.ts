import { map, optional, type Step, seq, tokenWhere, word } from '../step.ts'

const noun = tokenWhere(({ kind, text, norm }) => kind === 'word' && text !== norm)
const adjective = tokenWhere(({ kind, text, norm }) => kind === 'word' && text === norm && /(?:er|em|en|e)$/.test(norm))

/** "je Aktie", "pro verkaufter Tonne", "/Monat": what an amount is for. */
export const per: Step<string> = map(
  seq(word('je', 'pro', 'per', '/'), optional(adjective), noun),
  ([, , { text }]) => text,
)
