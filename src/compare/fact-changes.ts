import type { Fact } from '../model/fact.ts'
import type { FactChange } from '../model/output.ts'

/** What changed from one run to the next, fact by fact: new ones, gone ones, other verdicts, other readings. */
export function factChanges(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const old = new Map(before.map((fact) => [fact.id, fact]))
  const now = new Map(after.map((fact) => [fact.id, fact]))
  const changed = after.flatMap((fact): FactChange[] => {
    const earlier = old.get(fact.id)
    if (!earlier) return [{ change: 'added', before: null, after: fact }]
    if (earlier.verdict !== fact.verdict) return [{ change: 'verdict', before: earlier, after: fact }]
    return said(earlier) === said(fact) ? [] : [{ change: 'readings', before: earlier, after: fact }]
  })
  const gone = before.filter(({ id }) => !now.has(id))
  return [...changed, ...gone.map((fact): FactChange => ({ change: 'removed', before: fact, after: null }))]
}

/** Which source has which figure. */
const said = ({ claims }: Fact): string =>
  JSON.stringify(
    claims.map(({ source, figure: { text, hedgeText, ...figure } }) => JSON.stringify([source.id, figure])).sort(),
  )
