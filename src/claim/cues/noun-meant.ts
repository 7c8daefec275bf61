import { thirdPersons } from '../../lexicon/de/grammar/personal-pronouns.ts'
import { estimatingVerbs, measuringVerbs } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { FigureKind } from '../../model/figure.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { hasSize } from '../syntax/has-size.ts'
import { functionsOf } from '../syntax/who.ts'
import type { Site } from './cue.ts'

/** Of which noun a clause says how much it is where only a pronoun stands for it: "die Bewertung …, sie liegt bei", "der Umsatz von X, der … beträgt". */
export function nounMeant(clause: Clause, { parsed, before }: Pick<Site, 'parsed' | 'before'>): Phrase | null {
  if (clause.kind === 'relative') return measureOfAntecedent(clause)
  // "dann wären es 3 Millionen" goes on about no noun.
  if (clause.kind !== 'main') return null
  if (DEMONSTRATIVE.test(clause.units[0]?.norm ?? '') && measuringVerbs.has(clause.verb?.lemma ?? ''))
    return (
      parsed.clauses
        .slice(0, clause.index)
        .flatMap(({ phrases }) => phrases)
        .findLast(isMeasure) ??
      before?.clauses.flatMap(({ phrases }) => phrases).findLast(isMeasure) ??
      null
    )
  if (clause.verb?.lemma === 'sein') return measureGoneOnAbout(clause, parsed, before)
  if (!clause.units.some(({ kind, norm }) => kind === 'word' && thirdPersons.has(norm))) return null
  const earlier = clause.index > 0 ? parsed.clauses[clause.index - 1] : firstMain(before)
  if (earlier === undefined) return null
  const { subject, subjectNoun } = functionsOf(earlier)
  if (subject === null) return subjectNoun
  // "Seestern meldet einen Gewinn. Er beträgt 3 Millionen", "… Er hat ein Volumen von": so much is a measure, not a company.
  return measuringVerbs.has(clause.verb?.lemma ?? '') || hasSize(clause)
    ? (earlier.phrases.findLast(isMeasure) ?? null)
    : null
}

/** "… seines Gewinns. Dieser lag bei": means what was named last. */
const DEMONSTRATIVE = /^diese[rs]?$/
const RELATIVE = /^(der|die|das|den|welche[nrs]?)$/

/** "Seestern hat hohe Schulden. Zuletzt waren es 3 Millionen": how much the measure is that was told of without a sum. */
function measureGoneOnAbout(
  { units, verb, index }: Clause,
  parsed: ParsedSentence,
  before: ParsedSentence | null,
): Phrase | null {
  if (verb?.mood !== 'indicative' || !units.some(({ norm }) => norm === 'es')) return null
  const earlier = parsed.clauses.slice(0, index)
  const told =
    index === 0 ? firstMain(before) : earlier.some(givesFigure) ? earlier.at(-1) : earlier.findLast(namesAmount)
  return told === undefined || givesFigure(told) ? null : (told.phrases.findLast(isAmount) ?? null)
}
const givesFigure = ({ phrases }: Clause): boolean =>
  phrases.some(({ head }) => head.figure !== undefined && !DATES.has(head.figure.figure.kind))
const isAmount = ({ head }: Phrase): boolean => head.kind === 'noun' && head.classes.some((id) => AMOUNTS.has(id))
const namesAmount = ({ phrases }: Clause): boolean => phrases.some(isAmount)
const DATES: ReadonlySet<FigureKind> = new Set(['date', 'duration'])
/** Classes of nouns that sum up what there is or was, and are no deed. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'debt',
  'other-measure',
  'valuation',
  'market-cap',
  'price',
])

const firstMain = (parsed: ParsedSentence | null): Clause | undefined =>
  parsed?.clauses.find(({ kind }) => kind === 'main')

/** The noun that the antecedent hangs on, where the verb is said of a measure: "die Runde von Seestern, die 3 Millionen umfasst". */
function measureOfAntecedent({ units, verb, antecedent, parent }: Clause): Phrase | null {
  if (verb === null || !RELATIVE.test(units[0]?.norm ?? '')) return null
  let up = parent?.phrases.find(({ head }) => head === antecedent) ?? null
  // "die Schulden, die von 4 auf 3 Millionen sinken": what moves is what stands before the comma.
  if (verb.classes.some((id) => id === 'rise' || id === 'fall')) {
    if (up !== null && isMeasure(up)) return up
    // "der Kurs von Seestern, der auf 13 Euro gestiegen war": whoever is named, it is a measure that moves.
    if (up?.governor != null && isMeasure(up.governor)) return up.governor
  }
  // "eine Kapitalerhöhung, die 3 Millionen einbringen soll"
  if (verb.classes.includes('proceeds') && up?.head.classes.some((id) => RAISING.has(id)) === true) return up
  if (!measuringVerbs.has(verb.lemma) && !estimatingVerbs.has(verb.lemma)) return null
  while (up !== null && !isMeasure(up)) up = up.governor
  return up
}

/** Classes of deeds by which money comes in. */
const RAISING: ReadonlySet<string> = new Set(['capital-increase', 'share-sale', 'ipo', 'funding-round'])

/** Is it a noun of something that has a size? */
export const isMeasure = ({ head }: Phrase): boolean =>
  head.kind === 'noun' && head.classes.some((id) => MEASURES.has(id))

/** Classes of nouns that have a size. */
const MEASURES: ReadonlySet<string> = new Set([
  'share-price',
  'revenue',
  'profit',
  'loss',
  'debt',
  'loan',
  'contract',
  'funding-round',
  'injection',
  'invest',
  'subsidy',
  'spend',
  'price',
  'offer',
  'valuation',
  'market-cap',
  'capital-increase',
  'share-sale',
  'other-measure',
  'owed',
])
