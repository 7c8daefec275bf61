import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { closingWords, englishModifiers } from '../../../lexicon/de/entity/legal-forms.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import { homeOfForeignWord, homeOfPrefix } from '../../words/homes.ts'

/** Can the words be a name by themselves? A country, a place, a noun, or what names only end in ("Qatar Holding", "Investment Group") cannot. */
export const standsAlone = ([word = '', ...others]: readonly string[]): boolean => {
  const norm = word.toLowerCase()
  return (
    others.length > 0 ||
    !(
      places.has(word) ||
      homeOfPrefix(norm) !== undefined ||
      homeOfForeignWord(word) !== undefined ||
      closingWords.has(norm) ||
      englishModifiers.has(norm) ||
      isSimpleNoun(norm)
    )
  )
}
