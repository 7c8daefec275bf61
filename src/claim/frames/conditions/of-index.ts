import { indexNoun, indexUnits } from '../../../lexicon/de/events/exchange-words.ts'
import { draggingVerbs } from '../../../lexicon/de/events/trading-words.ts'
import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import { namesFirm } from '../../roles/names-firm.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Der Dax verlor 0,6 Prozent", "der Leitindex, der bei 13.009 Punkten stand": what an index does or where it stands is no company's. */
export function isOfIndex(site: Site, figure: FigureMention): boolean {
  const { kind } = figure.figure
  if (kind !== 'percent' && kind !== 'count') return false
  if (isLevel(figure)) return true
  const { clause } = site
  const bearer = bearerOf(site)
  if (bearer !== null) return isIndex(bearer)
  return (
    isIndex(clause.antecedent) ||
    isIndex(subjectOf(clause)) ||
    isIndex(behindSubject(clause)) ||
    isMovedIndex(clause) ||
    clause.phrases.some((phrase) => isWhereItGoes(phrase, clause)) ||
    isRelativeOnIndex(site) ||
    goesOnAboutIndex(site) ||
    (clause.phrases.some(({ head }) => head.figure !== undefined && isLevel(head.figure)) && !namesFirm(clause))
  )
}

/** "13.009 Punkte", "15.700 Zähler". */
const isLevel = ({ figure }: FigureMention): boolean =>
  figure.kind === 'count' && indexUnits.has((figure.unit ?? '').toLowerCase())

/** Who does something in the clause, a name or a noun. */
function subjectOf(clause: Clause): Unit | null {
  const first = clause.phrases.find(
    ({ head, preposition, link, cases }) =>
      preposition === '' && link === null && (cases & NOM) !== 0 && (head.kind === 'entity' || head.kind === 'noun'),
  )
  return first?.head ?? functionsOf(clause).subject
}

/** "… und zogen den Dax 0,9 Prozent ins Minus": what is moved, where the clause names no firm. */
const isMovedIndex = (clause: Clause): boolean =>
  clause.verb !== null &&
  draggingVerbs.has(clause.verb.lemma.split('|').at(-1) ?? '') &&
  clause.phrases.some(({ head, preposition, link }) => preposition === '' && link === null && isIndex(head)) &&
  !namesFirm(clause)

/** "Für den EuroStoxx ging es um 0,3 Prozent nach oben": for what "es" goes up or down. */
const isWhereItGoes = ({ preposition, head }: Phrase, { verb, units }: Clause): boolean =>
  (preposition === 'für' || preposition === 'bei' || preposition === 'mit') &&
  isIndex(head) &&
  /(^|\|)gehen$/.test(verb?.lemma ?? '') &&
  units.some(({ norm }) => norm === 'es')

/** "Das riss den MDax der mittelgroßen Werte nach unten, der 1 Prozent verlor": no firm can be meant. */
const isRelativeOnIndex = ({ clause, parsed }: Site): boolean =>
  clause.units[0]?.relative === true &&
  clause.antecedent?.mention === undefined &&
  !namesFirm(parsed) &&
  clause.parent?.phrases.some(({ head }) => isIndex(head)) === true

/** "Der Nordbank KMU Index": the noun that a name stands before. */
const behindSubject = (clause: Clause): Unit | null => {
  const unit = subjectOf(clause)
  const at = unit?.kind === 'entity' ? clause.units.indexOf(unit) : -1
  return at < 0 ? null : (clause.units.slice(at + 1, at + 3).find((one) => one.kind === 'noun' && isIndex(one)) ?? null)
}

/** "… bei 3.000 Punkten, nachdem er um 2 Prozent gefallen war": no name or noun, and a level of points before. */
const goesOnAboutIndex = ({ clause, parsed }: Site): boolean =>
  clause.kind !== 'main' &&
  subjectOf(clause) === null &&
  !parsed.clauses.some(namesFirm) &&
  parsed.clauses
    .slice(0, clause.index)
    .some(({ phrases }) => phrases.some(({ head }) => head.figure !== undefined && isLevel(head.figure)))

const isIndex = (unit: Unit | null): boolean =>
  unit !== null && (unit.mention?.entity?.kind === 'index' || (unit.kind === 'noun' && indexNoun.test(unit.norm)))
