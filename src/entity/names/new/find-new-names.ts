import { commonAcronyms } from '../../../lexicon/de/entity/articles.ts'
import { clubOpeners } from '../../../lexicon/de/entity/clubs.ts'
import { nameCompoundHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { daughterPlaces } from '../../../lexicon/de/entity/daughter-places.ts'
import { isGenericTerm } from '../../../lexicon/de/entity/generic-terms.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { companyNameWords, ofNamesOnly } from '../../../lexicon/de/entity/legal-forms.ts'
import type { Article } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { inNominative } from '../form/adjective-name.ts'
import { shortFormsOf } from '../form/short-forms-of.ts'
import { isFormWord, keyOf, withoutLegalForm } from '../form/without-legal-form.ts'
import { isNamedByPhrase, isNamedInPhrase } from '../occurrence/name-context.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { type Occurrence, readOccurrence } from '../occurrence/occurrence.ts'
import { enumeratedNames } from './enumerated-names.ts'
import { ENOUGH, type Evidence, STANDS_BARE } from './evidence.ts'
import { isNameOfGroup, nameCandidates } from './name-candidates.ts'
import { opensHeadlineAsSubject, speaksOfCompany } from './nameless-company.ts'
import type { NewName } from './new-name.ts'
import { weigh } from './weigh-evidence.ts'

/** A name found in one list makes companies of those that another list has it with. */
const ROUNDS = 3
/** Clubs stand in reports of matches as companies stand in others. */
const ENOUGH_IN_SPORTS = 5

/**
 * Finds names by their form and by what stands around them, over the whole text; `taken` marks tokens that are known or people.
 * `shortForms` are squeezed words that are short for an entity of the text: they need no more evidence. Where no company is `known` or accepted
 * and yet the text speaks of one, the subject of its headline is it.
 */
export function findNewNames(
  article: Article,
  taken: Uint8Array,
  shortForms: ReadonlySet<string>,
  known: readonly NamedEntity[],
): NewName[] {
  const groups = new Map<string, Occurrence[]>()
  for (const occurrence of nameCandidates(article, taken)) {
    const key = keyOf(inNominative(occurrence.text))
    if (key.length < 2 || commonAcronyms.has(key) || daughterPlaces.has(key) || isGivenNameAlone(occurrence)) continue
    if (isGenericTerm(occurrence.text)) continue
    if (isSimpleNoun(key) && !isNamedAsNoun(article, occurrence) && !isNameOfGroup(occurrence)) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [occurrence])
    else group.push(occurrence)
  }
  for (const [key, group] of groups) {
    const stem = key.endsWith('s') ? groups.get(key.slice(0, -1)) : undefined
    if (stem === undefined) continue
    stem.push(...group)
    groups.delete(key)
  }
  const surnames = new Set([...groups.values()].flatMap(([one]) => lastOfTwo(one?.text ?? '') ?? []))
  for (const surname of surnames) if (!isIntroduced(article, groups.get(surname) ?? [])) groups.delete(surname)
  const weighed: NewName[] = [...groups].map(([key, occurrences]) => ({
    key,
    occurrences,
    evidence: weigh(article, occurrences),
  }))
  const enough = article.sports ? ENOUGH_IN_SPORTS : ENOUGH
  const accepted = new Set(weighed.filter(({ key, evidence }) => shortForms.has(key) || weightOf(evidence) >= enough))
  const namesCompany = known.some(({ entity }) => entity?.kind === 'company' || entity?.kind === 'fund')
  if (accepted.size === 0 && !namesCompany && speaksOfCompany(article)) {
    const subject = weighed.find(({ occurrences }) => occurrences.some((one) => opensHeadlineAsSubject(article, one)))
    if (subject !== undefined) accepted.add(subject)
  }
  const sure = new Set([...accepted].filter(isSure))
  for (let round = 0; round < ROUNDS && !article.sports; round++) {
    const open = weighed.filter((name) => !accepted.has(name))
    const listed = enumeratedNames(article, known, sure, open)
    if (listed.size === 0) break
    for (const name of listed) {
      accepted.add(name)
      sure.add(name)
    }
  }
  addNounForms(article, taken, accepted)
  const short = new Set([...accepted].flatMap(({ occurrences }) => shortFormsOf(occurrences[0]?.text ?? '')))
  return weighed.filter((name) => accepted.has(name) || short.has(name.key))
}

/** "teilte Abstand mit" where the text has Abstand Semiconductor: a noun without its article is short for the name that it opens. */
function addNounForms(article: Article, taken: Uint8Array, accepted: ReadonlySet<NewName>): void {
  const byNoun = new Map<string, Occurrence[]>()
  for (const { occurrences } of accepted) {
    const [word = '', ...others] = withoutLegalForm(occurrences[0]?.text ?? '').split(' ')
    const isOfCompany = occurrences.some(isNameOfGroup) || others.some((other) => ofNamesOnly.has(other.toLowerCase()))
    if (isOfCompany && isSimpleNoun(word.toLowerCase())) byNoun.set(word, occurrences)
  }
  if (byNoun.size === 0) return
  const found = new Set([...byNoun.values()].flatMap((occurrences) => occurrences.map(({ first }) => first)))
  for (const [at, { text }] of article.tokens.entries()) {
    const occurrences = byNoun.get(text)
    if (occurrences === undefined || taken[at] === 1 || found.has(at)) continue
    const form = readOccurrence(article, at, at + 1)
    const isDescribed = form.description !== undefined && !form.description.plural
    const names =
      form.head === undefined
        ? form.determiner === 'none' || isDescribed
        : nameCompoundHeads.has(form.head.toLowerCase())
    if (names && !form.inCompound) occurrences.push(form)
  }
}

/** Does what stands before a noun make a name of it? */
const isNamedAsNoun = (article: Article, occurrence: Occurrence): boolean =>
  isNamedByPhrase(article, occurrence.first) || isNamedInPhrase(article, occurrence)

/** "Anne", with nothing that makes it a company's name. */
const isGivenNameAlone = ({ text, head, description }: Occurrence): boolean =>
  givenNames.has(text.toLowerCase()) && head === undefined && description === undefined

/** The squeezed second word of two that are no company's name by their form: a surname, if anything. */
function lastOfTwo(text: string): string | undefined {
  const [first = '', second, third] = text.split(' ')
  return second === undefined ||
    third !== undefined ||
    clubOpeners.has(first) ||
    isFormWord(second) ||
    companyNameWords.has(squeeze(second))
    ? undefined
    : squeeze(second)
}

/** Does something besides its standing alone make it a name? */
const isIntroduced = (article: Article, occurrences: readonly Occurrence[]): boolean =>
  weigh(article, occurrences).some(({ points }) => points >= ENOUGH)

/** Does something say that it is a company's, and not only that it is a name? */
const isSure = ({ evidence }: NewName): boolean => evidence.some(({ points, why }) => points > 1 && why !== STANDS_BARE)

const weightOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { points }) => sum + points, 0)
