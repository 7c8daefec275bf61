import type { Rule } from './define-rule.ts'
import { allows, type Opening } from './opening.ts'
import { type Step, shapeOfRow } from './step.ts'
import { ByPairs, ByTriggers, type Trigger, type TriggerTest } from './trigger.ts'

/** A rule with its place in the grammar, and what its pattern goes on with after the first step. */
export interface IndexedRule {
  readonly rule: Rule
  readonly order: number
  readonly rest: readonly Step<unknown>[]
  readonly lead: Opening<Step<unknown>> | undefined
  readonly openings: readonly Opening<TriggerTest>[]
}

/** Rules that begin with the same step: it is read once for all of them. */
export interface RuleGroup {
  readonly first: Step<unknown>
  readonly rules: readonly IndexedRule[]
}

/** Groups whose first steps all begin with the same node, by what stands behind its match. */
export interface LedGroups {
  readonly lead: Step<unknown>
  readonly groups: ByTriggers<readonly RuleGroup[]>
}

/** Where to begin: with nodes that lead many rules, and with rules that no node leads. */
export interface Beginning {
  readonly led: readonly LedGroups[]
  readonly free: readonly RuleGroup[]
}

/** From the triggers that a token and its next hold to the rules that can begin there. */
export type RuleIndex = ByPairs<Beginning>

/** Indexes rules by their triggers; throws on a rule that would have to be tried everywhere. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byTrigger = new Map<Trigger, IndexedRule[]>()
  const byLead = new Map<Step<unknown>, IndexedRule[]>()
  rules.forEach((rule, order) => {
    const { starts, anything, lead, openings } = shapeOfRow(rule.pattern)
    if (starts.length === 0 || anything || openings === undefined || lead === 'self')
      throw new Error(`rule ${rule.id} has no trigger`)
    const indexed = { rule, order, rest: rule.pattern.slice(1), lead, openings }
    for (const trigger of new Set(starts)) push(byTrigger, trigger, indexed)
    if (lead !== undefined) push(byLead, lead.head, indexed)
  })
  const led = new Map([...byLead].map(([lead, rules]) => [lead, { lead, groups: byBehind(rules) }]))
  return new ByPairs((set, next, held) => {
    const own = [...new Set(held.flatMap((trigger) => byTrigger.get(trigger) ?? []))].filter(({ openings }) =>
      openings.some((opening) => opening.head.holds(set) && allows(opening, next)),
    )
    return {
      led: [...new Set(own.flatMap(({ lead }) => (lead && led.get(lead.head)) ?? []))],
      free: grouped(own.filter(({ lead }) => lead === undefined)),
    }
  })
}

/** The rules that one node leads, by what stands behind its match. */
const byBehind = (rules: readonly IndexedRule[]): ByTriggers<readonly RuleGroup[]> =>
  new ByTriggers((_held, behind) => grouped(rules.filter(({ lead }) => lead !== undefined && allows(lead, behind))))

function grouped(indexed: readonly IndexedRule[]): RuleGroup[] {
  const byFirst = new Map<Step<unknown>, IndexedRule[]>()
  for (const entry of indexed) push(byFirst, entry.rule.pattern[0], entry)
  return [...byFirst].map(([first, rules]) => ({ first, rules }))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
