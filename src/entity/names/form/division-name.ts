import { groupNouns } from '../../../lexicon/de/entity/description-words.ts'
import { closingWords, divisionWords } from '../../../lexicon/de/entity/legal-forms.ts'

/** "Vehicle Systems": has a name no word of its own, so that divisions of many companies are called so? */
export const isOfDivision = (words: readonly string[]): boolean => {
  const norms = words.map((word) => word.toLowerCase()).filter((norm) => /\p{L}/u.test(norm))
  return (
    !groupNouns.has(norms.at(-1) ?? '') &&
    norms.every((norm) => closingWords.has(norm) || divisionWords.has(norm) || norm === 'and') &&
    norms.slice(0, -1).some((norm) => divisionWords.has(norm))
  )
}
