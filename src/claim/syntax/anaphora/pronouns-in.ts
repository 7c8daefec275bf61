import { organs } from '../../../lexicon/de/entity/description-words.ts'
import { ACC, NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { type Agreement, type Pronoun, pronouns, verbsOfThings } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import type { Entity, EntityMention } from '../../../model/entity.ts'
import { casesOf } from '../cases-of.ts'
import type { Clause, ParsedSentence, Phrase } from '../clause.ts'
import { namedPhrase } from '../named-phrase.ts'
import type { Unit } from '../unit.ts'
import { functionsOf } from '../who.ts'
import { type Genders, gendersOfNoun } from './genders.ts'

/** Somebody or something that a pronoun could stand for, and how readily. */
interface Candidate {
  readonly entity: Entity | null
  points: number
}

const SUBJECT = 3
const OBJECT = 1.6
const OBLIQUE = 1
/** What is hung on another noun is spoken of less. */
const DEPENDENT = 0.4
/** The words for somebody show the pronoun's gender. */
const AGREES = 2
/** A name that the text has not described yet is a neuter at best. */
const BARE_NEUTER = 0.5
/** Least lead before the next. */
const MARGIN = 0.5

/** A sentence of more clauses, phrases or pronouns is no sentence: what is asked of one must not grow with it. */
const MOST_CLAUSES = 24
const MOST_PHRASES = 40
const MOST_PRONOUNS = 12

/** The pronouns of a sentence that agree with one of those spoken of in it or in the sentence before, and with nobody else as well. */
export function pronounsIn(
  parsed: ParsedSentence,
  before: readonly ParsedSentence[],
  genders: Genders,
): EntityMention[] {
  const found: EntityMention[] = []
  const firm = parsed.units.some(({ norm }) => norm === 'wir') ? speakersFirm(parsed) : null
  for (const clause of parsed.clauses.slice(0, MOST_CLAUSES))
    for (const [at, unit] of clause.units.entries()) {
      if (firm !== null && unit.norm === 'wir' && found.length < MOST_PRONOUNS)
        found.push(standsFor(unit, firm, `${firm.name} speaks of itself`))
      const pronoun = pronouns.get(unit.norm)
      if (pronoun === undefined || found.length === MOST_PRONOUNS || !standsAlone(clause, at)) continue
      const entity = antecedentOf(pronoun, unit, clause, parsed, before, genders)
      if (entity === null) continue
      found.push(standsFor(unit, entity, `"${unit.text}" agrees with ${entity.name}`))
    }
  return found
}

const standsFor = ({ start, end, text }: Unit, entity: Entity, why: string): EntityMention => ({
  start,
  end,
  text,
  entity,
  candidates: [entity],
  how: 'pronoun',
  why,
})

/** "Wir haben gekauft", sagte Nordwind-Chefin Kern: the company whose voice the one speaker of the sentence is. */
function speakersFirm({ mentions }: ParsedSentence): Entity | null {
  const [first, ...others] = mentions.flatMap(({ entity, head }) =>
    entity?.kind === 'company' && head !== undefined && organs.test(head.toLowerCase()) ? [entity] : [],
  )
  return first === undefined || others.some(({ id }) => id !== first.id) ? null : first
}

/** No noun stands behind it that it would be the article of, and it has the form of a word in lower case or opens the sentence. */
function standsAlone({ units, sentence }: Clause, at: number): boolean {
  const unit = units[at]
  if (unit === undefined || unit.kind === 'entity' || !/^(word|determiner|attribute)$/.test(unit.kind)) return false
  if (unit.text !== unit.norm && unit.start !== sentence.start && units[at - 1] !== undefined) return false
  for (let next = at + 1; next < units.length; next++) {
    const { kind } = units[next] ?? unit
    if (kind === 'noun' || kind === 'entity' || (kind === 'figure' && unit.kind === 'determiner'))
      return unit.kind === 'word' || !isArticle(unit)
    if (kind !== 'attribute' && kind !== 'word') return true
  }
  return true
}

/** Forms that stand before nouns as well: "ihr Anteil", "dieser Preis". */
const isArticle = ({ norm }: Unit): boolean => /^(ihr|dies|letzter)/.test(norm)

function antecedentOf(
  pronoun: Pronoun,
  unit: Unit,
  clause: Clause,
  parsed: ParsedSentence,
  before: readonly ParsedSentence[],
  genders: Genders,
): Entity | null {
  const agreement = agreementOf(pronoun, unit, clause)
  const ofThings = isOfThings(clause)
  if (unit.norm === 'es' && !couldAct(clause)) return null
  const taken = idsIn(clause)
  const here = parsed.clauses
    .slice(Math.max(0, clause.index - MOST_CLAUSES), clause.index)
    .filter(({ units }) => units.every(({ start }) => start < unit.start))
  // What goes before in the same sentence is nearer than the sentence before, and that one nearer than the one before it.
  const sources = [...here.toReversed().map((source) => [source]), ...before.map(({ clauses }) => clauses)]
  for (const clauses of sources) {
    const ranked = rankedIn(clauses, taken, pronoun, agreement, ofThings, genders)
    if (!ranked.some(({ entity }) => entity !== null)) {
      if (ranked.length > 0 && ofThings) return null
      continue
    }
    const [first, next] = ranked
    return first === undefined || (next !== undefined && first.points - next.points < MARGIN) ? null : first.entity
  }
  return null
}

/** Those whom clauses offer, the readiest first. */
function rankedIn(
  clauses: readonly Clause[],
  taken: ReadonlySet<string>,
  pronoun: Pronoun,
  agreement: readonly Agreement[],
  ofThings: boolean,
  genders: Genders,
): Candidate[] {
  const ranked: Candidate[] = []
  for (const source of clauses.slice(0, MOST_CLAUSES))
    for (const phrase of source.phrases.slice(0, MOST_PHRASES)) {
      const { head } = phrase
      if (head.kind === 'entity' && head.mention?.entity != null) {
        if (head.mention.head !== undefined || taken.has(head.mention.entity.id)) continue
        const points = pointsOf(phrase, source, pronoun, agreement, genders)
        if (points !== null) raise(ranked, head.mention.entity, points)
      } else if (head.kind === 'noun' && competes(phrase, agreement, ofThings, source))
        raise(ranked, null, weightOf(phrase, source, pronoun) + AGREES)
    }
  return ranked.sort((a, b) => b.points - a.points)
}

function raise(ranked: Candidate[], entity: Entity | null, points: number): void {
  const known = entity === null ? undefined : ranked.find((one) => one.entity?.id === entity.id)
  if (known === undefined) ranked.push({ entity, points })
  else known.points = Math.max(known.points, points)
}

/** "Sie wollen" is the plural, "sie will" is not; by the verb beside it. */
function agreementOf({ agreement, cases }: Pronoun, unit: Unit, clause: Clause): readonly Agreement[] {
  if (!agreement.includes('p') || (cases & NOM) === 0) return agreement
  const at = clause.units.indexOf(unit)
  const verb =
    [clause.units[at + 1], clause.units[at - 1]].find((one) => one?.kind === 'verb') ??
    clause.units.findLast(({ kind }) => kind === 'verb')
  if (verb === undefined) return agreement
  return /n$|^sind$/.test(verb.norm) ? ['p'] : agreement.filter((one) => one !== 'p')
}

/** How readily a name is meant; null where the words for it contradict. */
function pointsOf(
  phrase: Phrase,
  clause: Clause,
  pronoun: Pronoun,
  agreement: readonly Agreement[],
  genders: Genders,
): number | null {
  const known = genders.of(phrase)
  const weight = weightOf(phrase, clause, pronoun)
  if (known.size === 0) {
    if (agreement.includes('p')) return null
    return agreement.includes('n') ? weight + BARE_NEUTER : weight
  }
  return agreement.some((one) => known.has(one)) ? weight + AGREES : null
}

function weightOf(phrase: Phrase, clause: Clause, { points }: Pronoun): number {
  const named = namedPhrase(phrase)
  const { subject, object, dative } = functionsOf(clause)
  const isSubject =
    subject === phrase.head ||
    (phrase.head.kind === 'noun' && named.preposition === '' && named.link === null && (named.cases & NOM) !== 0)
  const hung = named.link !== null && named.governor !== null ? DEPENDENT : 0
  const base = isSubject
    ? SUBJECT
    : phrase.head === object || phrase.head === dative || (named.preposition === '' && named.link === null)
      ? OBJECT
      : OBLIQUE - hung
  // "Nordwind kauft Seestern. Dieser …" passes over who acts.
  return points ? (isSubject ? 0 : SUBJECT + phrase.index / 10) : base
}

/** Could the pronoun stand for a noun as well? Where somebody acts, only for one of those who act. */
function competes(phrase: Phrase, agreement: readonly Agreement[], ofThings: boolean, clause: Clause): boolean {
  const named = clause.phrases.some(
    ({ governor, link, head }) => governor === phrase && link === 'apposition' && head.kind === 'entity',
  )
  if (named) return false
  const { head } = phrase
  if (!gendersOfNoun(head.norm).some((one) => agreement.includes(one))) return false
  if (head.classes.some((id) => ACTORS.has(id))) return true
  return ofThings && phrase.preposition === '' && phrase.link === null && (casesOf(phrase) & (NOM | ACC)) !== 0
}
const ACTORS: ReadonlySet<string> = new Set([
  'firm-word',
  'investor-word',
  'lender-word',
  'owner',
  'hold',
  'state',
  'daughter',
  'collective',
])

const isOfThings = ({ verb }: Clause): boolean => verb === null || verb.passive || verbsOfThings.has(verb.lemma)

/** "Es zahlt", not "es gibt", "es heißt", "es handelt sich": does somebody act? */
const couldAct = ({ verb, units }: Clause): boolean =>
  verb?.classes.some((id) => !IMPERSONAL.has(id)) === true &&
  !verbsOfThings.has(verb.lemma) &&
  !units.some(({ norm }) => norm === 'sich')
const IMPERSONAL: ReadonlySet<string> = new Set(['copula', 'amount', 'report', 'manner', 'cost'])

const idsIn = ({ units }: Clause): ReadonlySet<string> =>
  new Set(
    units.flatMap(({ kind, mention }) =>
      kind === 'entity' && mention?.head === undefined ? (mention?.entity?.id ?? []) : [],
    ),
  )
