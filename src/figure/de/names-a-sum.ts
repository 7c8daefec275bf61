import { looksLikeAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import { prepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { sumNounEndings, verbsAbout } from '../../lexicon/de/sum-nouns.ts'
import { hedgedPrepositions, nounPhraseWords, standsForNoun } from '../../lexicon/de/words-before-figures.ts'
import type { Token } from '../../model/document.ts'
import type { TokenRange } from '../define-rule.ts'
import type { Reader } from '../reader.ts'

const endings = new Set(sumNounEndings)
const lengths = [...new Set(sumNounEndings.map((ending) => ending.length))].sort((a, b) => b - a)

/** How far left of "über" its noun may stand: "Vertrag mit der Bahn AG über 38 Milliarden". */
const REACH = 6

/** Is the hedge word an "über" that is a preposition: "Vertrag über 38 Milliarden", "über sieben Jahre hinweg"? */
export function namesASum(reader: Reader, hedge: TokenRange, core: TokenRange): boolean {
  if (hedge.end - hedge.first > 1 || reader.token(hedge.first)?.norm !== 'über') return false
  if (reader.token(core.end)?.norm === 'hinweg' || governedByVerb(reader, hedge, core)) return true
  if (standsForNoun.has(reader.token(hedge.first - 1)?.norm ?? '')) return isClosed(reader, core.end)
  for (let at = hedge.first - 1; at >= hedge.first - REACH; at--) {
    const token = reader.token(at)
    if (token?.kind !== 'word' || (at === hedge.first - 1 && hedgedPrepositions.has(token.norm))) return false
    if (takesSum(token)) return true
    if (!isCapitalised(token) && !nounPhraseWords.has(token.norm) && !isAdjective(reader, at)) return false
  }
  return false
}

/** "erst ein Kredit über 2 Millionen, dann einer über 4 Millionen von der Bank": no adjective follows, as in "eine über 4 Meter hohe Wand". */
function isClosed(reader: Reader, end: number): boolean {
  const next = reader.token(end)
  return next?.kind !== 'word' || prepositions.has(next.norm)
}

/** "Auftrag des schwedischen Betreibers über 40 Boote": between an article and its noun. */
const isAdjective = (reader: Reader, at: number): boolean =>
  looksLikeAdjective(reader.token(at)?.text ?? '') &&
  nounPhraseWords.has(reader.token(at - 1)?.norm ?? '') &&
  isCapitalised(reader.token(at + 1) ?? UNKNOWN)
const UNKNOWN = { text: '', norm: '' }

/** How far from "über" the verb may stand that takes it, on either side. */
const VERB_REACH = 6

/** "verfügt er über zwei Hallen", "die über 40 Filialen verfügt" */
function governedByVerb(reader: Reader, hedge: TokenRange, core: TokenRange): boolean {
  for (let at = hedge.first - 1; at >= hedge.first - VERB_REACH && reader.token(at)?.kind === 'word'; at--)
    if (verbsAbout.test(reader.token(at)?.norm ?? '')) return true
  for (let at = core.end; at < core.end + VERB_REACH && reader.token(at)?.kind === 'word'; at++)
    if (verbsAbout.test(reader.token(at)?.norm ?? '')) return true
  return false
}

const isCapitalised = (token: Pick<Token, 'text' | 'norm'>): boolean => token.text !== token.norm

const takesSum = (token: Token): boolean =>
  isCapitalised(token) && lengths.some((length) => endings.has(token.norm.slice(-length)))
