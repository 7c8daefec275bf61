import { commonAcronyms, compoundModifiers } from '../../lexicon/de/entity/articles.ts'
import { clubOpeners } from '../../lexicon/de/entity/clubs.ts'
import { nameCompoundHeads } from '../../lexicon/de/entity/company-nouns.ts'
import { daughterPlaces } from '../../lexicon/de/entity/daughter-places.ts'
import { givenNames } from '../../lexicon/de/entity/given-names.ts'
import { isSimpleNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import { companyNameWords, namesOfCities, ofNamesOnly } from '../../lexicon/de/entity/legal-forms.ts'
import { verbLike } from '../../lexicon/de/entity/name-contexts.ts'
import { type Article, isCapital, joinsCompound, opensSentence } from '../article.ts'
import { describingNoun, isSectorStem } from '../descriptions/describing-noun.ts'
import { cityOfResidents } from '../descriptions/homes.ts'
import { endOfInstitution } from './institution-of-place.ts'
import { listedNames } from './listed-names.ts'
import { isNamedByPhrase } from './name-context.ts'
import { couldBeName, endOfRun, isLegalForm, startOfLegalName } from './name-run.ts'
import type { NamedEntity } from './named-entity.ts'
import { opensHeadlineAsSubject, speaksOfCompany } from './nameless-company.ts'
import { type Occurrence, readOccurrence } from './occurrence.ts'
import { shortFormsOf } from './short-forms-of.ts'
import { squeeze } from './squeeze.ts'
import { ENOUGH, type Evidence, STANDS_BARE, weigh } from './weigh-evidence.ts'
import { isFormWord, keyOf, withoutLegalForm } from './without-legal-form.ts'

/** All places of one name that nobody listed. */
export interface NewName {
  readonly key: string
  /** In the order of the text, behind them the places of a noun that is short for it. */
  readonly occurrences: Occurrence[]
  readonly evidence: readonly Evidence[]
}

const MOST_WORDS = 6
/** A name found in one list makes companies of those that another list has it with. */
const ROUNDS = 3
/** Clubs stand in reports of matches as companies stand in others. */
const ENOUGH_IN_SPORTS = 5
const LONGEST_CLUB = 3

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
  for (const occurrence of candidates(article, taken)) {
    const key = keyOf(occurrence.text)
    if (key.length < 2 || commonAcronyms.has(key) || daughterPlaces.has(key) || isGivenNameAlone(occurrence)) continue
    if (isSimpleNoun(key) && !isNamedByPhrase(article, occurrence.first) && !isNameOfGroup(occurrence)) continue
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
    const listed = listedNames(article, known, sure, open)
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

function* candidates(article: Article, taken: Uint8Array): Generator<Occurrence> {
  const { tokens } = article
  const used = new Set<number>()
  for (let form = 1; form < tokens.length; form++) {
    if (!isLegalForm(article, form) || taken[form] === 1) continue
    const first = startOfLegalName(article, taken, form)
    if (first === undefined || used.has(first)) continue
    let after = form + 1
    while (
      isLegalForm(article, after) ||
      (['&', '.'].includes(tokens[after]?.norm ?? '') && isLegalForm(article, after + 1))
    )
      after++
    for (let at = first; at < after; at++) used.add(at)
    yield readOccurrence(article, first, after)
  }
  for (let first = 0; first < tokens.length; first++) {
    if (taken[first] === 1 || used.has(first)) continue
    const kind = endOfClub(article, taken, first) ?? endOfInstitution(article, taken, first)
    if (kind !== undefined) {
      yield readOccurrence(article, first, kind)
      first = kind - 1
      continue
    }
    if (isNounBeforeGroup(article, taken, first) || isBankOfCity(article, taken, first)) {
      yield readOccurrence(article, first, first + 2)
      first++
      continue
    }
    if (isNounAndName(article, first) || opensNameOfGroup(article, first))
      yield readOccurrence(article, first, first + 1)
    if (!couldBeName(article, first) || isVerbBeforeName(article, first)) continue
    const after = endOfRun(article, taken, first)
    if (after - first <= MOST_WORDS) yield readOccurrence(article, first, after)
    first = after - 1
  }
}

/** "Verdrängt Seestern bald Nordwind?": a verb has its capital from the head of the sentence. */
const isVerbBeforeName = (article: Article, first: number): boolean =>
  opensSentence(article, first) &&
  verbLike.test(article.tokens[first]?.text ?? '') &&
  isCapital(article.tokens[first + 1]) &&
  article.tokens[first + 1]?.gap === 'blank'

/** "die Mühlbauer Group": a word made like a noun before one that only names of companies have. */
function isNounBeforeGroup(article: Article, taken: Uint8Array, at: number): boolean {
  const { tokens, inFigure } = article
  return (
    isCapital(tokens[at]) &&
    (isSimpleNoun(tokens[at].norm) || describingNoun(tokens[at].text) !== undefined) &&
    inFigure[at] !== 1 &&
    isClosedBy(article, taken, at + 1, ofNamesOnly)
  )
}

/** "die Kessel-Gruppe": a noun that is no trade, set off by a hyphen, is what the group is called. */
const opensNameOfGroup = (article: Article, at: number): boolean =>
  isCapital(article.tokens[at]) &&
  article.inFigure[at] !== 1 &&
  joinsCompound(article, at + 1) &&
  isNameOfGroup(readOccurrence(article, at, at + 1))

const isNameOfGroup = ({ text, head, inCompound, determiner }: Occurrence): boolean =>
  head?.toLowerCase() === 'gruppe' &&
  !inCompound &&
  determiner === 'definite' &&
  !isSectorStem(text) &&
  !compoundModifiers.has(text.toLowerCase()) &&
  describingNoun(text) === undefined

/** "SV Seestern", "Eintracht Seestern": the end of a club's name, which is its kind and one or two capitalised words. */
function endOfClub({ tokens, inFigure }: Article, taken: Uint8Array, first: number): number | undefined {
  if (taken[first] === 1 || !clubOpeners.has(tokens[first]?.text ?? '')) return undefined
  let after = first + 1
  for (; after < first + LONGEST_CLUB; after++) {
    const token = tokens[after]
    if (!isCapital(token) || token.gap !== 'blank' || taken[after] === 1 || inFigure[after] === 1) break
    if (isSimpleNoun(token.norm) || isFormWord(token.text)) break
  }
  return after === first + 1 ? undefined : after
}

/** "die Ulmer Volksbank": named after its city. */
const isBankOfCity = (article: Article, taken: Uint8Array, at: number): boolean =>
  cityOfResidents(article.tokens[at]?.text ?? '') !== undefined &&
  article.inFigure[at] !== 1 &&
  isClosedBy(article, taken, at + 1, namesOfCities)

/** Is a token the last word of a name, one of these, and free? */
const isClosedBy = ({ tokens }: Article, taken: Uint8Array, at: number, last: ReadonlySet<string>): boolean =>
  isCapital(tokens[at]) &&
  tokens[at].gap === 'blank' &&
  taken[at] !== 1 &&
  tokens[at + 1]?.norm !== '-' &&
  last.has(tokens[at].norm)

/** "die Hamburger Reederei Brandes": a noun by its form that can only be a name here. */
const isNounAndName = (article: Article, at: number): boolean =>
  isCapital(article.tokens[at]) &&
  isSimpleNoun(article.tokens[at].norm) &&
  article.inFigure[at] !== 1 &&
  isNamedByPhrase(article, at)
