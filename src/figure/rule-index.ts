import type { Rule } from './define-rule.ts'
import { type Step, startsOf } from './step.ts'
import { ByTriggers, type Trigger } from './trigger.ts'

/** A rule with its place in the grammar, and what its pattern goes on with after the first step. */
export interface IndexedRule {
  readonly rule: Rule
  readonly order: number
  readonly rest: readonly Step<unknown>[]
}

/** Rules that begin with the same step: it is read once for all of them. */
export interface RuleGroup {
  readonly first: Step<unknown>
  readonly rules: readonly IndexedRule[]
}

/** Groups whose first steps all begin with the same node, if with any. */
export interface LedGroups {
  readonly lead: Step<unknown> | undefined
  readonly groups: readonly RuleGroup[]
}

/** From the triggers that a token holds to the rules that can begin there. */
export type RuleIndex = ByTriggers<readonly LedGroups[]>

/** Indexes rules by their triggers; throws on a rule that would have to be tried everywhere. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byTrigger = new Map<Trigger, IndexedRule[]>()
  rules.forEach((rule, order) => {
    const starts = new Set(startsOf(rule.pattern))
    if (starts.size === 0 || rule.pattern[0].anything === true) throw new Error(`rule ${rule.id} has no trigger`)
    const indexed = { rule, order, rest: rule.pattern.slice(1) }
    for (const trigger of starts) push(byTrigger, trigger, indexed)
  })
  return new ByTriggers((held) => ledGroups([...new Set(held.flatMap((trigger) => byTrigger.get(trigger) ?? []))]))
}

function ledGroups(indexed: readonly IndexedRule[]): LedGroups[] {
  const byFirst = new Map<Step<unknown>, IndexedRule[]>()
  for (const entry of indexed) push(byFirst, entry.rule.pattern[0], entry)
  const byLead = new Map<Step<unknown> | undefined, RuleGroup[]>()
  for (const [first, rules] of byFirst) push(byLead, first.lead, { first, rules })
  return [...byLead].map(([lead, groups]) => ({ lead, groups }))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
