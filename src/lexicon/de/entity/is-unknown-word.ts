import { memoize } from '../../memoize.ts'
import { isFunctionWord } from '../grammar/closed-words.ts'
import { isNounOfDictionary } from '../morphology/noun-readings.ts'
import { verbReadings } from '../verbs/verb-index.ts'
import { isCompoundOfNoun, isMassNoun, isOfKnownParts, isSimpleNoun } from './is-common-noun.ts'
import { adverbLike, germanEnding } from './name-contexts.ts'

/** English gerunds ("Streaming") and plurals of what is made ("Wearables"), which no dictionary of German keeps up with. */
const ENGLISH = /(ing|ness|ship|ables?|ware|tech)$/
const SHORTEST = 4

/**
 * Is the word, in lower case, one that no list and no dictionary has, alone or as a part of it, and without an ending of German nouns, adverbs and
 * verbs: "Tessalon"? In the singular only a name looks so, be it whose it may.
 */
export const isUnknownWord = memoize(
  (norm: string): boolean =>
    norm.length >= SHORTEST &&
    !germanEnding.test(norm) &&
    !adverbLike.test(norm) &&
    !ENGLISH.test(norm) &&
    !isSimpleNoun(norm) &&
    !isCompoundOfNoun(norm) &&
    !isOfKnownParts(norm) &&
    !isMassNoun(norm) &&
    !isNounOfDictionary(norm) &&
    !isNounOfDictionary(norm.replace(/s$/, '')) &&
    !isFunctionWord(norm) &&
    verbReadings(norm).length === 0,
)
