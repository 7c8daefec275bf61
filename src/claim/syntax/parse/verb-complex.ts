import { comparisonOpeners, expectedParticiples } from '../../../lexicon/de/events/compared-words.ts'
import { bidNouns, wordNouns } from '../../../lexicon/de/events/given-words.ts'
import { posts } from '../../../lexicon/de/events/posts.ts'
import { particles } from '../../../lexicon/de/grammar/connectives.ts'
import { auxiliaries, modalVerbs } from '../../../lexicon/de/verbs/auxiliaries.ts'
import { isOnlyFuture, statesOfOwners } from '../../../lexicon/de/verbs/no-passive.ts'
import { acquiringVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { takesSein } from '../../../lexicon/de/verbs/sein-perfect.ts'
import { hypotheticalForms, pastLikeForms, reportedForms } from '../../../lexicon/de/verbs/subjunctives.ts'
import { type VerbReading, verbClasses } from '../../../lexicon/de/verbs/verb-index.ts'
import type { VerbComplex } from '../clause.ts'
import type { Unit } from '../unit.ts'

/** Classes of verbs whose perfect is built with "sein"; but for these and other such verbs "sein" and participle is a passive. */
const MOTION = new Set(['rise', 'fall', 'change-hands'])

const isFiniteShape = (reading: VerbReading): boolean =>
  reading.shape === 'present' || reading.shape === 'past' || reading.shape === 'subjunctive'

/** Reads the verbs of a clause together: content verb, voice, modals, mood. Null where there is no verb. */
export function verbComplexOf(units: readonly Unit[]): VerbComplex | null {
  const all = units.filter((unit) => unit.kind === 'verb')
  const own = all.filter((unit) => !isExpectation(units, unit))
  const verbs = own.length > 0 ? own : all
  if (verbs.length === 0) return null
  const end = units.findLast((unit) => unit.kind !== 'break')
  const particle = end !== undefined && particles.has(end.norm) && end.kind !== 'verb' ? end.norm : ''
  const nouns = new Set(units.filter(({ kind }) => kind === 'noun' || kind === 'word').map(({ norm }) => norm))
  const lemmas = verbs.map((unit) => ({
    unit,
    reading:
      idiom(unit, nouns) ??
      choose(unit, particleBefore(units, unit) ?? particleAfter(units, unit) ?? particle, verbs.length),
  }))
  const content =
    lemmas.findLast(
      ({ reading }) => !auxiliaries.has(reading.lemma) && !modalVerbs.has(reading.lemma) && reading.lemma !== 'lassen',
    ) ??
    lemmas.findLast(({ reading }) => !modalVerbs.has(reading.lemma)) ??
    lemmas[0]
  if (content === undefined) return null
  const has = (lemma: string): boolean =>
    lemmas.some(({ unit, reading }) => reading.lemma === lemma && unit !== content.unit)
  const reflexive = units.some(({ norm }) => norm === 'sich')
  const classes = classesOf(content.reading.lemma, nouns, reflexive)
  const participle =
    content.reading.shape === 'participle' || content.unit.verbs.some(({ shape }) => shape === 'participle')
  const motion = classes.some((id) => MOTION.has(id)) || takesSein(content.reading.lemma)
  // "werden 3 Millionen gezahlt haben"
  const futurePerfect =
    participle && has('werden') && has('haben') && !lemmas.some(({ reading }) => modalVerbs.has(reading.lemma))
  const besideSum = units.some(({ figure }) => figure?.figure.kind === 'money' || figure?.figure.kind === 'percent')
  // "ist an Y beteiligt" is a state, whoever brought it about.
  const passive =
    participle &&
    !futurePerfect &&
    !isOnlyFuture(content.reading.lemma, besideSum) &&
    !statesOfOwners.has(content.reading.lemma) &&
    content.reading.shape !== 'infinitive' &&
    (has('werden') || (has('sein') && !motion && !has('haben')) || isAttributive(units, verbs))
  const modals = lemmas.filter(({ reading }) => modalVerbs.has(reading.lemma)).map(({ reading }) => reading.lemma)
  const future = has('werden') && !passive && content.unit.verbs.some(({ shape }) => shape === 'infinitive')
  if (future || futurePerfect) modals.push('werden')
  // An infinitive looks like a plural ("verkaufen konnten"): a modal verb is finite before an auxiliary, and that before any other.
  const finites = lemmas.filter(({ reading }) => isFiniteShape(reading))
  const finite =
    finites.find(({ reading }) => modalVerbs.has(reading.lemma)) ??
    finites.find(({ reading }) => auxiliaries.has(reading.lemma)) ??
    finites[0] ??
    content
  const { norm } = finite.unit
  const subjunctive =
    finite.reading.shape === 'subjunctive' && finite.reading.lemma !== 'sollen' && finite.reading.lemma !== 'wollen'
  const reported =
    reportedForms.has(norm) || (finite.reading.shape === 'present' && norm.endsWith('e') && !norm.endsWith('ee'))
  // "Gingen die Papiere zu 37 Euro weg", "damit ließen sich Schulden tilgen"
  const supposes = !pastLikeForms.has(norm) || units[0] === finite.unit || reflexive
  const mood =
    (hypotheticalForms.has(norm) && supposes) || subjunctive ? 'hypothetical' : reported ? 'reported' : 'indicative'
  return {
    lemma: content.reading.lemma,
    classes,
    passive,
    modals,
    mood,
    standsIn:
      mood === 'hypothetical' &&
      norm.endsWith('en') &&
      !modalVerbs.has(finite.reading.lemma) &&
      finite.reading.lemma !== 'lassen',
    tense:
      participle && (has('haben') || has('sein'))
        ? 'perfect'
        : finite.reading.shape === 'past'
          ? 'past'
          : isFiniteShape(finite.reading)
            ? 'present'
            : 'none',
    unit: content.unit,
  }
}

/** "fiel höher aus als erwartet", "mehr als von Analysten prognostiziert": what something is compared with is not told. */
function isExpectation(units: readonly Unit[], verb: Unit): boolean {
  if (!expectedParticiples.has(verb.norm)) return false
  const at = units.indexOf(verb)
  const before = units.slice(Math.max(0, at - MOST_EXPECTING), at)
  const as = before.findLastIndex(({ norm }) => norm === 'als' || norm === 'wie')
  return as >= 0 && before.slice(as + 1).every(({ kind }) => kind !== 'verb' && kind !== 'break' && kind !== 'figure')
}
/** Most words from "als" to the participle: "als von den meisten Analysten erwartet". */
const MOST_EXPECTING = 6

/** ", angeführt von Nordwind": a participle that opens what is added says by whom. */
const isAttributive = ([first, second]: readonly Unit[], verbs: readonly Unit[]): boolean =>
  verbs.length === 1 && first?.kind === 'verb' && (second?.norm === 'von' || second?.norm === 'durch')

/** "…, wie beide bekannt gaben": a particle written apart right before its verb. */
function particleBefore(units: readonly Unit[], verb: Unit): string | undefined {
  const before = units[units.indexOf(verb) - 1]
  // "dazu schießt … zu": but a particle that the verb does not take is an adverb.
  return before?.kind === 'particle' && verb.verbs.some(({ particle }) => particle === before.norm)
    ? before.norm
    : undefined
}

/** "sammelte 3 Millionen ein bei einer Bewertung von", "legte um 2 Prozent zu auf 27 Euro", "setzte ein Fünftel mehr um als zuvor": a particle before what is added behind the clause. */
const particleAfter = (units: readonly Unit[], verb: Unit): string | undefined =>
  units.find(
    (unit, at) =>
      at > units.indexOf(verb) &&
      ((unit.kind === 'determiner' && units[at + 1]?.kind === 'preposition') ||
        (unit.kind === 'preposition' && isAddition(units[at + 1]))) &&
      verb.verbs.some(({ particle, joined }) => particle === unit.norm && !joined),
  )?.norm

/** "um bis zu 3 Prozent" is one preposition. */
const isAddition = (next: Unit | undefined): boolean =>
  next !== undefined && (comparisonOpeners.has(next.norm) || (next.kind === 'preposition' && next.norm !== 'bis'))

/** "in die Hand nehmen", "zu Buche schlagen": the noun is as good as a particle. */
const idiom = ({ verbs }: Unit, nouns: ReadonlySet<string>): VerbReading | undefined =>
  verbs.find(({ lemma, particle }) => lemma.includes('~') && nouns.has(particle))

/** Who does this with a bid bids; with a word he says something; with a post he goes. */
const GIVING = 'ab|geben'

/** The event classes of a verb beside the nouns of its clause. */
function classesOf(lemma: string, nouns: ReadonlySet<string>, reflexive: boolean): readonly string[] {
  if (reflexive && acquiringVerbs.has(lemma)) return verbClasses('kaufen')
  if (lemma !== GIVING) return verbClasses(lemma)
  const given = [...nouns]
  if (given.some((noun) => bidNouns.test(noun))) return verbClasses('bieten')
  return given.some((noun) => wordNouns.test(noun) || posts.test(noun)) ? [] : verbClasses(lemma)
}

/** The likeliest reading: with the particle that closes the clause, else joined, else a verb without particle. */
function choose(unit: Unit, particle: string, count: number): VerbReading {
  const split = unit.verbs.find((reading) => particle !== '' && reading.particle === particle && !reading.joined)
  const joined = unit.verbs.find((reading) => reading.joined)
  const plain = unit.verbs.filter((reading) => reading.particle === '')
  const participle = count > 1 ? plain.find((reading) => reading.shape === 'participle') : undefined
  const found = split ?? joined ?? participle ?? plain.find(isFiniteShape) ?? plain[0]
  if (found !== undefined) return found
  // Only known with a particle that does not stand here: the bare verb, of no class.
  const [first] = unit.verbs as readonly [VerbReading, ...VerbReading[]]
  return { ...first, lemma: first.base, particle: '' }
}
