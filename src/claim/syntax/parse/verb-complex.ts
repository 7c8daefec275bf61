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

/** A verb of a clause and how it is read there. */
interface Lemma {
  readonly unit: Unit
  readonly reading: VerbReading
}

/** Reads the verbs of a clause together: content verb, voice, modals, mood. Null where there is no verb. */
export function verbComplexOf(units: readonly Unit[]): VerbComplex | null {
  const nouns = new Set(units.filter(({ kind }) => kind === 'noun' || kind === 'word').map(({ norm }) => norm))
  const lemmas = lemmasOf(units, nouns)
  const content = contentOf(lemmas)
  if (content === undefined) return null
  const { lemma } = content.reading
  const reflexive = units.some(({ norm }) => norm === 'sich')
  const classes = classesOf(lemma, nouns, reflexive)
  const helpers = new Set(lemmas.filter(({ unit }) => unit !== content.unit).map(({ reading }) => reading.lemma))
  const modals = lemmas.filter(({ reading }) => modalVerbs.has(reading.lemma)).map(({ reading }) => reading.lemma)
  const participle = isParticiple(content)
  // "werden 3 Millionen gezahlt haben"
  const futurePerfect = participle && helpers.has('werden') && helpers.has('haben') && modals.length === 0
  const motion = classes.some((id) => MOTION.has(id)) || takesSein(lemma)
  const passive =
    participle &&
    !futurePerfect &&
    mayBePassive(content, units) &&
    (helpers.has('werden') || (helpers.has('sein') && !motion && !helpers.has('haben')) || isAttributive(units, lemmas))
  const future = helpers.has('werden') && !passive && content.unit.verbs.some(({ shape }) => shape === 'infinitive')
  const finite = finiteOf(lemmas) ?? content
  const mood = moodOf(finite, units[0] === finite.unit || reflexive)
  return {
    lemma,
    classes,
    passive,
    modals: future || futurePerfect ? [...modals, 'werden'] : modals,
    mood,
    standsIn:
      mood === 'hypothetical' &&
      finite.unit.norm.endsWith('en') &&
      !modalVerbs.has(finite.reading.lemma) &&
      finite.reading.lemma !== 'lassen',
    tense: participle && (helpers.has('haben') || helpers.has('sein')) ? 'perfect' : tenseOf(finite),
    unit: content.unit,
  }
}

/** The verbs of a clause, each with its likeliest reading; what was expected counts only where nothing else is told. */
function lemmasOf(units: readonly Unit[], nouns: ReadonlySet<string>): Lemma[] {
  const all = units.filter((unit) => unit.kind === 'verb')
  const own = all.filter((unit) => !isExpectation(units, unit))
  const verbs = own.length > 0 ? own : all
  const end = units.findLast((unit) => unit.kind !== 'break')
  const particle = end !== undefined && particles.has(end.norm) && end.kind !== 'verb' ? end.norm : ''
  return verbs.map((unit) => ({
    unit,
    reading:
      idiom(unit, nouns) ??
      choose(unit, particleBefore(units, unit) ?? particleAfter(units, unit) ?? particle, verbs.length),
  }))
}

/** The verb that says what happens; the others help it. */
const contentOf = (lemmas: readonly Lemma[]): Lemma | undefined =>
  lemmas.findLast(
    ({ reading }) => !auxiliaries.has(reading.lemma) && !modalVerbs.has(reading.lemma) && reading.lemma !== 'lassen',
  ) ??
  lemmas.findLast(({ reading }) => !modalVerbs.has(reading.lemma)) ??
  lemmas[0]

const isParticiple = ({ unit, reading }: Lemma): boolean =>
  reading.shape === 'participle' || unit.verbs.some(({ shape }) => shape === 'participle')

/** "ist an Y beteiligt" is a state, whoever brought it about. */
function mayBePassive({ reading: { lemma, shape } }: Lemma, units: readonly Unit[]): boolean {
  const besideSum = units.some(({ figure }) => figure?.figure.kind === 'money' || figure?.figure.kind === 'percent')
  return !isOnlyFuture(lemma, besideSum) && !statesOfOwners.has(lemma) && shape !== 'infinitive'
}

/** An infinitive looks like a plural ("verkaufen konnten"): a modal verb is finite before an auxiliary, and that before any other. */
function finiteOf(lemmas: readonly Lemma[]): Lemma | undefined {
  const finites = lemmas.filter(({ reading }) => isFiniteShape(reading))
  return (
    finites.find(({ reading }) => modalVerbs.has(reading.lemma)) ??
    finites.find(({ reading }) => auxiliaries.has(reading.lemma)) ??
    finites[0]
  )
}

/** What a finite verb says of its clause; forms that look like a past suppose something only where the clause does so besides. */
function moodOf({ unit: { norm }, reading }: Lemma, supposes: boolean): VerbComplex['mood'] {
  // "Gingen die Papiere zu 37 Euro weg", "damit ließen sich Schulden tilgen"
  if (hypotheticalForms.has(norm) && (!pastLikeForms.has(norm) || supposes)) return 'hypothetical'
  if (reading.shape === 'subjunctive' && reading.lemma !== 'sollen' && reading.lemma !== 'wollen') return 'hypothetical'
  const endsAsReported = reading.shape === 'present' && norm.endsWith('e') && !norm.endsWith('ee')
  return reportedForms.has(norm) || endsAsReported ? 'reported' : 'indicative'
}

const tenseOf = ({ reading }: Lemma): VerbComplex['tense'] => {
  if (reading.shape === 'past') return 'past'
  return isFiniteShape(reading) ? 'present' : 'none'
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
const isAttributive = ([first, second]: readonly Unit[], verbs: readonly Lemma[]): boolean =>
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
