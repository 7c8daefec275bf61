import { whoseWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { tellingVerbs } from '../../../lexicon/de/statement/reporting.ts'
import type { Entity, EntityMention } from '../../../model/entity.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { upToNextFigure } from '../../syntax/up-to-next-figure.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isAside, standsForItself } from './aside.ts'

/** Whom a person of the text stands for. */
export type Firm = (person: Entity) => EntityMention | undefined

/** The company a sentence is about: its subject, else the last company named before `at` that may be meant. */
export function focusIn(
  parsed: ParsedSentence,
  at: number,
  firmOf: Firm,
  mayBe: (mention: EntityMention) => boolean,
): EntityMention | null {
  for (const clause of parsed.clauses) {
    const subject = companyOf(functionsOf(clause).subject?.mention, firmOf)
    if (subject === null || subject.start >= at || isAside(subject, parsed)) continue
    if (at === Number.POSITIVE_INFINITY && contributes(clause)) return null
    return daughterTreated(clause, subject, at) ?? subject
  }
  return (
    parsed.mentions.findLast(
      (mention) =>
        mention.start < at &&
        fits('company', mention) &&
        standsForItself(mention) &&
        mayBe(mention) &&
        !isAside(mention, parsed),
    ) ?? null
  )
}

/** "Allein die Tochter Seestern steuerte 3 Millionen bei": what a daughter adds is told of the whole, which the text goes on about. */
const contributes = ({ verb, phrases }: Clause): boolean =>
  CONTRIBUTING.has(verb?.lemma ?? '') &&
  phrases.some(
    ({ head, preposition }) => preposition === '' && head.classes.some((id) => id === 'daughter' || id === 'part'),
  )
const CONTRIBUTING: ReadonlySet<string> = new Set(['bei|steuern', 'bei|tragen', 'liefern', 'ab|liefern'])

/** "Die Polen-Tochter ging an Nordwind": what follows may go on about a firm that has no name here. */
export function isOfUnnamedFirm({ clauses: [first] }: ParsedSentence): boolean {
  if (first === undefined) return false
  const { subject, subjectNoun } = functionsOf(first)
  if (subject !== null || subjectNoun === null || !isFirm(subjectNoun)) return false
  return isNameless(subjectNoun, first.phrases) || subjectNoun.head.mention?.entity?.kind === 'state'
}

const isFirm = ({ head }: Phrase): boolean => head.classes.some((id) => id === 'daughter' || id === 'firm-word')

/** "Nordwind baut seine Tochter Seestern um": what follows is about the daughter that something is done to. */
function daughterTreated(clause: Clause, { entity }: EntityMention, at: number): EntityMention | null {
  const object = functionsOf(clause).object
  if (object === null || !fits('company', object.mention) || object.start >= at) return null
  const { mention } = object
  const named = clause.phrases.find(({ head }) => head === object)
  const isDaughter =
    (mention.owner?.id ?? mention.entity?.parent) === entity?.id ||
    (named?.link === 'apposition' && named.governor?.head.classes.includes('daughter') === true)
  return isDaughter ? mention : null
}

/** Who acts: a company, or somebody who stands for one that the text names. */
function companyOf(mention: EntityMention | undefined, firmOf: Firm): EntityMention | null {
  if (mention === undefined || mention.entity === null) return null
  const { start, end, entity } = mention
  if (entity.kind !== 'person') return fits('company', mention) ? mention : null
  const firm = firmOf(entity)
  return firm === undefined ? null : { ...firm, start, end }
}

/** Whom a clause is about: its subject, or that of the clause which it opens ("2017 gegründet, baut Seestern …"). */
export function focusOf(clause: Clause, parsed: ParsedSentence, firmOf: Firm): EntityMention | null {
  const own = companyOf(functionsOf(clause).subject?.mention, firmOf)
  if (own !== null) return own
  const next = clause.index === 0 ? parsed.clauses[1] : undefined
  return next?.units[0]?.kind === 'verb' ? companyOf(functionsOf(next).subject?.mention, firmOf) : null
}

/** "Dessen Umsatz", "Deren Aktien". */
export const opensWithLatter = ({ units }: Clause): boolean =>
  whoseWords.has(units[0]?.norm ?? '') && units[1]?.kind !== 'verb'

/** "82 Millionen gab es für X und 100 Millionen für Y": the company for which or at which a figure is, told between it and the next. */
export function concerned(clause: Clause, at: number): EntityMention | null {
  const own = clause.phrases.find(({ head }) => head.figure?.start === at)
  if (own === undefined) return null
  const firm = upToNextFigure(clause, own).find((phrase) => {
    const { preposition } = namedPhrase(phrase)
    const { kind, mention } = phrase.head
    return (preposition === 'für' || preposition === 'bei') && kind === 'entity' && fits('company', mention)
  })
  return firm?.head.mention ?? null
}

/** "Mit Nordwind wolle man 3 Millionen investieren, teilte Seestern mit": who announces what "man" does. */
export function announcerIn({ clauses, units }: ParsedSentence, at: number): EntityMention | null {
  if (!units.some(({ norm }) => norm === 'man')) return null
  const clause = clauses.find(({ verb }) => verb !== null && verb.unit.start > at && tellingVerbs.has(verb.lemma))
  const subject = clause === undefined ? undefined : functionsOf(clause).subject?.mention
  return fits('company', subject) && subject.start > at ? subject : null
}
