import { possessives } from '../../lexicon/de/entity/articles.ts'
import {
  currentWords,
  insteadWords,
  plannedWords,
  priorPeriods,
  quotedNouns,
  severingVerbs,
} from '../../lexicon/de/statement/modal-cues.ts'
import { startingVerbs, sumByMit } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import { bearerBehindTown } from '../roles/bearer-behind-town.ts'
import type { ParsedSentence, Phrase } from '../syntax/clause.ts'
import { isDefinite } from '../syntax/is-definite.ts'
import type { Unit, UnitKind } from '../syntax/unit.ts'

/** What was before, or what the article takes as known: "nach 88 Millionen", "(Vorjahr: 88 Millionen)", "bisher 11,5 Millionen", "von den 1.850 Stellen". */
export function isGiven({ units }: ParsedSentence, figure: FigureMention): boolean {
  if (figure.direction === 'from' || isRaised(units, figure)) return true
  const at = units.findIndex((unit) => unit.figure === figure)
  const opening = units.findLastIndex(({ norm }, index) => index < at && norm === '(')
  const bracketed = opening < 0 ? [] : units.slice(opening, at)
  if (bracketed.every(({ norm }) => norm !== ')') && bracketed.some(({ text }) => priorPeriods.has(text.toLowerCase())))
    return true
  if (isOfYearBefore(units, at)) return true
  const before = units[at - 1]
  if (before === undefined) return false
  if (currentWords.has(before.norm)) return true
  if (figure.figure.kind !== 'date' && /^(derzeit|bislang|bisher|momentan)$/.test(units[at + 1]?.norm ?? ''))
    return true
  if (before.norm === 'nach')
    return (
      figure.figure.kind !== 'duration' &&
      units.slice(0, at - 1).some((unit) => unit.figure?.figure.kind === figure.figure.kind)
    )
  // "seine 300 Leute", "2.000 ihrer 33.000 Stellen", "ihre verbliebenen 16 Prozent"
  if (/^(count|percent)$/.test(figure.figure.kind) && possessives.has(wordBefore(units, at)?.norm ?? '')) return true
  return figure.figure.kind === 'count' && /^(der|den|die)$/.test(before.norm) && before.kind === 'determiner'
}

/** The word before what describes a figure: "ihre" in "ihre verbliebenen 16 Prozent". */
const wordBefore = (units: readonly Unit[], at: number): Unit | undefined =>
  units[
    units.findLastIndex(({ kind, norm }, index) => index < at && !(DESCRIBING.has(kind) && !plannedWords.has(norm)))
  ]
const DESCRIBING: ReadonlySet<UnitKind> = new Set(['attribute', 'word'])

/** "Von weltweit 4.700 Leuten müssen 300 gehen", "300 von zuletzt 4.700": how many there are now; not "trennt sich von 300". */
export function isWholeOfPart({ clause: { units, verb }, phrase }: Site, figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  const isCount = (unit: Unit | undefined): boolean => unit?.figure?.figure.kind === 'count'
  if (!isCount(units[at]) || wordBefore(units, at)?.norm !== 'von' || severingVerbs.has(verb?.lemma ?? '')) return false
  const isOfNoun = phrase?.governor != null && phrase.governor.head.kind !== 'figure'
  return !isOfNoun && units.some((unit, index) => index !== at && isCount(unit))
}

/** "statt bisher 300 Leuten", "statt 31 Millionen": what no longer holds; "statt der 31 Millionen" is a plan spoken of before. */
export function isReplaced({ units }: ParsedSentence, figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  const from = units.findLastIndex(({ norm }, index) => index < at && insteadWords.has(norm))
  return (
    from >= 0 &&
    units
      .slice(from + 1, at)
      .every(({ kind, norm }) => !plannedWords.has(norm) && (DESCRIBING.has(kind) || kind === 'preposition'))
  )
}

/** "Nach Investitionen von 300 Millionen sollen es 200 werden", "nach einem Gewinn von …": what was before, beside what follows. */
export function isForegone({ clause, phrase }: Site, { figure }: FigureMention): boolean {
  const noun = phrase?.link === 'preposition' ? phrase.governor : null
  return (
    noun?.preposition === 'nach' &&
    noun.head.kind === 'noun' &&
    !isDefinite(clause, noun) &&
    clause.units.some(
      (unit) => unit.figure !== undefined && unit.figure.figure !== figure && unit.figure.figure.kind === figure.kind,
    )
  )
}

/** "will Schulden von 300 Millionen tilgen": what is to be paid back is owed. */
export const isPaidBack = ({ clause: { verb }, phrase }: Site): boolean =>
  phrase?.governor?.head.classes.includes('debt') === true && verb?.classes.includes('repay') === true

/** "seinen Anteil von 40 Prozent an Seestern auf 51 Prozent": what it is before it becomes more. */
function isRaised(units: readonly Unit[], figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  if (units[at - 1]?.norm !== 'von' || !/(anteil|beteiligung|quote)$/.test(units[at - 2]?.norm ?? '')) return false
  const next = units.findIndex((unit, index) => index > at && unit.figure !== undefined)
  return units[next - 1]?.norm === 'auf' && units[next]?.figure?.figure.kind === figure.figure.kind
}

/** "20 Prozent über dem Schlusskurs von 3 Euro": a price that the market made. */
export const isQuoted = (phrase: Phrase | null): boolean =>
  phrase?.governor != null && (quotedNouns.has(phrase.governor.head.norm) || isQuoted(phrase.governor))

/** "Das Werk mit 300 Mitarbeitern soll schließen": they work there now, whatever is to come; not those that it is to begin with, nor works that nobody named. */
export function isStaffThere({ clause, phrase }: Site, type: ClaimType): boolean {
  const lemma = clause.verb?.lemma ?? ''
  if (type !== 'headcount' || phrase?.preposition !== 'mit' || sumByMit.has(lemma) || startingVerbs.has(lemma))
    return false
  const bearer = bearerBehindTown(phrase)
  return phrase.governor !== null && (bearer === null || bearer.head.kind === 'figure' || isDefinite(clause, bearer))
}

/** "nach 3 Millionen im Vorjahr", "3 Millionen im Jahr davor". */
function isOfYearBefore(units: readonly Unit[], at: number): boolean {
  const [preposition, noun, adverb] = units.slice(at + 1).filter(({ kind }) => kind !== 'determiner')
  if (preposition?.figure !== undefined) return YEAR_BEFORE.test(preposition.text)
  return (
    preposition?.norm === 'in' &&
    (priorPeriods.has(noun?.norm ?? '') || (noun?.norm === 'jahr' && /^(davor|zuvor|vorher)$/.test(adverb?.norm ?? '')))
  )
}
const YEAR_BEFORE =
  /^im (vor(vor)?jahr|(rekord|krisen)?jahr (davor|zuvor|vorher)|(vorangegangenen|vergangenen|abgelaufenen|vorigen|letzten) (geschäfts)?jahr)$/i
