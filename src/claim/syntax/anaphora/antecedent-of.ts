import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { type Agreement, type Pronoun, verbsOfThings } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import { reportingVerbs } from '../../../lexicon/de/statement/reporting.ts'
import type { Entity } from '../../../model/entity.ts'
import type { Clause, ParsedSentence } from '../clause.ts'
import { actAsOne } from '../together.ts'
import type { Unit } from '../unit.ts'
import type { Genders } from './genders.ts'
import { MOST_CLAUSES, rankedIn } from './ranked-in.ts'

/** Where a pronoun is asked for: its sentence, those before it, the nearest first, and what the text has shown of genders. */
export interface Context {
  readonly parsed: ParsedSentence
  readonly before: readonly ParsedSentence[]
  readonly genders: Genders
}

/** Least lead before the next. */
const MARGIN = 0.5

/** Whom a pronoun of a clause stands for: the readiest of those before it who leads by a margin. */
export function antecedentOf(
  pronoun: Pronoun,
  unit: Unit,
  clause: Clause,
  { parsed, before, genders }: Context,
): Entity | null {
  if (unit.norm === 'es' && !couldAct(clause)) return null
  const ofThings = isOfThings(clause)
  const agreement = agreementOf(pronoun, unit, clause)
  if (agreement.every((one) => one === 'p') && actAsOne(clause)) return null
  const asked = { pronoun, at: unit.start, agreement, ofThings, taken: idsIn(clause), genders }
  const here = parsed.clauses
    .slice(Math.max(0, clause.index - MOST_CLAUSES), clause.index)
    .filter((source) => !namesSpeaker(source))
  // What goes before in the same sentence is nearer than the sentence before, and that one nearer than the one before it.
  const sources = [...here.toReversed().map((source) => [source]), ...before.map(({ clauses }) => clauses)]
  for (const clauses of sources) {
    const ranked = rankedIn(clauses, asked)
    if (!ranked.some(({ entity }) => entity !== null)) {
      if (ranked.length > 0 && ofThings) return null
      continue
    }
    const [first, next] = ranked
    return first === undefined || (next !== undefined && first.points - next.points < MARGIN) ? null : first.entity
  }
  return null
}

/** "und heute, so schätzt Nordwind, ist sie 3 Milliarden wert": who is named for saying so is not whom it is said of. */
const namesSpeaker = ({ units, verb }: Clause): boolean =>
  /^(so|wie)$/.test(units[0]?.norm ?? '') && reportingVerbs.has(verb?.lemma ?? '')

/** "Sie wollen" is the plural, "sie will" is not; by the verb beside it. */
function agreementOf({ agreement, cases }: Pronoun, unit: Unit, clause: Clause): readonly Agreement[] {
  if (!agreement.includes('p') || (cases & NOM) === 0) return agreement
  const at = clause.units.indexOf(unit)
  const verb =
    [clause.units[at + 1], clause.units[at - 1]].find((one) => one?.kind === 'verb') ??
    clause.units.findLast(({ kind }) => kind === 'verb')
  if (verb === undefined) return agreement
  return /n$|^sind$/.test(verb.norm) ? ['p'] : agreement.filter((one) => one !== 'p')
}

/** "Sie wird verkauft", "Es schoss auf 17 Euro": what is done, or rises, may be a thing. */
const isOfThings = ({ verb }: Clause): boolean =>
  verb === null ||
  verb.passive ||
  verbsOfThings.has(verb.lemma) ||
  verb.classes.some((id) => id === 'rise' || id === 'fall' || id === 'trading')

/** "Es zahlt", not "es gibt", "es heißt", "es handelt sich": does somebody act? */
const couldAct = ({ verb, units }: Clause): boolean =>
  verb?.classes.some((id) => !IMPERSONAL.has(id)) === true &&
  !verbsOfThings.has(verb.lemma) &&
  !units.some(({ norm }) => norm === 'sich')
const IMPERSONAL: ReadonlySet<string> = new Set(['copula', 'amount', 'report', 'manner', 'cost', 'give'])

const idsIn = ({ units }: Clause): ReadonlySet<string> =>
  new Set(
    units.flatMap(({ kind, mention }) =>
      kind === 'entity' && mention?.head === undefined ? (mention?.entity?.id ?? []) : [],
    ),
  )
