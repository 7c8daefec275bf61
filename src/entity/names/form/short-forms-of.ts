import { clubOpeners } from '../../../lexicon/de/entity/clubs.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { companyNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { isAllCaps } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { withoutLegalForm } from './without-legal-form.ts'

const SHORTEST_FIRST_WORD = 4
const SHORTEST_ACRONYM = 3
const FEWEST_INITIALS = 3
/** What makes two names one: "Seestern & Nordwind Logistik". */
const JOINS = /^(&|und|\+)$/
/** "Märkische", which banks and holdings of a land all are. */
const ADJECTIVE = /ische[nrs]?$/

/** What a name of several words can be cut to, squeezed: its first word, its first two or more, and its initials. */
export const shortFormsOf = (name: string): string[] =>
  [firstWordOf(name), ...beginningsOf(name), initialsOf(name)].filter((form) => form !== undefined)

/** Two words and more of a name, never all, and not up to what joins two. */
function beginningsOf(name: string): string[] {
  const words = withoutLegalForm(name).split(/\s+/)
  return words.flatMap((word, at) =>
    at === 0 || at === words.length - 1 || JOINS.test(word) ? [] : squeeze(words.slice(0, at + 1).join(' ')),
  )
}

/** The squeezed first word of a name of several words, where it can stand for all; a club's comes behind its kind. */
export function firstWordOf(name: string): string | undefined {
  const words = withoutLegalForm(name).split(/[\s-]+/)
  const [first = '', second] = words
  if (second !== undefined && clubOpeners.has(first)) return squeeze(second)
  // "Josef Maier", a brewery: its surname.
  if (second !== undefined && words.length === 2 && givenNames.has(squeeze(first))) return squeeze(second)
  const key = squeeze(first)
  const isWord = isSimpleNoun(key) || givenNames.has(key) || ADJECTIVE.test(key)
  const isFirm = words.length === 2 && companyNameWords.has(squeeze(second ?? ''))
  const shortest = isAllCaps(first) || isFirm ? SHORTEST_ACRONYM : SHORTEST_FIRST_WORD
  return second === undefined || key.length < shortest || isWord ? undefined : key
}

/** "SV Seestern" -> "svs": the capitals of a name, where they are not too few to say whose they are. */
export function initialsOf(name: string, fewest = FEWEST_INITIALS): string | undefined {
  const plain = withoutLegalForm(name)
  const initials = plain
    .split(/[\s-]+/)
    .map((word) => (isAllCaps(word) ? word : word.slice(0, 1)))
    .join('')
  return initials.length >= fewest && /\s/.test(plain) && isAllCaps(initials) ? initials.toLowerCase() : undefined
}
