import { oneMore } from '../../lexicon/de/grammar/pointing-words.ts'
import { predicatePrepositions } from '../../lexicon/de/verbs/predicates.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import type { Found } from './found.ts'

/** Names that a noun of these classes stands before, or that a clause says to be one: "Auftraggeber ist X". A clause with a figure of its own says it of that one. */
export function calledBy(classes: readonly string[], site: Site): Found[] {
  const clauses = site.parsed.clauses.filter((clause) => clause === site.clause || !clause.phrases.some(bearsFigure))
  return clauses.flatMap((clause) =>
    clause.phrases.flatMap((noun): Found[] => {
      if (!noun.head.classes.some((id) => classes.includes(id))) return []
      const why = `called "${noun.head.text}"`
      const beside = [
        ...clause.phrases.filter(({ governor, link }) => governor === noun && link === 'apposition'),
        ...namesBehind(noun, site.parsed),
      ]
      const before = nameBefore(noun, clause, site.parsed)
      const said =
        noun.head.kind !== 'noun'
          ? null
          : isPredicate(noun, clause) && (clause === site.clause || !isOneMore(noun, clause))
            ? functionsOf(clause).subject
            : isAbout(noun, clause)
      return [...beside.map(({ head }) => head), ...[before, said].flatMap((unit) => unit ?? [])].map((unit) => ({
        unit,
        why,
      }))
    }),
  )
}

const bearsFigure = ({ head: { figure } }: Phrase): boolean =>
  figure !== undefined && figure.figure.kind !== 'date' && figure.figure.kind !== 'duration'

/** "ist Großaktionär", "gilt als Großaktionär"; behind a share it stands without its preposition: "ist mit 12 Prozent Großaktionär". */
const isPredicate = ({ preposition, link }: Phrase, { verb }: Clause): boolean =>
  verb !== null && predicatePrepositions.get(verb.lemma) === (link === 'counted' ? '' : preposition)

/** "weitere Eigner sind …": beside the one that another clause tells of. */
const isOneMore = ({ head }: Phrase, { units }: Clause): boolean =>
  oneMore.test(units[units.indexOf(head) - 1]?.norm ?? '')

/** "Bei der Nordwind handelt es sich um einen Kunden": says no less than that it is one. */
const isAbout = ({ preposition }: Phrase, { verb, phrases }: Clause): Unit | null =>
  verb?.lemma === 'handeln' && preposition === 'um'
    ? (phrases.find((one) => namedPhrase(one).preposition === 'bei' && one.head.kind === 'entity')?.head ?? null)
    : null

/** "Nordwind, der größte Kunde, …": whom an apposition is of. */
function nameBefore(
  { head }: Phrase,
  { kind, units: [opening], phrases }: Clause,
  { units }: ParsedSentence,
): Unit | null {
  if (kind !== 'fragment' || opening?.kind !== 'determiner') return null
  const first = phrases.find((one) => one.head.kind !== 'figure')
  const at = units.indexOf(opening)
  const name = units[at - 2]
  return first?.head === head && units[at - 1]?.norm === ',' && name?.kind === 'entity' ? name : null
}

/** "der größte Aktionär, die Nordwind AG, …": what is called so, set off by a comma. */
const namesBehind = ({ head }: Phrase, { clauses, units }: ParsedSentence): Phrase[] => {
  const [first, second] = units.slice(units.indexOf(head) + 1)
  const behind = clauses.find(({ kind, units: [opening] }) => kind === 'fragment' && opening === second)
  const name = behind?.phrases.find(({ head: one }) => one.kind === 'entity')
  return first?.norm === ',' && second?.kind === 'determiner' && name !== undefined ? [name] : []
}
