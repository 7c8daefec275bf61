import { currencies } from '../../lexicon/de/currencies.ts'
import { isAdverb } from '../../lexicon/de/grammar/adverbs.ts'
import { closedWords, isFunctionWord } from '../../lexicon/de/grammar/closed-words.ts'
import { coordinators } from '../../lexicon/de/grammar/connectives.ts'
import { determiners, GEN, NOM } from '../../lexicon/de/grammar/determiners.ts'
import { prepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { headReadings } from '../../lexicon/de/morphology/noun-readings.ts'
import { frontedWords, namelessSubjects, subordinateOpeners } from '../../lexicon/de/text/spoken-words.ts'
import { awaitsAnother } from '../../lexicon/de/verbs/auxiliaries.ts'
import { type VerbReading, verbReadings } from '../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../model/document.ts'

/**
 * Where the clauses of a stretch without full stops begin, the first one aside. A German main clause has its finite verb in second place:
 * before the verb stands one phrase, and with that phrase the clause begins.
 */
export function clauseStarts(tokens: readonly Token[], first: number, end: number): number[] {
  const starts: number[] = []
  let start = first
  let isSubordinate = false
  let awaits = false
  let particles: ReadonlySet<string> = new Set()
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (subordinateOpeners.has(token.norm)) isSubordinate = true
    const verbs = verbsAt(tokens, at)
    if (verbs.length === 0) continue
    if (awaits && closes(verbs, verbsAt(tokens, at - 1))) {
      awaits = false
      continue
    }
    const finite = verbs.filter(isSecond)
    if (finite.length === 0) continue
    if (isSubordinate) {
      isSubordinate = false
      continue
    }
    const front = isClosed(verbsAt(tokens, at - 1)) ? at : frontOf(tokens, start, at, particles)
    if (front === null || tokens[at - 1]?.norm === 'zu') continue
    awaits = finite.some(({ lemma }) => awaitsAnother(lemma))
    particles = new Set(finite.map(({ particle }) => particle))
    if (front <= start) continue
    starts.push(front)
    start = front
  }
  return starts
}

/** Is it the infinitive or participle that an auxiliary waits for? Another auxiliary is that only behind one: "verkauft haben". */
const closes = (verbs: readonly VerbReading[], before: readonly VerbReading[]): boolean =>
  verbs.some(isInfinite) && (!verbs.some(({ lemma }) => awaitsAnother(lemma)) || before.some(isInfinite))

const isInfinite = ({ shape }: VerbReading): boolean => shape === 'infinitive' || shape === 'participle'

/** Verbs that a token can be; a noun, a name or a word of the closed classes is none. */
const verbsAt = (tokens: readonly Token[], at: number): readonly VerbReading[] => {
  const token = tokens[at]
  return token?.kind === 'word' && token.text === token.norm && !isFunctionWord(token.norm)
    ? verbReadings(token.norm)
    : []
}

/** "Wie der Konzern mitteilte kauft …": a clause whose verb stands last ends before the verb of the next. */
const isClosed = (before: readonly VerbReading[]): boolean => before.length > 0 && before.every(isInflected)

const isInflected = ({ shape }: VerbReading): boolean =>
  shape === 'present' || shape === 'past' || shape === 'subjunctive'

/** With its particle before it ("mitteilte") a verb stands last. */
const isSecond = (reading: VerbReading): boolean => isInflected(reading) && !(reading.joined && reading.particle !== '')

/** Where the phrase begins that stands right before the verb, with the "und" before it; null where none does. */
function frontOf(tokens: readonly Token[], start: number, verb: number, particles: ReadonlySet<string>): number | null {
  const last = tokens[verb - 1]
  if (last === undefined || verb - 1 < start) return null
  let at = verb - 1
  if (!(frontedWords.has(last.norm) || isAdverb(last.norm))) {
    if (closedWords.has(last.norm) || isVerb(tokens, at)) return null
    at = phraseStart(tokens, start, at)
    // "… setzt 5 Millionen um den Gewinn behält …": what the verb before waits for is its particle, no preposition.
    if (particles.has(tokens[at]?.norm ?? '')) at++
  }
  if (at > start && namelessSubjects.has(tokens[at - 1]?.norm ?? '')) at--
  const before = tokens[at - 1]?.norm ?? ''
  return at > start && (coordinators.has(before) || before === 'also') ? at - 1 : at
}

const isVerb = (tokens: readonly Token[], at: number): boolean => verbsAt(tokens, at).length > 0

/** Where a noun phrase begins, with its adjectives, its article and preposition, and the phrase that it belongs to: "die Aktie der Bahn", "der Umsatz von Nordwind". */
function phraseStart(tokens: readonly Token[], start: number, last: number): number {
  let at = last
  while (at > start && isInsidePhrase(tokens, at - 1)) at--
  const article = tokens[at - 1]?.norm ?? ''
  const cases = at > start ? casesOf(article, tokens[last]?.norm ?? '') : null
  if (cases !== null) at--
  const before = at > start ? (tokens[at - 1]?.norm ?? '') : ''
  const belongs = cases !== null && (cases & GEN) !== 0 && isNoun(tokens[at - 1]) && at - 1 > start
  if (belongs) return phraseStart(tokens, start, at - 1)
  // "… gab nach der Umsatz lag bei …": before a nominative the preposition is the particle of another verb.
  if (!prepositions.has(before) || cases === NOM) return at
  at--
  return before === 'von' && isNoun(tokens[at - 1]) && at - 1 > start ? phraseStart(tokens, start, at - 1) : at
}

/** The cases that an article can stand in before a noun of known gender; null for what is no article. */
function casesOf(article: string, noun: string): number | null {
  const cases = determiners.get(article)
  if (cases === undefined) return null
  const readings = headReadings(noun)
  const isFeminine = readings.length === 0 || readings.some((one) => one === 'feminine')
  const isPlural = readings.length === 0 || readings.some((one) => one === 'plural')
  if (!/er$/.test(article)) return cases
  // "der Umsatz" is a nominative, "der Bahn" and "der Firmen" are none.
  return isFeminine || isPlural ? (readings.length > 0 && !readings.includes('masculine') ? cases & ~NOM : cases) : NOM
}

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.norm

/** Nouns, names, numbers and adjectives stand between an article and the noun that a phrase ends with; an amount ends a phrase of its own. */
function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isFunctionWord(token.norm)) return false
  if (token.kind !== 'word') return token.kind === 'digits' || (token.norm === '-' && token.gap === 'none')
  if (currencies.has(token.norm) || token.norm === 'prozent') return tokens[at + 1]?.gap === 'none'
  return !isVerb(tokens, at)
}
