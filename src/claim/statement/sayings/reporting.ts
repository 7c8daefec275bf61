import {
  comingVerbs,
  criticalNouns,
  judgingVerbs,
  opinionVerbs,
  promisingVerbs,
  ratingWords,
  sourcingVerbs,
  tellingVerbs,
} from '../../../lexicon/de/statement/reporting.ts'
import { sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { sourcesAt } from '../source-group.ts'
import { leadsOn } from './content.ts'
import type { Saying } from './saying.ts'
import { housesIn, speakersIn } from './speakers-in.ts'

/** What a verb of saying, judging or hearing tells. */
export function reportingSayings(clause: Clause, lemma: string, parsed: ParsedSentence): Saying[] {
  const telling = tellingVerbs.has(lemma)
  const { units } = clause
  const [first] = units
  const asWie = first?.norm === 'wie'
  const verbFirst = first?.kind === 'verb' && clause.index > 0
  if (lemma === 'stehen' && !asWie) {
    const sources = units.flatMap((unit, at) =>
      unit.norm === 'in' && isOutlet(units[at + 1]) ? sourcesAt(units, at + 1) : [],
    )
    return sources.length > 0 ? [{ sources, clause, scope: 'own' }] : []
  }
  if (sourcingVerbs.has(lemma) && (asWie || verbFirst || lemma === 'heißen')) {
    const sources = units.flatMap((unit, at) =>
      unit.kind === 'preposition' && /^(aus|von|bei|in)$/.test(unit.norm) ? sourcesAt(units, at + 1) : [],
    )
    if (sources.length > 0) return [{ sources, clause, scope: 'others' }]
    if (lemma === 'heißen' && units.some(({ norm }) => norm === 'es') && units.length <= 6)
      return [{ sources: [{ kind: 'said', text: clause.verb?.unit.text ?? '' }], clause, scope: 'others' }]
  }
  const houses = housesIn(clause)
  const sources = houses.length > 0 ? houses : speakersIn(clause)
  if (sources.length === 0) return []
  if (telling || lemma === 'erfahren' || lemma === 'hören') {
    if (asWie || verbFirst) return [{ sources, clause, scope: 'others' }]
    if (pointsBack(clause) && !leadsOn(clause, parsed)) return [{ sources, clause, scope: 'preceding' }]
    const found: Saying[] = leadsOn(clause, parsed) ? [{ sources, clause, scope: 'following' }] : []
    if (speaksOfOthers(clause) || promisingVerbs.has(lemma) || sources.some(({ kind }) => kind === 'both'))
      found.push({ sources, clause, scope: 'own' })
    return found
  }
  if (comingVerbs.has(lemma)) return criticism(clause)
  if (!judgingVerbs.has(lemma)) return setsTarget(clause) ? [{ sources, clause, scope: 'own' }] : []
  if (asWie || (verbFirst && !hasFigure(clause))) return [{ sources, clause, scope: 'others' }]
  return clause.kind !== 'relative' && (houses.length > 0 || judges(clause, lemma))
    ? [
        { sources, clause, scope: 'own' },
        { sources, clause, scope: 'following' },
      ]
    : []
}

/** "Kritik kommt von X": what is told next is theirs. */
function criticism(clause: Clause): Saying[] {
  const { units, phrases } = clause
  const named = phrases.some(({ head, preposition }) => preposition === '' && criticalNouns.has(head.norm))
  const from = units.findIndex(({ kind, norm }) => kind === 'preposition' && (norm === 'von' || norm === 'aus'))
  return named && from >= 0 ? [{ sources: sourcesAt(units, from + 1), clause, scope: 'following' }] : []
}

/** "Die Nordbank belässt das Kursziel auf 50 Euro", "Analysten raten zum Kauf, Ziel: 76 Euro". */
const setsTarget = ({ units }: Clause): boolean =>
  units.some(({ norm }) => ratingWords.has(norm)) &&
  units.some(
    ({ mention, text }) => mention?.entity?.sectors.includes('banking') === true || sourceNoun(text)?.kind === 'people',
  )

/** "Das teilte X mit": the sentence before is what was told. */
const pointsBack = ({ units: [first, second], index }: Clause): boolean =>
  index === 0 && /^(das|dies)$/.test(first?.norm ?? '') && second?.kind === 'verb'

const isOutlet = (unit: Unit | undefined): boolean =>
  /^(outlet|agency)$/.test(unit?.mention?.entity?.kind ?? '') || sourceNoun(unit?.text ?? '')?.kind === 'outlet'

const hasFigure = (clause: Clause): boolean =>
  clause.units.some(({ figure }) => figure !== undefined && figure.figure.kind !== 'date')

/** Outlets, people and authorities tell of others; a company that reports its own figures is nobody's source. */
const speaksOfOthers = (clause: Clause): boolean =>
  clause.units.some(
    (unit) =>
      (unit.kind === 'entity' && /^(outlet|agency|authority|association)$/.test(unit.mention?.entity?.kind ?? '')) ||
      (unit.kind === 'noun' && sourceNoun(unit.text)?.kind === 'people'),
  )

/** Verbs that also mean something else ask for a speaker with an opinion: "Analysten rechnen mit", not "X hält 27 Prozent". */
function judges(clause: Clause, lemma: string): boolean {
  const norms = clause.units.map(({ norm }) => norm)
  if (lemma === 'halten' || lemma === 'vor|stellen') return norms.includes('für') || norms.includes('sich')
  if (lemma === 'sehen') return norms.some((norm) => /^(kursziel|bei|wert)$/.test(norm))
  if (opinionVerbs.has(lemma))
    return !clause.units.some(
      (unit) =>
        unit.kind === 'entity' &&
        unit.mention?.entity?.kind === 'company' &&
        clause.units.every((other) => sourceNoun(other.text)?.kind !== 'people'),
    )
  return true
}
