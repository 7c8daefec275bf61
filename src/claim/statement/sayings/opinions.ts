import { isChief } from '../../../lexicon/de/events/posts.ts'
import { targetWords } from '../../../lexicon/de/events/trading-words.ts'
import { appraising, opinionVerbs, pursuingVerbs, ratingWords } from '../../../lexicon/de/statement/reporting.ts'
import { isBroker, isJudgement, isSourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { EntityKind } from '../../../model/entity.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { PRESS } from '../sources/press.ts'

/** "Die Nordbank belässt das Kursziel auf 50 Euro", "Analysten raten zum Kauf, Ziel: 76 Euro". */
export const setsTarget = ({ units }: Clause): boolean =>
  units.some(({ norm }) => ratingWords.has(norm)) &&
  units.some((unit) => {
    const entity = unit.mention?.entity
    return entity?.sectors.includes('banking') === true || isBroker(entity?.name ?? '') || isOfMany(unit)
  })

/** "Vorstandschef Kern will 3 Millionen umsetzen", "hält an 8 Prozent fest": what the head of a company is after, he has said himself. */
export const isAimOfChief = (clause: Clause, lemma: string): boolean =>
  (pursuingVerbs.has(lemma) || clause.verb?.modals[0] === 'wollen') &&
  clause.verb?.mood === 'indicative' &&
  hasFigure(clause) &&
  clause.units.some(({ norm }, at) => isChief(norm) && clause.units[at + 1]?.mention?.entity?.kind === 'person')

/** "Die Nordbank hat das Votum belassen, das Ziel von 30 auf 40 Euro angehoben": goes on without saying who. */
export const goesOnRating = ({ parent, units, phrases }: Clause): boolean =>
  parent !== null &&
  setsTarget(parent) &&
  units.some(({ norm }) => ratingWords.has(norm) || targetWords.has(norm) || norm === 'ziel') &&
  phrases.every(({ head, preposition }) => head.kind !== 'entity' || preposition !== '')

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

/** "Ein Gutachten", "die Umfrage": what others found out. */
const isFound = ({ kind, norm }: Unit): boolean => kind === 'noun' && isJudgement(norm)

/** "Analysten", "der Betriebsrat": nobody's mouthpiece. */
export const isOfMany = ({ text }: Unit): boolean => isSourceNoun(text, 'people', 'voice')

/** "Das Finanzamt rechnet bei Seestern mit 3 Millionen": behind a preposition a company is not the one that reckons. */
const mayAct = ({ phrases }: Clause, unit: Unit): boolean =>
  (phrases.find(({ head }) => head === unit)?.preposition ?? '') === ''

/** Verbs that also mean something else ask for a speaker with an opinion: "Analysten rechnen mit", not "X hält 27 Prozent". */
export function judges(clause: Clause, lemma: string): boolean {
  const norms = clause.units.map(({ norm }) => norm)
  if (lemma === 'halten' || lemma === 'vor|stellen') return norms.includes('für') || norms.includes('sich')
  if (appraising.has(lemma)) return hasFigure(clause) && speaksOfOthers(clause)
  if (lemma === 'sehen') return norms.some((norm) => targetWords.has(norm))
  if (opinionVerbs.has(lemma))
    return !clause.units.some(
      (unit) =>
        unit.kind === 'entity' &&
        unit.mention?.entity?.kind === 'company' &&
        mayAct(clause, unit) &&
        !clause.units.some(isOfMany) &&
        !clause.units.some(isFound),
    )
  return true
}
