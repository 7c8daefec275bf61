import { reportingVerbs, sayingNouns, sourceNouns, sourcePrepositions } from '../../lexicon/de/statement/reporting.ts'
import type { Attribution } from '../../model/claim.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'

const isSource = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  (unit.kind === 'entity' ||
    (unit.kind === 'noun' && (sourceNouns.has(unit.norm) || sourceNouns.has(unit.text.toLowerCase()))))

const attribution = (unit: Unit): Attribution => ({
  name: unit.mention?.via?.name ?? unit.mention?.entity?.name ?? unit.text,
  text: unit.text,
})

/** Who is said to say what a clause says: in the clause, or in one beside it that only reports. */
export function attributionOf(parsed: ParsedSentence, clause: Clause, before: ParsedSentence | null): Attribution[] {
  const found = new Map<string, Attribution>()
  const take = (unit: Unit | undefined): void => {
    if (isSource(unit)) found.set(attribution(unit).name, attribution(unit))
  }
  for (const one of parsed.clauses) {
    adverbial(one.units, take)
    if (one.kind !== 'parenthesis' && one !== clause) reportingClause(one, take)
    else if (one === clause) reportingClause(one, take)
  }
  if (found.size === 0 && clause.verb?.mood === 'reported' && before !== null)
    return before.clauses.flatMap((one) => attributionOf({ ...before, clauses: [one] }, one, null)).slice(0, 1)
  return [...found.values()]
}

/** "laut X", "X zufolge", "nach Angaben von X", "nach Informationen der X", "unter Berufung auf X". */
function adverbial(units: readonly Unit[], take: (unit: Unit | undefined) => void): void {
  const name = (from: number, to: number, step: number): Unit | undefined => {
    for (let at = from; at !== to && Math.abs(at - from) < 7; at += step) {
      const unit = units[at]
      if (unit === undefined || unit.kind === 'verb' || unit.kind === 'figure') return undefined
      if (isSource(unit)) return unit
    }
    return undefined
  }
  for (const [at, unit] of units.entries()) {
    if (sourcePrepositions.has(unit.norm))
      take(unit.norm === 'zufolge' ? name(at - 1, -1, -1) : name(at + 1, units.length, 1))
    const next = units.findIndex((one, index) => index > at && index < at + 5 && one.kind === 'noun')
    if (unit.norm === 'nach' && next > 0 && sayingNouns.has(units[next]?.norm ?? ''))
      take(name(next + 1, units.length, 1) ?? (isSource(units[next]) ? units[next] : undefined))
    if (unit.norm === 'berufung' || unit.norm === 'verweis') take(name(at + 1, units.length, 1))
  }
}

/** "wie X berichtet", "so X", "sagte X", "teilte X mit". */
function reportingClause(clause: Clause, take: (unit: Unit | undefined) => void): void {
  const [first, second] = clause.units
  const names = clause.phrases
    .filter(({ head, preposition }) => isSource(head) && preposition === '')
    .map(({ head }) => head)
  if (first?.norm === 'so' && clause.verb === null) {
    take(names[0] ?? second)
    return
  }
  if (clause.verb === null || !reportingVerbs.has(clause.verb.lemma)) return
  const opens = first?.norm === 'wie' || first?.kind === 'verb' || clause.units.length <= 8
  const figure = clause.units.some(({ kind, figure: mention }) => kind === 'figure' && mention?.figure.kind !== 'date')
  if (opens && !figure) take(names[0])
}
