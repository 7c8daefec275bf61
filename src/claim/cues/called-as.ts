import type { Clause, Phrase } from '../syntax/clause.ts'

/** "Als Preis wurden 3 Millionen vereinbart", "nennt als Erlös 3 Millionen": the noun that a bare sum is called. */
export function calledAs({ units, phrases }: Clause, figure: Phrase): Phrase | null {
  if (figure.preposition !== '' || figure.link !== null || figure.head.figure?.figure.kind !== 'money') return null
  const isCalled = ({ head }: Phrase): boolean => {
    if (head.kind !== 'noun' || !head.classes.some((id) => SUMS.has(id))) return false
    let at = units.indexOf(head) - 1
    while (units[at]?.kind === 'determiner' || units[at]?.kind === 'attribute') at--
    return units[at]?.norm === 'als'
  }
  return phrases.find(isCalled) ?? null
}

/** Classes of nouns that say what a sum is. */
const SUMS: ReadonlySet<string> = new Set(['price', 'plain-price', 'takings', 'offer', 'valuation', 'debt', 'loan'])
