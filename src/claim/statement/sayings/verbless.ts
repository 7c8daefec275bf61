import { ratingWords } from '../../../lexicon/de/statement/reporting.ts'
import { isSourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { personCalled } from '../sources/called.ts'
import { isPress } from '../sources/press.ts'
import { sourcesAt } from '../sources/source-group.ts'
import type { Saying } from './saying.ts'

/** "Sprecherin: …": who reads a manuscript on the radio. */
const isSpokesman = ({ norm }: Unit): boolean => /sprecher(in)?$/.test(norm)

/** "Nordbank: Kursziel 30 Euro", not "Nordbank: Seestern hält 28 Prozent". */
const rates = ({ units }: ParsedSentence): boolean => units.some(({ norm }) => ratingWords.has(norm))

const isSource = (unit: Unit): boolean => isSourceNoun(unit.text, 'people', 'voice', 'paper')

/** "Insider – Seestern kauft zu": a headline's first word, before a dash. */
export function headingSayings({ units, clauses: [clause] }: ParsedSentence): Saying[] {
  const [first, dash] = units
  if (clause === undefined || first?.kind !== 'noun' || dash?.norm !== '–' || !isSource(first)) return []
  return [{ sources: sourcesAt(units, 0), clause, scope: 'onward' }]
}

/** "…, so X"; "X: …". */
export function verblessSayings(clause: Clause, parsed: ParsedSentence): Saying[] {
  const { units } = clause
  const [first] = units
  if (first === undefined) return []
  if (first.norm === 'so' && units.length < 12) {
    const called = personCalled(clause, parsed)
    const sources = called === undefined ? sourcesAt(units, 1) : [called]
    return sources.length > 0 ? [{ sources, clause, scope: 'others' }] : []
  }
  if (/^(seine|ihre)$/.test(first.norm) && isSourceNoun(units[1]?.text ?? '', 'saying') && units.length === 2)
    return [{ sources: [{ kind: 'person', text: units.map(({ text }) => text).join(' ') }], clause, scope: 'others' }]
  const opensColon = clause.index === 0 && parsed.units[parsed.units.indexOf(units.at(-1) ?? first) + 1]?.norm === ':'
  if (!opensColon || units.length > 7 || units.some(({ kind }) => kind === 'figure' || kind === 'preposition'))
    return []
  const speaks = units.some(
    (unit) =>
      (unit.kind === 'entity' && isPress(unit.mention)) ||
      (unit.mention?.entity?.sectors.includes('banking') === true && rates(parsed)) ||
      (isSource(unit) && !(units.length === 1 && isSpokesman(unit))) ||
      (unit.mention?.entity?.kind === 'person' && units.length > 1),
  )
  return speaks ? [{ sources: sourcesAt(units, 0), clause, scope: 'others' }] : []
}
