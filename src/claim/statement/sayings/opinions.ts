import { targetWords } from '../../../lexicon/de/events/trading-words.ts'
import { opinionVerbs, ratingWords } from '../../../lexicon/de/statement/reporting.ts'
import { isSourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { EntityKind } from '../../../model/entity.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { PRESS } from '../sources/press.ts'

/** "Die Nordbank belässt das Kursziel auf 50 Euro", "Analysten raten zum Kauf, Ziel: 76 Euro". */
export const setsTarget = ({ units }: Clause): boolean =>
  units.some(({ norm }) => ratingWords.has(norm)) &&
  units.some((unit) => unit.mention?.entity?.sectors.includes('banking') === true || isOfMany(unit))

/** Does a clause tell a figure that is no date? */
export const hasFigure = (clause: Clause): boolean => clause.units.some(isFigure)

const isFigure = ({ figure }: Unit): boolean => figure !== undefined && figure.figure.kind !== 'date'

/** Outlets, people and authorities tell of others; a company that reports its own figures is nobody's source. */
export const speaksOfOthers = (clause: Clause): boolean =>
  clause.units.some(
    (unit) =>
      (unit.kind === 'entity' && TELLING.has(unit.mention?.entity?.kind ?? 'company')) ||
      (unit.kind === 'noun' && isOfMany(unit)),
  ) ||
  clause.phrases.some(
    ({ head, preposition }) =>
      preposition === '' && head.kind === 'noun' && isSourceNoun(head.text, 'authority', 'outlet'),
  )

const TELLING: ReadonlySet<EntityKind> = new Set([...PRESS, 'authority', 'association'])

/** "Analysten", "der Betriebsrat": nobody's mouthpiece. */
export const isOfMany = ({ text }: Unit): boolean => isSourceNoun(text, 'people', 'voice')

/** Verbs that also mean something else ask for a speaker with an opinion: "Analysten rechnen mit", not "X hält 27 Prozent". */
export function judges(clause: Clause, lemma: string): boolean {
  const norms = clause.units.map(({ norm }) => norm)
  if (lemma === 'halten' || lemma === 'vor|stellen') return norms.includes('für') || norms.includes('sich')
  if (lemma === 'sehen') return norms.some((norm) => targetWords.has(norm))
  if (opinionVerbs.has(lemma))
    return !clause.units.some(
      (unit) => unit.kind === 'entity' && unit.mention?.entity?.kind === 'company' && !clause.units.some(isOfMany),
    )
  return true
}
