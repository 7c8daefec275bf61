import { ACC, NOM } from '../../../lexicon/de/grammar/determiners.ts'
import type { Agreement, Pronoun } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import type { Entity } from '../../../model/entity.ts'
import { actingClasses } from '../acting-classes.ts'
import { casesOf } from '../cases-of.ts'
import type { Clause, Phrase } from '../clause.ts'
import { namedPhrase } from '../named-phrase.ts'
import { functionsOf } from '../who.ts'
import { type Genders, gendersOfNoun } from './genders.ts'

/** Somebody or something that a pronoun could stand for, and how readily. */
export interface Candidate {
  readonly entity: Entity | null
  points: number
}

/** Points by how a name stands in its clause. */
const SUBJECT = 3
const OBJECT = 1.6
const OBLIQUE = 1
/** What is hung on another noun is spoken of less. */
const DEPENDENT = 0.4
/** The words for somebody show the pronoun's gender. */
const AGREES = 2
/** A name that the text has not described yet is a neuter at best. */
const BARE_NEUTER = 0.5

/** What is asked of those spoken of before: which forms the pronoun agrees with, and what its clause lets it be. */
export interface Asked {
  readonly pronoun: Pronoun
  /** Where it stands: "X will die 25 Prozent, die **er** an Y hält, abgeben" goes on behind it. */
  readonly at: number
  readonly agreement: readonly Agreement[]
  /** Its clause may be about a thing as well: a noun that agrees is then as good as a name. */
  readonly ofThings: boolean
  /** Ids of those whom its own clause names. */
  readonly taken: ReadonlySet<string>
  readonly genders: Genders
}

/** A sentence of more clauses or phrases is no sentence: what is asked of one must not grow with it. */
export const MOST_CLAUSES = 24
const MOST_PHRASES = 40

/** Those whom clauses offer, the readiest first. */
export function rankedIn(clauses: readonly Clause[], asked: Asked): Candidate[] {
  const ranked: Candidate[] = []
  for (const source of clauses.slice(0, MOST_CLAUSES))
    for (const phrase of source.phrases.slice(0, MOST_PHRASES)) {
      const { head } = phrase
      if (head.start >= asked.at) break
      if (head.kind === 'entity' && head.mention?.entity != null) {
        if (head.mention.head !== undefined || asked.taken.has(head.mention.entity.id)) continue
        const points = pointsOf(phrase, source, asked)
        if (points !== null) raise(ranked, head.mention.entity, points)
      } else if (head.kind === 'noun' && competes(phrase, source, asked))
        raise(ranked, null, weightOf(phrase, source, asked.pronoun) + AGREES)
    }
  return ranked.sort((a, b) => b.points - a.points)
}

function raise(ranked: Candidate[], entity: Entity | null, points: number): void {
  const known = entity === null ? undefined : ranked.find((one) => one.entity?.id === entity.id)
  if (known === undefined) ranked.push({ entity, points })
  else known.points = Math.max(known.points, points)
}

/** How readily a name is meant; null where the words for it contradict. */
function pointsOf(phrase: Phrase, clause: Clause, { pronoun, agreement, genders }: Asked): number | null {
  const known = genders.of(phrase)
  const weight = weightOf(phrase, clause, pronoun)
  if (known.size === 0) {
    if (agreement.includes('p')) return null
    return agreement.includes('n') ? weight + BARE_NEUTER : weight
  }
  return agreement.some((one) => known.has(one)) ? weight + AGREES : null
}

/** How readily one who stands there is spoken of again. */
function weightOf(phrase: Phrase, clause: Clause, { points }: Pronoun): number {
  const { head, index } = phrase
  const named = namedPhrase(phrase)
  const { subject, object, dative } = functionsOf(clause)
  const stands = named.preposition === '' && named.link === null
  const isSubject =
    subject === firstOfList(phrase).head || (head.kind === 'noun' && stands && (named.cases & NOM) !== 0)
  // "Nordwind kauft Seestern. Dieser …" passes over who acts.
  if (points) return isSubject ? 0 : SUBJECT + index / 10
  if (isSubject) return SUBJECT
  if (head === object || head === dative || stands) return OBJECT
  return named.link !== null && named.governor !== null ? OBLIQUE - DEPENDENT : OBLIQUE
}

/** Could the pronoun stand for a noun as well? Where somebody acts, only for one of those who act. */
function competes(phrase: Phrase, clause: Clause, { agreement, ofThings }: Asked): boolean {
  const named = clause.phrases.some(
    ({ governor, link, head }) => governor === phrase && link === 'apposition' && head.kind === 'entity',
  )
  if (named) return false
  const { head } = phrase
  if (!gendersOfNoun(head.norm).some((one) => agreement.includes(one))) return false
  if (head.classes.some((id) => actingClasses.has(id) || id === 'daughter')) return true
  return ofThings && phrase.preposition === '' && phrase.link === null && (casesOf(phrase) & (NOM | ACC)) !== 0
}

/** "Nordwind und Seestern kaufen": all of a list stand as the first of it. */
const firstOfList = (phrase: Phrase): Phrase => (phrase.joins === null ? phrase : firstOfList(phrase.joins))
