import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { named, type Source } from './source.ts'
import { isSpokesman } from './speaks-as.ts'

/** How far behind what somebody is their name may stand. */
const REACH = 9

/** "der Chef der Gewerkschaft Verdi, Frank Kern,": the person whom a description, closed by a comma, is of. */
export function personCalled({ units }: Clause, { units: all }: ParsedSentence): Source | undefined {
  const office = units.find((unit, at) => units[at - 1]?.kind === 'determiner' && isPost(unit))
  const from = office === undefined ? -1 : all.indexOf(office)
  if (from < 0) return undefined
  const comma = all.findIndex(({ kind }, at) => at > from && kind === 'break')
  const [person, behind] = [all[comma + 1], all[comma + 2]]
  const between = all.slice(from + 1, comma)
  const isClosed = behind === undefined || behind.kind === 'break'
  return comma > from &&
    between.length < REACH &&
    all[comma]?.norm === ',' &&
    isClosed &&
    person?.mention?.entity?.kind === 'person' &&
    between.every(({ kind, mention }) => kind !== 'verb' && kind !== 'figure' && mention?.entity?.kind !== 'person')
    ? named(person.mention.entity.name, person.text)
    : undefined
}

function isPost({ kind, norm, text }: Unit): boolean {
  const noun = sourceNoun(text)
  return kind === 'noun' && (isPersonNoun(norm) || (noun !== undefined && isSpokesman(noun)))
}
