import type { Rule } from './define-rule.ts'
import { allows, goOn, type Opening } from './opening.ts'
import type { Reach } from './reach.ts'
import type { Step } from './step.ts'
import { ByPairs, ByTriggers, type Trigger, type TriggerSet, type TriggerTest } from './trigger.ts'

/** A rule with its place in the grammar, and what its pattern goes on with after the first step. */
export interface IndexedRule {
  readonly rule: Rule
  readonly order: number
  readonly rest: readonly Step<unknown>[]
  readonly lead: Opening<Step<unknown>>
}

/** Rules that begin with the same step: it is read once for all of them. */
export interface RuleGroup {
  readonly first: Step<unknown>
  readonly rules: readonly IndexedRule[]
}

/** Rules that the same step leads (a node that many begin with, or the first step of one), by what stands behind its match. */
export interface Led {
  /** Its place among the leads of the grammar. */
  readonly order: number
  readonly lead: Step<unknown>
  readonly groups: ByTriggers<readonly RuleGroup[]>
}

/** What to try where something must be near, or in any case. */
export interface Beginning {
  readonly within: Reach | undefined
  readonly led: readonly Led[]
}

/** From the triggers that a token and its next hold to the rules that can begin there. */
export type RuleIndex = ByPairs<readonly Beginning[]>

/** Indexes rules by their triggers; throws on a rule that would have to be tried everywhere. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byLead = new Map<Step<unknown>, IndexedRule[]>()
  rules.forEach((rule, order) => {
    const [first, ...rest] = rule.pattern
    if (first.starts.length === 0 || first.skippable) throw new Error(`rule ${rule.id} has no trigger`)
    const lead = goOn(first.lead ?? { head: first, behind: [], ends: true }, rest)
    push(byLead, lead.head, { rule, order, rest, lead })
  })
  const byTrigger = new Map<Trigger, Led[]>()
  const alike = new Map<string, Beginning[]>()
  let leads = 0
  for (const [lead, own] of byLead) {
    const led = { order: leads++, lead, groups: byBehind(own) }
    for (const trigger of new Set(lead.starts)) push(byTrigger, trigger, led)
  }
  return new ByPairs((held, set) => {
    const led = new Set(held.flatMap((trigger) => byTrigger.get(trigger) ?? []))
    const opened = [...led].map((entry) => [entry, openingsWith(entry.lead, set)] as const)
    return (next) => theSame(alike, beginningsOf(opened, next))
  })
}

/** The rules that one node leads, by what stands behind its match. */
const byBehind = (rules: readonly IndexedRule[]): ByTriggers<readonly RuleGroup[]> =>
  new ByTriggers((_held, behind) => {
    const byFirst = new Map<Step<unknown>, IndexedRule[]>()
    for (const indexed of rules) if (allows(indexed.lead, behind)) push(byFirst, indexed.rule.pattern[0], indexed)
    return [...byFirst].map(([first, own]) => ({ first, rules: own }))
  })

const openingsWith = ({ openings = [] }: Step<unknown>, set: TriggerSet): readonly Opening<TriggerTest>[] =>
  openings.filter(({ head }) => head.holds(set))

/** What can begin with a token that opens it, before the next one; what is to be near is looked for once for all that want it. */
function beginningsOf(
  opened: readonly (readonly [Led, readonly Opening<TriggerTest>[]])[],
  next: TriggerSet,
): Beginning[] {
  const byReach = new Map<Reach | undefined, Led[]>()
  for (const [led, openings] of opened) {
    const open = openings.filter((opening) => allows(opening, next))
    const within = open[0]?.within
    if (open.length > 0) push(byReach, open.every((other) => other.within === within) ? within : undefined, led)
  }
  return [...byReach].map(([within, led]) => ({ within, led }))
}

/** One object for all that is the same: few are used again and again, and stay at hand. */
function theSame(known: Map<string, Beginning[]>, found: Beginning[]): Beginning[] {
  const key = found
    .map(({ within, led }) => [within?.search, within?.most, ...led.map(({ order }) => order)].join(' '))
    .join(', ')
  const same = known.get(key) ?? found
  known.set(key, same)
  return same
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
