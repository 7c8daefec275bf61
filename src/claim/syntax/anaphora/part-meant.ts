import type { Entity } from '../../../model/entity.ts'
import { changesHands } from '../changes-hands.ts'
import type { Clause, Phrase } from '../clause.ts'
import { isNameless } from '../nameless.ts'
import type { Place } from './place.ts'

const PARTS: ReadonlySet<string> = new Set(['part', 'daughter'])

/** "trennt sich von einem Teil des Geschäfts, der Lampensparte", "verkauft sein Auslandsgeschäft": is a part of a company without a name let go? */
const letPartGo = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ verb }) => verb?.passive === false && verb.classes.includes('sell')) &&
  clauses.some(({ phrases }) =>
    phrases.some((phrase) => /^(|von)$/.test(phrase.preposition) && isPart(phrase) && isNameless(phrase, phrases)),
  )

const isPart = ({ head }: Phrase): boolean => head.classes.some((id) => PARTS.has(id))

/** The part let go that has become known as an entity of its own. */
const knownPartLetGo = (clauses: readonly Clause[]): Entity | null =>
  clauses.some(({ verb }) => verb?.passive === false && verb.classes.includes('sell'))
    ? (clauses
        .flatMap(({ phrases }) => phrases)
        .find(
          ({ head, preposition }) =>
            /^(|von)$/.test(preposition) && head.described?.some((id) => PARTS.has(id)) === true,
        )?.head.mention?.entity ?? null)
    : null

/** "Nordwind trennt sich von der Lampensparte. **Sie** geht an Seestern", "… **Sie** wird mit 3 Millionen bewertet": the pronoun that changes hands or is valued stands for the part let go before, not for who sells it. */
export const pointsToPart = (place: Place): boolean => opensOfPart(place) && letPartGo(clausesBefore(place))

/** The same where the text tells more of the part. */
export const partPointedTo = (place: Place): Entity | null =>
  opensOfPart(place) ? knownPartLetGo(clausesBefore(place)) : null

const opensOfPart = ({ clause }: Place): boolean =>
  PRONOUN.test(clause.units[0]?.norm ?? '') &&
  clause.units[1]?.kind === 'verb' &&
  (changesHands(clause) || (clause.verb?.passive === true && clause.verb.classes.includes('valuation')))

const clausesBefore = ({ clause, parsed, before }: Place): readonly Clause[] =>
  clause.index > 0 ? parsed.clauses.slice(0, clause.index) : (before?.clauses ?? [])
const PRONOUN = /^(sie|er|es|das|diese[rs]?)$/
