import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { speakingParties } from '../../../lexicon/de/statement/reporting.ts'
import { isInitiated, isSourceNoun, sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import { casesOf } from '../../syntax/cases-of.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { initiatedAt } from '../sources/initiated.ts'
import type { Source } from '../sources/source.ts'
import { sourcesAt } from '../sources/source-group.ts'
import { areJustPeople } from '../sources/speaks-as.ts'

/** Who the subject of a verb of saying is: bare nouns and names, the first that can speak. */
export function speakersIn(clause: Clause): Source[] {
  // "Seine Zielgruppe beziffert er auf 3 Millionen": nothing else can be the subject.
  if (clause.units.some(({ norm }) => norm === 'er')) return [pronounSource(clause, 'er')]
  const initiated = clause.units.flatMap((_, at) => initiatedAt(clause.units, at)?.sources ?? [])
  if (initiated.length > 0) return initiated.slice(0, 1)
  const owner = ownerOfAnalysts(clause)
  if (owner !== null) return [owner]
  for (const phrase of clause.phrases) {
    const { head, preposition, link } = phrase
    const counted = preposition === '' ? countedSpeakers(head, clause) : undefined
    if (counted !== undefined) return [counted]
    if (
      preposition !== '' ||
      head.kind === 'figure' ||
      (casesOf(phrase) & NOM) === 0 ||
      link === 'genitive' ||
      link === 'preposition' ||
      link === 'counted'
    )
      continue
    const sources = sourcesAt(upToNext(clause.units, clause.units.indexOf(head)), clause.units.indexOf(head)).filter(
      ({ text }) => head.text.includes(text) || text.includes(head.text) || link === null,
    )
    if (sources.length > 0) return sources
  }
  const { units } = clause
  const both = units.find((unit, at) => isBoth(unit, units[at - 1], units[at + 1]))
  if (both !== undefined) return [{ kind: 'both', text: both.text }]
  const pronoun = units.find(({ norm }) => norm === 'sie')
  if (pronoun !== undefined) return [pronounSource(clause, pronoun.text)]
  const bare = clause.phrases.find(
    ({ head, preposition, link }) => head.kind === 'noun' && preposition === '' && link === null,
  )
  return bare === undefined ? [] : [{ kind: 'surname', text: bare.head.text }]
}

/** "die Nordbank, deren Analyst das Kursziel anhebt": whose those are who speak. */
function ownerOfAnalysts({ kind, units: [first, second], antecedent, parent }: Clause): Source | null {
  const owner = parent?.phrases.find(({ governor, link }) => link === 'genitive' && governor?.head === antecedent)
  const entity = (antecedent?.mention ?? owner?.head.mention)?.entity
  return kind === 'relative' &&
    /^(deren|dessen)$/.test(first?.norm ?? '') &&
    isSourceNoun(second?.text ?? '', 'people') &&
    entity != null
    ? { kind: 'named', name: entity.name, text: antecedent?.text ?? entity.name }
    : null
}

/** Whom a pronoun that speaks means. */
const pronounSource = ({ units }: Clause, text: string): Source => ({
  kind: units[0]?.norm === 'wie' ? 'self' : 'person',
  text,
})

/** The units up to what stands beside one of them: "das Kursziel | für Seestern". */
function upToNext(units: readonly Unit[], from: number): readonly Unit[] {
  const end = units.findIndex(({ kind, norm }, at) => at > from && kind === 'preposition' && !OWNING.test(norm))
  return units.slice(0, end < 0 ? units.length : end)
}
const OWNING = /^(von|vom|aus|bei|beim|durch|zu|zum|zur)$/

/** "sagten drei Insider", "sagten zwei mit der Sache vertraute Personen": who is counted. */
function countedSpeakers({ figure, text }: Unit, { units }: Clause): Source | undefined {
  const noun = figure?.figure.kind === 'count' ? sourceNoun(figure.figure.unit ?? '') : undefined
  if (noun?.kind !== 'people' && noun?.kind !== 'voice') return undefined
  if (!areJustPeople(noun)) return { kind: 'named', name: noun.plain, text }
  return units.some(({ norm }) => isInitiated(norm)) ? { kind: 'named', name: 'Insider', text } : undefined
}

/** "beide", "die beiden Unternehmen"; not "einer der beiden", "beide Vorhaben". */
const isBoth = ({ norm }: Unit, before: Unit | undefined, next: Unit | undefined): boolean =>
  /^beiden?$/.test(norm) && before?.norm !== 'der' && (next?.kind !== 'noun' || speakingParties.has(next.norm))

/** "ein Gutachten, das den Schaden auf N beziffert", "ein Brief, in dem von N die Rede ist": the source that a relative clause is about. */
export function antecedentsOf({ kind, antecedent, parent, phrases }: Clause): Source[] {
  const noun = kind === 'relative' && antecedent?.kind === 'noun' ? sourceNoun(antecedent.text) : undefined
  if (noun === undefined || !SPEAKING.has(noun.kind) || antecedent === null) return []
  const others = phrases.some(
    (phrase) =>
      phrase.head.figure === undefined &&
      phrase.preposition === '' &&
      (casesOf(phrase) === NOM || ((casesOf(phrase) & NOM) !== 0 && speaksForItself(phrase.head))),
  )
  const around = others ? null : holderOf(antecedent, parent)
  return around === null ? [] : sourcesAt(around.units, around.units.indexOf(antecedent))
}

/** "Analysten", "Beteiligte": those who are told of as speaking, not as spoken of. */
const speaksForItself = ({ text }: Unit): boolean => /^(people|voice)$/.test(sourceNoun(text)?.kind ?? '')

/** The clause a noun stands in, from one outwards: "ein Gutachten, das vorliegt und den Schaden auf N beziffert". */
function holderOf(noun: Unit, from: Clause | null): Clause | null {
  let clause = from
  for (let out = 0; out < MOST_OUTWARDS; out++) {
    if (clause === null || clause.units.includes(noun)) return clause
    clause = clause.parent
  }
  return null
}
const MOST_OUTWARDS = 4
const SPEAKING: ReadonlySet<string> = new Set(['people', 'voice', 'paper', 'outlet'])

/** "Bei X rechnet man mit N", "bei X heißt es": who is spoken of as a house. */
export const housesIn = ({ units }: Clause): Source[] =>
  units.some(({ norm }) => norm === 'man' || norm === 'es')
    ? units.flatMap((unit, at) =>
        unit.norm === 'bei' && unit.kind === 'preposition' && units[at + 1]?.kind === 'entity'
          ? sourcesAt(units, at + 1)
          : [],
      )
    : []
