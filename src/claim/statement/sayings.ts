import {
  anaphoricAdverbs,
  comingVerbs,
  criticalNouns,
  judgingVerbs,
  ratingWords,
  referenceNouns,
  sourcePrepositions,
  sourcingVerbs,
  tellingVerbs,
} from '../../lexicon/de/statement/reporting.ts'
import { sourceNoun } from '../../lexicon/de/statement/sources.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { isInfinitive } from '../syntax/infinitive.ts'
import type { Unit } from '../syntax/unit.ts'
import { type Source, sourcesAt, sourcesBefore } from './source-group.ts'

/** Words of a sentence that say who says what. */
export interface Saying {
  readonly sources: readonly Source[]
  readonly clause: Clause
  /**
   * What it speaks of: its own clause, the other clauses of the sentence, the reported ones behind it, its own and all behind it, or the
   * sentence before ("Das teilte X mit").
   */
  readonly scope: 'own' | 'others' | 'following' | 'onward' | 'preceding'
}

const CONTENT = /^(dass|daß|ob|wie|wonach|demzufolge)$/

/** Finds the sayings of a sentence. */
export const sayingsIn = (parsed: ParsedSentence): Saying[] =>
  parsed.clauses.flatMap((clause) => [
    ...adverbial(clause),
    ...(clause.verb === null ? verbless(clause, parsed) : reporting(clause, clause.verb.lemma, parsed)),
  ])

/** "laut X", "X zufolge", "nach Angaben von X", "Berichten nach", "unter Berufung auf X", "demnach". */
function adverbial(clause: Clause): Saying[] {
  const { units } = clause
  const found: Saying[] = []
  const add = (sources: readonly Source[]): void => {
    if (sources.length > 0)
      found.push({ sources, clause, scope: standsAlone(clause) ? 'others' : clause.kind === 'main' ? 'onward' : 'own' })
  }
  for (const [at, unit] of units.entries()) {
    if (sourcePrepositions.has(unit.norm)) add(sourcesAt(units, at + 1))
    else if (unit.norm === 'zufolge') add(sourcesBefore(units, at))
    else if (unit.norm === 'nach' && unit.kind !== 'verb') add(afterNach(units, at))
    else if (anaphoricAdverbs.has(unit.norm)) add([{ kind: 'said', text: unit.text }])
    else if (referenceNouns.has(unit.norm) && units[at + 1]?.kind === 'preposition') add(sourcesAt(units, at + 2))
  }
  return found
}

/** "nach Angaben von X", "nach Informationen der X"; "eigenen Angaben nach", "Berichten nach". */
function afterNach(units: readonly Unit[], at: number): Source[] {
  const ahead = nounAhead(units, at + 1)
  if (ahead !== undefined && isPointing(ahead)) return sourcesAt(units, at + 1)
  const before = units[at - 1]
  if (before === undefined || ahead !== undefined || !isPointing(before)) return []
  return sourcesBefore(units, at)
}

/** A noun by which "nach" speaks of a source: "nach Angaben", "nach Medienberichten", "nach Bloomberg-Informationen". */
const isPointing = (unit: Unit): boolean => {
  const noun = sourceNoun(unit.text)
  return (
    noun?.kind === 'saying' ||
    (noun?.kind === 'paper' && /(bericht|meldung|mitteilung|papier|unterlag|dokument|studie)/.test(unit.norm))
  )
}

function nounAhead(units: readonly Unit[], from: number): Unit | undefined {
  for (let at = from; at < from + 5; at++) {
    const unit = units[at]
    if (unit === undefined || !/^(word|attribute|determiner|noun|entity)$/.test(unit.kind)) return undefined
    if (unit.kind === 'noun' && sourceNoun(unit.text) !== undefined) return unit
    if (unit.kind === 'noun') return unit
  }
  return undefined
}

/** A clause of nothing but the words that name the source: ", laut Bild,". */
const standsAlone = ({ verb, units }: Clause): boolean =>
  verb === null && !units.some(({ kind }) => kind === 'figure') && units.length <= 8

/** "…, so X"; "X: …". */
function verbless(clause: Clause, parsed: ParsedSentence): Saying[] {
  const { units } = clause
  const [first] = units
  if (first === undefined) return []
  if (first.norm === 'so' && units.length < 12) {
    const sources = sourcesAt(units, 1)
    return sources.length > 0 ? [{ sources, clause, scope: 'others' }] : []
  }
  if (/^(seine|ihre)$/.test(first.norm) && sourceNoun(units[1]?.text ?? '')?.kind === 'saying' && units.length === 2)
    return [{ sources: [{ kind: 'person', text: units.map(({ text }) => text).join(' ') }], clause, scope: 'others' }]
  const opensColon = clause.index === 0 && parsed.units[parsed.units.indexOf(units.at(-1) ?? first) + 1]?.norm === ':'
  if (!opensColon || units.length > 7 || units.some(({ kind }) => kind === 'figure' || kind === 'preposition'))
    return []
  const speaks = units.some(
    (unit) =>
      (unit.kind === 'entity' && /^(outlet|agency)$/.test(unit.mention?.entity?.kind ?? '')) ||
      unit.mention?.entity?.sectors.includes('banking') === true ||
      sourceNoun(unit.text)?.kind === 'people' ||
      (unit.mention?.entity?.kind === 'person' && units.length > 1),
  )
  return speaks ? [{ sources: sourcesAt(units, 0), clause, scope: 'others' }] : []
}

