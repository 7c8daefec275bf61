import { compoundModifiers, definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { clubOpeners } from '../../../lexicon/de/entity/clubs.ts'
import { unitNouns } from '../../../lexicon/de/entity/description-words.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { closingWords, namesOfCities, ofNamesOnly } from '../../../lexicon/de/entity/legal-forms.ts'
import { verbLike } from '../../../lexicon/de/entity/name-contexts.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import { wordsAsSurnames } from '../../../lexicon/de/entity/two-word-names.ts'
import { looksLikePlaceAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { type Article, isCapital, isGlued, joinsCompound, opensSentence } from '../../article.ts'
import { describingNoun, isSectorStem } from '../../words/describing-noun.ts'
import { cityOfResidents } from '../../words/homes.ts'
import { endOfAdjectiveName } from '../form/adjective-name.ts'
import { couldBeName } from '../form/could-be-name.ts'
import { startOfFoundation } from '../form/foundation.ts'
import { endOfInstitution } from '../form/institution-of-place.ts'
import { isLegalForm } from '../form/legal-form.ts'
import { startOfLegalName } from '../form/legal-name.ts'
import { endOfRun } from '../form/name-run.ts'
import { endOfTwoWordName } from '../form/two-word-name.ts'
import { isFormWord } from '../form/without-legal-form.ts'
import { isPlaceBeforeName } from '../occurrence/beside-name.ts'
import { startOfClosedName } from '../occurrence/closed-name.ts'
import { isNamedByPhrase, isNamedInPhrase } from '../occurrence/name-context.ts'
import { type Occurrence, readOccurrence } from '../occurrence/occurrence.ts'
import { endOfDescribedName } from './described-name.ts'
import { hyphenatedNames } from './hyphenated-names.ts'
import { repeatedNames } from './repeated-names.ts'

const MOST_WORDS = 6
const LONGEST_CLUB = 3

/**
 * Every place where a name that nobody listed may stand, seen alone: by a legal form first, then by its last word or what describes it, then the
 * places where the words of those stand again, and at last what is left from the beginning on.
 */
export function nameCandidates(article: Article, taken: Uint8Array): Occurrence[] {
  const free = Uint8Array.from(taken)
  const found: Occurrence[] = []
  const add = (first: number, after: number): void => {
    free.fill(1, first, after)
    found.push(readOccurrence(article, first, after))
  }
  for (const [first, after] of legalNames(article, free)) add(first, after)
  for (const [first, after] of hyphenatedNames(article, free)) add(first, after)
  for (let last = 1; last < article.tokens.length; last++) {
    const first = startOfClosedName(article, free, last)
    if (first !== undefined) add(first, last + 1)
  }
  for (let first = 0; first < article.tokens.length; first++) {
    const after = endOfAdjectiveName(article, free, first) ?? endOfDescribedName(article, free, first)
    if (after !== undefined) add(first, after)
  }
  for (let at = 2; at < article.tokens.length; at++) {
    const first = startOfFoundation(article, free, at)
    if (first !== undefined) add(first, at + 1)
  }
  for (const [first, after] of repeatedNames(article, free, found)) add(first, after)
  found.push(...runs(article, free))
  return found
}

function* legalNames(article: Article, taken: Uint8Array): Generator<[first: number, after: number]> {
  const { tokens } = article
  for (let form = 1; form < tokens.length; form++) {
    if (!isLegalForm(article, form) || taken[form] === 1) continue
    const first = startOfLegalName(article, taken, form)
    if (first === undefined) continue
    let after = form + 1
    while (
      isLegalForm(article, after) ||
      (['&', '.'].includes(tokens[after]?.norm ?? '') && isLegalForm(article, after + 1))
    )
      after++
    yield [first, after]
  }
}

function* runs(article: Article, taken: Uint8Array): Generator<Occurrence> {
  const { tokens } = article
  for (let first = 0; first < tokens.length; first++) {
    if (taken[first] === 1) continue
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
    const placed = endOfPlacedName(article, taken, first) ?? endOfTwoWordName(article, taken, first)
    if (placed !== undefined) {
      yield readOccurrence(article, first, placed)
      first = placed - 1
      continue
    }
    if (isNounAndName(article, first) || opensNameOfGroup(article, first))
      yield readOccurrence(article, first, first + 1)
    if (!couldBeName(article, first) || isVerbBeforeName(article, first) || isPlaceBeforeName(article, first)) continue
    if (isHomeOfNamed(article, first)) continue
    const after = endOfRun(article, taken, first)
    if (after - first <= MOST_WORDS) yield readOccurrence(article, startWithDigits(article, first), after)
    first = after - 1
  }
}

/** "die Allgäuer Brauerei Tannhof": before what a company is and its name stands where that is from. */
const isHomeOfNamed = (article: Article, first: number): boolean =>
  looksLikePlaceAdjective(article.tokens[first]?.text ?? '') &&
  describingNoun(article.tokens[first + 1]?.text ?? '') !== undefined &&
  article.tokens[first + 2]?.gap === 'blank' &&
  couldBeName(article, first + 2)

/** "7Velvet": digits that a name begins with, which count nothing; "J. Tessen" behind what it is. */
function startWithDigits(article: Article, first: number): number {
  const { tokens, inFigure } = article
  const [initial, before] = [tokens[first - 2], tokens[first - 1]]
  if (before?.norm === '.' && isGlued(before) && isCapital(initial) && initial.text.length === 1)
    return readOccurrence(article, first - 2, first - 1).description?.plural === false ? first - 2 : first
  const isDigits = before?.kind === 'digits' && inFigure[first - 1] !== 1 && !isGlued(before)
  return isDigits && isGlued(tokens[first]) ? first - 1 : first
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
    isWordOfOthers(article, at) &&
    !unitNouns.test(tokens[at].norm) &&
    inFigure[at] !== 1 &&
    (isClosedBy(article, taken, at + 1, ofNamesOnly) ||
      (definiteArticles.has(tokens[at - 1]?.norm ?? '') && isClosedBy(article, taken, at + 1, GROUP)))
  )
}

/** "die Felder Gruppe": German writes a hyphen between a noun and its group, and none behind a name. */
const GROUP: ReadonlySet<string> = new Set(['gruppe'])

/** A noun, or inside a sentence an adjective with a capital: "die Grün Holding". */
const isWordOfOthers = (article: Article, at: number): boolean =>
  cityOfResidents(article.tokens[at]?.text ?? '') === undefined &&
  (isSimpleNoun(article.tokens[at]?.norm ?? '') ||
    describingNoun(article.tokens[at]?.text ?? '') !== undefined ||
    (!opensSentence(article, at) &&
      !closingWords.has(article.tokens[at]?.norm ?? '') &&
      !looksLikePlaceAdjective(article.tokens[at]?.text ?? '') &&
      !couldBeName(article, at)))

const opensNameOfGroup = (article: Article, at: number): boolean =>
  isCapital(article.tokens[at]) &&
  article.inFigure[at] !== 1 &&
  joinsCompound(article, at + 1) &&
  isNameOfGroup(readOccurrence(article, at, at + 1))

/** Is it a noun, no trade, of which a compound makes a group: "die Kessel-Gruppe"? */
export const isNameOfGroup = ({ text, head, inCompound, determiner }: Occurrence): boolean =>
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

/** "der Versorger Ulm Energie", "das Unternehmen Oxford PV": behind what it is, a name may begin with a place. */
function endOfPlacedName({ tokens, inFigure }: Article, taken: Uint8Array, first: number): number | undefined {
  const before = tokens[first - 1]
  if (before === undefined || tokens[first]?.gap !== 'blank' || !places.has(tokens[first].text)) return undefined
  if (!isCapital(before) || describingNoun(before.text) === undefined) return undefined
  let after = first + 1
  while (isCapital(tokens[after]) && tokens[after]?.gap === 'blank' && taken[after] !== 1 && inFigure[after] !== 1)
    after++
  return after > first + 1 && after <= first + MOST_WORDS ? after : undefined
}

/** Is a token the last word of a name, one of these, and free? */
const isClosedBy = ({ tokens }: Article, taken: Uint8Array, at: number, last: ReadonlySet<string>): boolean =>
  isCapital(tokens[at]) &&
  tokens[at].gap === 'blank' &&
  taken[at] !== 1 &&
  tokens[at + 1]?.norm !== '-' &&
  last.has(tokens[at].norm)

/** "die Hamburger Reederei Brandes", "der Schraubenhändler Berner": a noun, a trade or an inhabitant by its form that can only be a name here. */
const isNounAndName = (article: Article, at: number): boolean =>
  isCapital(article.tokens[at]) &&
  article.inFigure[at] !== 1 &&
  (isSimpleNoun(article.tokens[at].norm) ||
    describingNoun(article.tokens[at].text) !== undefined ||
    wordsAsSurnames.has(article.tokens[at].norm) ||
    cityOfResidents(article.tokens[at].text) !== undefined) &&
  (isNamedByPhrase(article, at) || isNamedInPhrase(article, readOccurrence(article, at, at + 1)))
