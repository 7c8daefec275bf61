import { holdersBeside, manyOf } from '../../lexicon/de/events/having-words.ts'
import { ACC, DAT, NOM } from '../../lexicon/de/grammar/determiners.ts'
import { isFeminine } from '../../lexicon/de/grammar/gender.ts'
import { predicatePrepositions } from '../../lexicon/de/verbs/predicates.ts'
import { casesOf } from './cases-of.ts'
import type { Clause, Phrase } from './clause.ts'
import { consortiumOf } from './consortium.ts'
import { isUnreadName } from './is-unread-name.ts'
import { letsOthers } from './lets-others.ts'

/** Is a noun, and not the name that could be it as well, the subject of the clause? */
export const isNounActing = (noun: Phrase, name: Phrase, clause: Clause): boolean =>
  actsBefore(noun, name, clause) ||
  costs(noun, name, clause) ||
  opensAsSubject(noun, name, clause) ||
  isHanded(noun, name, clause)

/** Nouns of those who act in deals. */
const ACTORS: ReadonlySet<string> = new Set([
  'lender-word',
  'investor-word',
  'owner',
  'hold',
  'collective',
  'firm-word',
])

/** "Banken und Investoren stützen Seestern", "Zuletzt stützten die Banken Seestern": who acts stands first, so the name behind it, which may be either, is the object. */
const actsBefore = (noun: Phrase, name: Phrase, { verb, units, phrases }: Clause): boolean =>
  verb !== null &&
  !verb.passive &&
  // "Größter Aktionär ist Seestern": what somebody is acts on nobody.
  predicatePrepositions.get(verb.lemma) !== '' &&
  noun.index < name.index &&
  (noun.cases & NOM) !== 0 &&
  (casesOf(name) & ACC) !== 0 &&
  isOfActors(noun, phrases) &&
  consortiumOf(name) !== noun &&
  // "die Stadt und das Land Seestern": who stands behind "und" acts as well.
  !units.slice(units.indexOf(noun.head), units.indexOf(name.head)).some(({ kind }) => kind === 'coordinator') &&
  !isNamed(noun, phrases)

/** "Investoren", "eine Reihe namhafter Investoren". */
const isOfActors = (noun: Phrase, phrases: readonly Phrase[]): boolean =>
  noun.head.classes.some((id) => ACTORS.has(id)) ||
  (manyOf.test(noun.head.norm) &&
    phrases.some(({ governor, head }) => governor === noun && head.classes.some((id) => ACTORS.has(id))))

/** "der Käufer Nordwind": a name stands beside the noun. */
const isNamed = (noun: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some(({ governor, link, head }) => governor === noun && link === 'apposition' && head.kind === 'entity')

/** "Der Kauf kostet Nordwind 3 Millionen", "Nordwind kostet der Streik 3 Millionen": a thing costs somebody something. */
const costs = (noun: Phrase, name: Phrase, clause: Clause): boolean =>
  clause.verb?.classes.includes('cost') === true &&
  !letsOthers(clause) &&
  (noun.cases & NOM) !== 0 &&
  (noun.index < name.index || (noun.cases & ACC) === 0) &&
  !isNamed(noun, clause.phrases)

/** "Der Vertrag bringt Seestern 60 Millionen": "der" before a noun that is no feminine, and before the verb, is nominative. */
const opensAsSubject = (noun: Phrase, name: Phrase, clause: Clause): boolean =>
  noun.index < name.index &&
  (noun.cases & NOM) !== 0 &&
  clause.verb?.passive === false &&
  // "Der Zulieferer und Anlagenbauer Nordwind trennt sich": before the verb stands one subject, be it told in two nouns.
  !(clause.kind === 'main' && name.link === 'apposition' && name.head.start < clause.verb.unit.start) &&
  standsFirst(noun, clause) &&
  !isFeminine(noun.head.norm) &&
  // "Der Wolfsburger Autobauer Nordwind"; but "Der Bestatter Wellnova kauft Nordwind", whom nobody listed
  !clause.phrases.some(
    ({ governor, link, head }) => governor === noun && link === 'apposition' && !isUnreadName(head, clause),
  )

/** "Das Werk wurde der Seestern zugeschlagen": a passive has one subject, and what opens it is handed to whom "der" shows in the dative. */
const isHanded = (noun: Phrase, name: Phrase, { kind, verb, units }: Clause): boolean =>
  kind === 'main' &&
  verb?.passive === true &&
  noun.index === 0 &&
  noun.index < name.index &&
  name.link === null &&
  (noun.cases & NOM) !== 0 &&
  (casesOf(name) & DAT) !== 0 &&
  /^(der|dem)$/.test(units[units.indexOf(name.head) - 1]?.norm ?? '')

/** "Nordwind hält 70 Prozent, die Partner jeweils zehn", "…, Wellnova auf zehn": before a figure without a verb of its own who acts as the one before did, and has no name that is known. */
export const actsInGap = (noun: Phrase | null, clause: Clause): boolean => {
  const { kind, verb, units, phrases } = clause
  if (noun === null || kind !== 'fragment' || verb !== null || noun.index !== 0) return false
  const [, figure] = phrases
  if (figure?.head.kind !== 'figure') return false
  if (units[0] === noun.head) return figure.head.figure?.figure.kind === 'percent' && isUnreadName(noun.head, clause)
  return (
    units.indexOf(noun.head) <= 2 &&
    units[0]?.kind === 'determiner' &&
    figure.preposition === '' &&
    (holdersBeside.test(noun.head.norm) || noun.head.classes.some((id) => ACTORS.has(id)))
  )
}

/** "…: Das Gebot liegt höher": a noun before the finite verb is the subject, and nobody of the clause before. */
export const standsFirst = (noun: Phrase | null, { kind, verb, units }: Clause): boolean =>
  noun !== null &&
  kind === 'main' &&
  verb !== null &&
  (noun.cases & ACC) === 0 &&
  noun.head.start < verb.unit.start &&
  units.slice(0, units.indexOf(noun.head)).every(({ kind: before }) => before === 'determiner' || before === 'word')