function reporting(clause: Clause, lemma: string, parsed: ParsedSentence): Saying[] {
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
    if (speaksOfOthers(clause) || ANNOUNCING.has(lemma) || sources.some(({ kind }) => kind === 'both'))
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

/** What somebody announces, they say themselves. */
const ANNOUNCING = new Set(['an|kündigen', 'versprechen', 'in|räumen', 'geloben'])

const isOutlet = (unit: Unit | undefined): boolean =>
  /^(outlet|agency)$/.test(unit?.mention?.entity?.kind ?? '') || sourceNoun(unit?.text ?? '')?.kind === 'outlet'

const hasFigure = (clause: Clause): boolean =>
  clause.units.some(({ figure }) => figure !== undefined && figure.figure.kind !== 'date')

/** Who the subject of a verb of saying is: bare nouns and names, the first that can speak. */
function speakersIn(clause: Clause): Source[] {
  for (const { head, preposition, link } of clause.phrases) {
    if (
      preposition !== '' ||
      head.kind === 'figure' ||
      link === 'genitive' ||
      link === 'preposition' ||
      link === 'counted'
    )
      continue
    const sources = sourcesAt(clause.units, clause.units.indexOf(head)).filter(
      ({ text }) => head.text.includes(text) || text.includes(head.text) || link === null,
    )
    if (sources.length > 0) return sources
  }
  const { units } = clause
  const both = units.find((unit, at) => isBoth(unit, units[at - 1], units[at + 1]))
  if (both !== undefined) return [{ kind: 'both', text: both.text }]
  const pronoun = units.find(({ norm }) => norm === 'er' || norm === 'sie')
  if (pronoun !== undefined) return [{ kind: units[0]?.norm === 'wie' ? 'self' : 'person', text: pronoun.text }]
  const bare = clause.phrases.find(
    ({ head, preposition, link }) => head.kind === 'noun' && preposition === '' && link === null,
  )
  return bare === undefined ? [] : [{ kind: 'surname', text: bare.head.text }]
}

const PARTIES =
  /^(seiten|unternehmen|firmen|konzerne|partner|häuser|parteien|vertragspartner|geschäftspartner|gesellschaften|fusionspartner|banken)$/

/** "beide", "die beiden Unternehmen"; not "einer der beiden", "beide Vorhaben". */
const isBoth = ({ norm }: Unit, before: Unit | undefined, next: Unit | undefined): boolean =>
  /^beiden?$/.test(norm) && before?.norm !== 'der' && (next?.kind !== 'noun' || PARTIES.test(next.norm))

/** "Bei X rechnet man mit N", "bei X heißt es": who is spoken of as a house. */
const housesIn = ({ units }: Clause): Source[] =>
  units.some(({ norm }) => norm === 'man' || norm === 'es')
    ? units.flatMap((unit, at) =>
        unit.norm === 'bei' && unit.kind === 'preposition' && units[at + 1]?.kind === 'entity'
          ? sourcesAt(units, at + 1)
          : [],
      )
    : []

/** Is what was said told in clauses behind: with "dass", in reported speech, as an infinitive, after a colon? */
const leadsOn = (clause: Clause, parsed: ParsedSentence): boolean =>
  parsed.clauses.some((other) => (other.index > clause.index && isContent(other)) || isReportedBefore(other, clause))

/** "Dass er kommt, hatte X gesagt": what is told stands before who tells it. */
export const isReportedBefore = (told: Clause, telling: Clause): boolean =>
  told.index < telling.index && told.kind === 'subordinate' && /^(dass|daß|ob)$/.test(told.units[0]?.norm ?? '')

/** Does a clause tell what somebody said? */
export const isContent = (clause: Clause): boolean =>
  CONTENT.test(clause.units[0]?.norm ?? '') ||
  clause.verb === null ||
  clause.verb.mood !== 'indicative' ||
  clause.verb.tense === 'none' ||
  isInfinitive(clause)

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
  if (
    /^(rechnen|erwarten|hoffen|glauben|schätzen|meinen|fürchten|befürchten|beziffern|zu\|trauen|veranschlagen|taxieren)$/.test(
      lemma,
    )
  )
    return !clause.units.some(
      (unit) =>
        unit.kind === 'entity' &&
        unit.mention?.entity?.kind === 'company' &&
        clause.units.every((other) => sourceNoun(other.text)?.kind !== 'people'),
    )
  return true
}
