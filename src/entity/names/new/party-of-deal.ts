import {
  contestWords,
  copulas,
  leadingNouns,
  leadingParticiples,
  pluralCopulas,
} from '../../../lexicon/de/entity/deal-words.ts'
import { isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import { dealNoun } from '../../../lexicon/de/entity/name-contexts.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import { type Article, isCapital, startOfCompound } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
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
