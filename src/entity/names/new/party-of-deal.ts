import {
  contestWords,
  copulas,
  leadingNouns,
  leadingParticiples,
  pluralCopulas,
} from '../../../lexicon/de/entity/deal-words.ts'
import { isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isUnknownWord } from '../../../lexicon/de/entity/is-unknown-word.ts'
import { dealNoun, verbsOfSums } from '../../../lexicon/de/entity/name-contexts.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import { percentWords } from '../../../lexicon/de/shares.ts'
import { type Article, isAllCaps, isCapital, startOfCompound } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { tellsMostlyOfSums, tellsOfSums } from '../occurrence/name-context.ts'
import { compoundAt, type Occurrence } from '../occurrence/occurrence.ts'

/** "Käufer ist X", "Hersteller war X": the predicate of a noun for companies says who that is. */
export function isWhoItIs(article: Article, { first, before, determiner, text }: Occurrence): boolean {
  const norm = text.toLowerCase()
  if (determiner !== 'none' || !copulas.test(before) || isOfKnownParts(norm) || isNounOfDictionary(norm)) return false
  if (!isCapital(article.tokens[startOfCompound(article, first - 2)])) return false
  return describingNoun(compoundAt(article, first - 2))?.plural === pluralCopulas.test(before)
}

/** "von X angeführt", "angeführt von X", "unter Führung von X". */
export const leadsDeal = ({ tokens }: Article, { first, before, following, determiner }: Occurrence): boolean =>
  determiner === 'none' &&
  before === 'von' &&
  (leadingParticiples.test(following) ||
    leadingParticiples.test(tokens[first - 2]?.norm ?? '') ||
    (leadingNouns.test(tokens[first - 2]?.norm ?? '') && /^(unter|der)$/.test(tokens[first - 3]?.norm ?? '')))

/** "das Rennen um X", "bietet um X". */
export const isFoughtFor = ({ tokens }: Article, { first, before, determiner }: Occurrence): boolean =>
  determiner === 'none' && before === 'um' && contestWords.test(tokens[first - 2]?.norm ?? '')

/** "die Übernahme Xs durch Y": a genitive behind a deal's noun. */
export const isOwnedInGenitive = ({ noun, text, inCompound, head }: Occurrence): boolean =>
  noun !== undefined &&
  !inCompound &&
  head === undefined &&
  /\p{Ll}s$/u.test(text) &&
  dealNoun.test(noun.toLowerCase()) &&
  !isOfKnownParts(text.toLowerCase())

/** "Tessalon erhielt 3 Millionen Euro": who gets, pays or buys in a sentence with a sum, right before its verb or behind it. */
export const isPartyOfSum = (article: Article, occurrence: Occurrence): boolean =>
  occurrence.determiner === 'none' &&
  occurrence.head === undefined &&
  !occurrence.inCompound &&
  isUnknownWord(occurrence.text.toLowerCase()) &&
  (verbsOfSums.has(occurrence.following) || (verbsOfSums.has(occurrence.before) && !occurrence.opens)) &&
  tellsOfSums(article, occurrence) &&
  tellsMostlyOfSums(article)

/** "der Tessalon (25 Prozent)": a share in brackets right behind it. */
export function hasShareBehind({ tokens, inFigure }: Article, { after, text }: Occurrence): boolean {
  if (tokens[after]?.norm !== '(' || inFigure[after + 1] !== 1) return false
  if (!isUnknownWord(text.toLowerCase()) && !isAllCaps(text)) return false
  return percentWords.has(tokens[after + 2]?.norm ?? '') && tokens[after + 3]?.norm === ')'
}
