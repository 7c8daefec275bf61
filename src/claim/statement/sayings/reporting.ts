import {
  backwardAdverbs,
  comingVerbs,
  criticalNouns,
  judgingVerbs,
  namingVerbs,
  opinionVerbs,
  promisingVerbs,
  provingVerbs,
  ratingWords,
  rulingVerbs,
  sourcingVerbs,
  tellingIdioms,
  tellingVerbs,
  toldNouns,
} from '../../../lexicon/de/statement/reporting.ts'
import { sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { type Source, sourcesAt } from '../source-group.ts'
import { leadsOn, opensColon } from './content.ts'
import type { Saying } from './saying.ts'
import { housesIn, speakersIn } from './speakers-in.ts'

/** What a verb of saying, judging or hearing tells. */
export function reportingSayings(clause: Clause, lemma: string, parsed: ParsedSentence): Saying[] {
  const { units } = clause
  const idiom = tellingIdioms.get(lemma)
  const telling = tellingVerbs.has(lemma) || (idiom !== undefined && units.some(({ norm }) => idiom.has(norm)))
  const [first] = units
  const asWie = first?.norm === 'wie'
  const verbFirst = first?.kind === 'verb' && clause.index > 0 && !clause.coordinated
  if (lemma === 'stehen' && !asWie) {
    const sources = sourcesBehind(units, /^in$/).filter((_, index) => index === 0 && units.some(isOutlet))
    return sources.length > 0 ? [{ sources, clause, scope: 'own' }] : []
  }
  // "Analysten hatten 3 Millionen auf dem Zettel".
  if (lemma === 'haben' && units.some(({ norm }) => norm === 'zettel')) {
    const sources = speakersIn(clause).filter(({ kind }) => kind === 'named')
    return sources.length > 0 ? [{ sources, clause, scope: 'own' }] : []
  }
  // "In dem Schreiben ist von 300 Stellen die Rede".
  if (lemma === 'sein' && units.some(({ norm }) => norm === 'rede')) {
    const sources = sourcesBehind(units, /^(in|bei)$/)
    return sources.length > 0 ? [{ sources, clause, scope: 'own' }] : []
  }
  // "…, die der Zeitung vorliegen".
  if (lemma === 'vor|liegen') {
    const sources = units.flatMap((unit, at) => (isOutlet(unit) ? sourcesAt(units, at) : []))
    return sources.length > 0 && clause.kind === 'relative' ? [{ sources, clause, scope: 'others' }] : []
  }
  if (
    sourcingVerbs.has(lemma) &&
    (asWie || verbFirst || lemma === 'heißen' || first?.kind === 'preposition' || pointsBack(clause, lemma))
  ) {
    const sources = sourcesBehind(units, /^(aus|von|bei|in)$/)
    const told = asWie && lemma === 'erfahren' ? speakersIn(clause).filter(({ kind }) => kind !== 'surname') : []
    if (pointsBack(clause, lemma) && !leadsOn(clause, parsed)) return [{ sources, clause, scope: 'preceding' }]
    if (told.length + sources.length > 0)
      return [
        {
          sources: [...told, ...sources],
          clause,
          scope: asWie || verbFirst || lemma === 'heißen' ? 'others' : 'following',
        },
      ]
    if (lemma === 'heißen' && units.some(({ norm }) => norm === 'es') && units.length <= 6)
      return [{ sources: [{ kind: 'said', text: clause.verb?.unit.text ?? '' }], clause, scope: 'others' }]
  }
  // "X berief sich auf Insider": the sentence before is theirs.
  if (lemma === 'berufen' && !asWie) {
    const sources = [...speakersIn(clause), ...sourcesBehind(units, /^auf$/)]
    return sources.length > 0 ? [{ sources, clause, scope: 'preceding' }] : []
  }
  const houses = housesIn(clause)
  const sources = houses.length > 0 ? houses : speakersIn(clause)
  if (sources.length === 0) return []
  if (namingVerbs.has(lemma) && pointsBack(clause, lemma)) return [{ sources, clause, scope: 'preceding' }]
  if (provingVerbs.has(lemma) && !telling) {
    if (!units.some(({ kind, text }) => kind === 'noun' && /^(paper|saying)$/.test(sourceNoun(text)?.kind ?? '')))
      return []
    if (asWie || verbFirst) return [{ sources, clause, scope: 'others' }]
    if (opensColon(clause, parsed)) return [{ sources, clause, scope: 'others' }]
    if (leadsOn(clause, parsed)) return [{ sources, clause, scope: 'following' }]
    return pointsBack(clause, lemma) ? [{ sources, clause, scope: 'preceding' }] : []
  }
  if (rulingVerbs.has(lemma)) return verbFirst || asWie ? [{ sources, clause, scope: 'others' }] : []
  if (telling || lemma === 'erfahren' || lemma === 'hören') {
    if (asWie || verbFirst) return [{ sources, clause, scope: 'others' }]
    if (pointsBack(clause, lemma) && !leadsOn(clause, parsed)) return [{ sources, clause, scope: 'preceding' }]
    if (opensColon(clause, parsed)) return [{ sources, clause, scope: 'others' }]
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
  units.some((unit) => unit.mention?.entity?.sectors.includes('banking') === true || isOfMany(unit))

/** "Das teilte X mit", "Diese Zahl nannte X", "Darüber hatte X berichtet": the sentence before is what was told. */
function pointsBack({ units, index }: Clause, lemma: string): boolean {
  const [first, second] = units
  if (index > 0) return false
  if (/^diese[nrs]?$/.test(first?.norm ?? '') && toldNouns.has(second?.norm ?? '')) return true
  if (namingVerbs.has(lemma) && lemma !== 'bestätigen') return false
  return (
    (/^(das|dies)$/.test(first?.norm ?? '') && second?.kind === 'verb') ||
    units.some(({ norm }) => backwardAdverbs.has(norm))
  )
}

/** The sources behind such prepositions. */
const sourcesBehind = (units: readonly Unit[], prepositions: RegExp): Source[] =>
  units.flatMap(({ kind, norm }, at) =>
    kind === 'preposition' && prepositions.test(norm) ? sourcesAt(units, at + 1) : [],
  )

const isOutlet = ({ mention, text }: Unit): boolean =>
  /^(outlet|agency)$/.test(mention?.entity?.kind ?? '') || sourceNoun(text)?.kind === 'outlet'

const hasFigure = (clause: Clause): boolean =>
  clause.units.some(({ figure }) => figure !== undefined && figure.figure.kind !== 'date')

/** Outlets, people and authorities tell of others; a company that reports its own figures is nobody's source. */
const speaksOfOthers = (clause: Clause): boolean =>
  clause.units.some(
    (unit) =>
      (unit.kind === 'entity' && /^(outlet|agency|authority|association)$/.test(unit.mention?.entity?.kind ?? '')) ||
      (unit.kind === 'noun' && isOfMany(unit)),
  )

const isOfMany = ({ text }: Unit): boolean => /^(people|voice)$/.test(sourceNoun(text)?.kind ?? '')

/** Verbs that also mean something else ask for a speaker with an opinion: "Analysten rechnen mit", not "X hält 27 Prozent". */
function judges(clause: Clause, lemma: string): boolean {
  const norms = clause.units.map(({ norm }) => norm)
  if (lemma === 'halten' || lemma === 'vor|stellen') return norms.includes('für') || norms.includes('sich')
  if (lemma === 'sehen') return norms.some((norm) => /^(kursziel|bei|wert)$/.test(norm))
  if (opinionVerbs.has(lemma))
    return !clause.units.some(
      (unit) => unit.kind === 'entity' && unit.mention?.entity?.kind === 'company' && !clause.units.some(isOfMany),
    )
  return true
}
