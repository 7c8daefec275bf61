import { currencies } from '../lexicon/de/currencies.ts'
import { abbreviations } from '../lexicon/de/text/abbreviations.ts'
import { ordinalNouns } from '../lexicon/de/text/ordinal-nouns.ts'
import { verbReadings } from '../lexicon/de/verbs/verb-index.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { Token } from '../model/document.ts'

/** Before an ordinal: "am 3. Mai", "im 2. Quartal", "ihr 10. Werk". */
const ordinalContext = wordSet(`
  am im der die das den dem des zum zur vom beim seit ab bis ein eine einen einem einer ihr ihre ihren ihrem sein seine seinen
  seinem jeder jede jedes jeden ins ans
`)
/** A currency's code may look like an abbreviation: "13 Mrd. SEK.", not "30 sek.". */
const CURRENCY = /^\p{Lu}{3}$/u
const ROMAN = /^[IVX]{2,5}$/

/**
 * Is the dot at `stop` part of an abbreviation, ordinal or initial, not a full stop? `head` is what comes next; a `starter` is a
 * function word with a capital, which only begins sentences: the dot then does both.
 */
export function dotStaysInside(tokens: readonly Token[], stop: number, head: Token, starter: boolean): boolean {
  const before = tokens[stop - 1]
  if (before === undefined || tokens[stop]?.gap !== 'none') return false
  if (before.kind === 'digits') return isOrdinal(tokens, stop - 1, head, starter)
  if (starter || before.kind === 'symbol') return false
  return (
    before.text.length === 1 ||
    ROMAN.test(before.text) ||
    (SCALES.has(before.norm) && currencies.has(head.norm)) ||
    (abbreviations.has(before.norm) && !CURRENCY.test(before.text) && !opensClause(tokens, stop))
  )
}

/** Abbreviated scales, behind which a sentence may end that the next one's subject follows. */
const SCALES = wordSet('mrd mio bio tsd')
/** Verbs that a subject is followed by, in the singular: what is counted in millions takes the plural. */
const SINGULAR = wordSet('will hat ist wird kann soll muss darf war hatte wurde wollte sollte plant erwartet rechnet')
/** How far back the verb of the clause before may stand. */
const REACH = 16

/** "stieg auf 3,5 Mrd. Seestern will": a second finite verb, right behind the first noun, is of a new sentence. */
function opensClause(tokens: readonly Token[], stop: number): boolean {
  const head = tokens[stop + 1]
  if (head === undefined || !SCALES.has(tokens[stop - 1]?.norm ?? '') || currencies.has(head.norm)) return false
  if (head.text === head.norm || !SINGULAR.has(tokens[stop + 2]?.norm ?? '')) return false
  for (let at = stop - 2; at >= stop - REACH; at--) {
    const token = tokens[at]
    if (token === undefined || tokens[at + 1]?.gap === 'line' || ',.;:!?'.includes(token.text)) {
      if (token !== undefined && tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.gap === 'none') continue
      return false
    }
    if (
      token.text === token.norm &&
      verbReadings(token.norm).some(({ shape }) => shape === 'past' || shape === 'present')
    )
      return true
  }
  return false
}

/** Is the number at `at` an ordinal ("3. Mai") or the month of a date ("3.5.")? */
function isOrdinal(tokens: readonly Token[], at: number, head: Token, starter: boolean): boolean {
  const digits = tokens[at]
  if (digits === undefined || digits.text.length > 3) return false
  const joined = digits.gap === 'none' ? tokens[at - 1]?.text : undefined
  if (joined === ',' || (joined === '.' && digits.text.length === 3)) return false
  if (ordinalNouns.has(head.norm)) return true
  if (starter) return false
  if (head.kind === 'digits') return digits.text.length <= 2
  return joined === '.' || ordinalContext.has(tokens[at - 1]?.norm ?? '')
}
