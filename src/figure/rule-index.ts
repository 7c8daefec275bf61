import type { Rule } from './define-rule.ts'
import { type Step, startsOf, type Trigger } from './step.ts'

/** Rules that begin with the same step: it is read once for all of them. */
export interface RuleGroup {
  readonly first: Step<unknown>
  readonly rules: readonly { readonly rule: Rule; readonly order: number }[]
}

/** From what a token is to the rules that can begin there. */
export type RuleIndex = ReadonlyMap<Trigger, readonly RuleGroup[]>

/** Indexes rules by their triggers; throws on a rule that would have to be tried everywhere. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const index = new Map<Trigger, Map<Step<unknown>, { rule: Rule; order: number }[]>>()
  rules.forEach((rule, order) => {
    const first = rule.pattern[0]
    const starts = new Set(startsOf(rule.pattern))
    if (first === undefined || starts.size === 0) throw new Error(`rule ${rule.id} has no trigger`)
    for (const trigger of starts) {
      const groups = index.get(trigger) ?? new Map<Step<unknown>, { rule: Rule; order: number }[]>()
      index.set(trigger, groups)
      const group = groups.get(first) ?? []
      groups.set(first, group)
      group.push({ rule, order })
    }
  })
  return new Map(
    [...index].map(([trigger, groups]) => [trigger, [...groups].map(([first, rules]) => ({ first, rules }))]),
  )
}
