import { pluralNames } from '../../lexicon/de/entity/plural-names.ts'
import { NOM } from '../../lexicon/de/grammar/determiners.ts'
import { fits } from '../roles/fits.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** "Seestern büßen 4 Prozent ein": over one company's name the plural of a verb that moves means its shares. */
export function sharesMeant({ phrases, verb }: Clause): Phrase | null {
  if (verb === null || verb.passive || verb.modals.length > 0 || (verb.tense !== 'present' && verb.tense !== 'past'))
    return null
  if (!verb.classes.some((id) => MOVING.has(id)) || !/en$/.test(verb.unit.norm)) return null
  const bare = phrases.filter(
    ({ head, preposition, link, cases }) =>
      preposition === '' && link === null && (cases & NOM) !== 0 && head.kind !== 'figure',
  )
  const [only, ...others] = bare
  if (only === undefined || others.length > 0 || phrases.some(({ joins }) => joins === only)) return null
  const { mention } = only.head
  const isName = mention !== undefined && mention.how !== 'description' && mention.head === undefined
  return isName && fits('company', mention) && !pluralNames.test(mention.text) ? only : null
}
const MOVING: ReadonlySet<string> = new Set(['rise', 'fall', 'trading'])
