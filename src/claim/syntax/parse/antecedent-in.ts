import { companyNameWords, legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import type { Unit } from '../unit.ts'
import { firstOfList } from './name-list.ts'

/** What a relative clause behind is about: the last name or noun; of "die Seestern Holding, die" the name; of several names, where several act, the first. */
export function antecedentIn(units: readonly Unit[], relative: readonly Unit[]): Unit | null {
  let at = units.findLastIndex(({ kind }) => kind === 'entity' || kind === 'noun')
  const last = units[at] ?? null
  while (units[at]?.kind === 'noun' && isNameWord(units[at]?.norm ?? '')) at--
  if (units[at]?.kind !== 'entity') return last
  if (tellsOfMany(relative)) at = firstOfList(units, at)
  return units[at] ?? null
}

const isNameWord = (norm: string): boolean => companyNameWords.has(norm) || legalForms.has(norm)

/** "denen … gehören", "die … halten": the finite verb at the end is a plural. */
function tellsOfMany(relative: readonly Unit[]): boolean {
  const last = relative.at(-1)
  return (
    /^(die|denen|welche|welchen)$/.test(relative[0]?.norm ?? '') && last?.kind === 'verb' && /(n|sind)$/.test(last.text)
  )
}
