import { forItWords } from '../../lexicon/de/grammar/adverbs.ts'
import { DAT } from '../../lexicon/de/grammar/determiners.ts'
import { thatWords } from '../../lexicon/de/grammar/pointing-words.ts'
import { verbsOfAmount } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Clause, ParsedSentence, Phrase } from './clause.ts'

/** A clause that only says how much what another tells comes to: "Nordwind baut ein Werk. Das kostet 3 Millionen." Null where it does not, or what was told has a sum of its own. */
export function clauseMeant({ parsed, clause, before }: Around, figure: Phrase): Meant | null {
  if (figure.head.figure?.figure.kind !== 'money' || clause.kind !== 'main') return null
  const told = clause.index > 0 ? parsed : before
  const earlier = told?.clauses.slice(0, told === parsed ? clause.index : undefined) ?? []
  const deed = earlier.findLast(({ kind, verb }) => kind === 'main' && verb !== null)
  if (told === null || deed === undefined || earlier.some(givesSum)) return null
  return saysHowMuch(clause, figure) || paysForIt(clause, deed) ? { parsed: told, clause: deed } : null
}

interface Around extends Meant {
  readonly before: ParsedSentence | null
}

/** A clause, and the sentence that it stands in. */
interface Meant {
  readonly parsed: ParsedSentence
  readonly clause: Clause
}

const givesSum = ({ phrases }: Clause): boolean => phrases.some(({ head }) => head.figure?.figure.kind === 'money')

/** Does only a pronoun stand with the verb and the figure, and nothing that is named? */
const saysHowMuch = ({ verb, units, phrases }: Clause, figure: Phrase): boolean =>
  verbsOfAmount.get(verb?.lemma ?? '')?.has(figure.preposition) === true &&
  units.some(({ norm }) => thatWords.has(norm) || norm === 'es') &&
  phrases.every((one) => one === figure || one.preposition !== '' || one.cases === DAT || one.head.kind === 'figure')

/** "Nordwind steigt bei Seestern ein. Dafür zahlt der Konzern 3 Millionen": does whoever was told of there, and nobody else, spend the sum on it? */
function paysForIt({ verb, units }: Clause, deed: Clause): boolean {
  const known = new Set(entitiesOf(deed))
  return (
    forItWords.has(units[0]?.norm ?? '') &&
    verb?.classes.some((id) => id === 'pay' || id === 'spend') === true &&
    entitiesOf({ units }).every((id) => known.has(id))
  )
}

const entitiesOf = ({ units }: Pick<Clause, 'units'>): string[] =>
  units.flatMap(({ mention }) => (mention === undefined ? [] : [mention.entity?.id ?? '']))
