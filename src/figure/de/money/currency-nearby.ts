import { nationalities } from '../../../lexicon/de/currencies.ts'
import { countries } from '../../../lexicon/de/entity/countries.ts'
import type { Place } from '../../define-rule.ts'
import type { NamedCurrency } from './currency.ts'

/** How far a country may stand before and behind an amount whose currency it tells, in tokens. */
const BEFORE = 120
const BEHIND = 30

/** By norm: the code of the country that a name, its people or its adjective stands for. */
const homes: ReadonlyMap<string, string> = new Map([
  ...nationalities,
  ...Object.entries(countries).flatMap(([code, { names, people }]) =>
    [...names.split(','), ...people.split(',').flatMap((one) => [one, `${one}n`])].map(
      (name) => [name.toLowerCase(), code.toLowerCase()] as const,
    ),
  ),
])

/** Which of several countries' currencies "Kronen" are: the only one's whose country stands nearby, in the sentence before all. Null where that does not tell. */
export function currencyNearby({ reader, first, end }: Place, { by }: NamedCurrency): string | null {
  if (by === undefined) return null
  const sentence = reader.sentenceOf(first)
  const inSentence = codesIn(sentence?.firstToken ?? first, sentence?.endToken ?? end)
  const found = inSentence.size > 0 ? inSentence : codesIn(first - BEFORE, end + BEHIND)
  const [code, other] = found
  return other === undefined ? (code ?? null) : null

  function codesIn(from: number, to: number): ReadonlySet<string> {
    const codes = new Set<string>()
    for (let at = Math.max(0, from, first - BEFORE); at < Math.min(to, end + BEHIND); at++) {
      const code = by?.[homes.get(reader.token(at)?.norm ?? '') ?? '']
      if (code !== undefined) codes.add(code)
    }
    return codes
  }
}
