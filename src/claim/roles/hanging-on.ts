import { headClasses } from '../../lexicon/de/events/noun-index.ts'
import { rankingAdjectives } from '../../lexicon/de/grammar/adjectives.ts'
import { whoseWords } from '../../lexicon/de/grammar/pointing-words.ts'
import { surpassingVerbs } from '../../lexicon/de/verbs/equating.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { nounBehindAttribute } from '../syntax/extended-attribute.ts'
import { isOfOwner } from '../syntax/of-owner.ts'
import { shareTold } from '../syntax/share-told.ts'
import { functionsOf } from '../syntax/who.ts'
import { isReceiver, isReceiverOf } from '../syntax/wholes-of.ts'
import { anyNoun } from './any-noun.ts'
import { fits } from './fits.ts'
import type { Found } from './found.ts'

/** Names that hang on a noun of these classes, its own clause first; `unpossessed` leaves out whose the noun is. */
export function hangingOn(
  classes: readonly string[],
  prepositions: readonly string[],
  site: Site,
  unpossessed = false,
): Found[] {
  const asked: Asked = { classes, prepositions, unpossessed }
  // "…, die übrigen sind im Besitz der Altmann": in whose hands others are.
  const others = asksOnly('possession', asked)
    ? []
    : site.parsed.clauses.filter((clause) => !tellsOfAnother(clause, site))
  return [
    ...possessorOfGap(site.clause),
    ...[...new Set([site.clause, ...others])].flatMap((clause) =>
      clause.phrases
        .filter((noun) => isAskedFor(noun, clause, asked, site))
        .flatMap((noun) => [
          ...(unpossessed ? [] : possessorsBefore(noun, clause)),
          ...clause.phrases
            .filter((name) => hangsOn(noun, name, clause, asked))
            .map(({ head }) => ({ unit: head, why: `hangs on "${noun.head.text}"` })),
        ]),
    ),
  ]
}

/** On which nouns, and how, the names hang that are asked for. */
interface Asked {
  readonly classes: readonly string[]
  readonly prepositions: readonly string[]
  readonly unpossessed: boolean
}

const asksOnly = (id: string, { classes }: Asked): boolean => classes.length === 1 && classes[0] === id

function isAskedFor(noun: Phrase, clause: Clause, asked: Asked, { phrase }: Site): boolean {
  if (!isOneOf(noun, noun === phrase ? countedIn(noun) : classesOf(noun), asked.classes)) return false
  // "der größte Auftrag der Werft": whoever had many of them gives none.
  if (asksOnly('commission', asked) && isRanked(noun, clause)) return false
  return noun.preposition !== 'von' || !surpassingVerbs.has(clause.verb?.lemma ?? '')
}

/** "Seestern, deren Börsengang", not "deren Anteil"; "Seesterns Börsengang". */
function possessorsBefore(noun: Phrase, { units, antecedent }: Clause): Found[] {
  const [first, second] = units
  const found: Found[] = []
  if (antecedent?.kind === 'entity' && second === noun.head && whoseWords.has(first?.norm ?? ''))
    found.push({ unit: antecedent, why: `"${first?.text} ${noun.head.text}"` })
  if (noun.link === 'possessor' && noun.governor !== null)
    found.push({ unit: noun.governor.head, why: `"${noun.governor.head.text} ${noun.head.text}"` })
  return found
}

/** Does a name hang on the noun, itself or by the description that it ends? */
function hangsOn(noun: Phrase, name: Phrase, clause: Clause, asked: Asked): boolean {
  const owner = name.governor === noun ? name : descriptionOf(name)
  if (shareTold(owner) !== noun || name.head.kind !== 'entity') return false
  if (isDescription(name) && clause.phrases.some((one) => one.governor === name && isNamed(one))) return false
  if (asked.unpossessed && isOfOwner(owner, clause)) return false
  if (isAgentOfPassive(owner, clause)) return false
  switch (owner.link) {
    case 'genitive':
      return true
    case 'apposition':
      return tellsWhose(asked)
    case 'preposition':
      return asked.unpossessed ? isOfBare(noun, owner, clause, asked) : isOfAny(owner, clause, asked)
    default:
      return false
  }
}

/** "die Tochter Seestern" can say whose; "die Pumpensparte Seestern", "Eigentümer Seestern": beside a part, an owner or a giver stands its own name. */
const tellsWhose = ({ classes }: Asked): boolean =>
  !['part', 'hold', 'investor-word'].some((id) => classes.includes(id))

const isOfAny = (owner: Phrase, clause: Clause, { prepositions }: Asked): boolean =>
  prepositions.includes(owner.preposition) || isHolderBeside(owner, clause) || isOfOwner(owner, clause)

const isOfBare = (noun: Phrase, owner: Phrase, clause: Clause, { prepositions }: Asked): boolean =>
  prepositions.includes(owner.preposition) &&
  !isHolderBeside(owner, clause) &&
  !isReceiver(owner) &&
  !isReceiverOf(owner, noun, clause)

/** "die 1700 Mitarbeiter der X": a count is of what its noun is of. */
function countedIn({ head }: Phrase): readonly string[] {
  const figure = head.figure?.figure
  return figure?.kind === 'count' && figure.unit !== null
    ? [...head.classes, ...headClasses(figure.unit)]
    : head.classes
}

/** "die Pumpensparte von Seestern", where the text tells more of it: what it is called counts, too. */
const classesOf = ({ head }: Phrase): readonly string[] => [...head.classes, ...(head.described ?? [])]

const isOneOf = ({ head }: Phrase, own: readonly string[], classes: readonly string[]): boolean =>
  own.some((id) => classes.includes(id)) || (head.kind === 'noun' && classes.includes(anyNoun))

const isRanked = ({ head }: Phrase, { units }: Clause): boolean =>
  rankingAdjectives.test(units[units.indexOf(head) - 1]?.norm ?? '')

/** "Angeführt wird die Runde von X": where the participle opens the clause, who does it stands behind the subject. */
const isAgentOfPassive = ({ preposition }: Phrase, { verb, units }: Clause): boolean =>
  preposition === 'von' && verb?.passive === true && units[0] === verb.unit

/** "…, die des Rivalen Nordwind um 4 Prozent", "das von Nordwind": the article stands for what was told of before, and whose it is hangs on it. */
function possessorOfGap({ units, phrases, kind }: Clause): Found[] {
  const [opener, next] = units
  if (kind === 'relative' || !/^(der|die|das|jene[rs]?)$/.test(opener?.norm ?? '') || next === undefined) return []
  const own = phrases[0]
  if (own === undefined || !/^(des|der|von|vom)$/.test(next.norm) || units.indexOf(own.head) > MOST_BEFORE) return []
  // "Die von Nordwind gegründete Seestern": the article is that of the noun behind.
  if (nounBehindAttribute(units, 0) >= 0) return []
  const named = own.head.kind === 'entity' ? own : phrases.find((one) => one.governor === own && isNamed(one))
  return named === undefined ? [] : [{ unit: named.head, why: `"${opener?.text} ${next.text} ${named.head.text}"` }]
}
/** Words that may stand before the noun of a phrase: "die des größeren Rivalen". */
const MOST_BEFORE = 4

/** "der Betreiber", "die Seestern-Holding": a noun that a name can stand beside; behind "das Seestern-Werk" stands only where it is. */
const isDescription = ({ head }: Phrase): boolean =>
  head.kind === 'noun' || (head.mention?.head !== undefined && !head.classes.includes('site'))

/** Where the description that a name ends begins. */
const descriptionOf = (phrase: Phrase): Phrase =>
  phrase.link === 'apposition' && phrase.governor !== null && isDescription(phrase.governor)
    ? descriptionOf(phrase.governor)
    : phrase

const isNamed = ({ head, link }: Phrase): boolean => head.kind === 'entity' && link === 'apposition'

/** "der Anteil von X an Y": whose it is, beside what it is in. */
const isHolderBeside = (owner: Phrase, { phrases }: Clause): boolean =>
  (owner.preposition === 'von' || owner.link === 'genitive') &&
  phrases.some(({ governor, preposition }) => governor === owner && preposition === 'an')

/** "X kauft Y, und Z zahlt 2 Millionen": does another clause tell of what another company does? */
function tellsOfAnother(clause: Clause, site: Site): boolean {
  const told = functionsOf(site.clause).subject
  // "Während Nordwind um 4 Prozent zulegte, rutschten die Aktien von Seestern": who moves says himself whose it is.
  if (
    clause !== site.clause &&
    told !== null &&
    fits('company', told.mention) &&
    site.clause.units.includes(told) &&
    site.clause.verb?.passive === false &&
    site.clause.verb.classes.some((id) => MOVING.has(id))
  )
    return true
  if (clause.kind !== 'main' || site.clause.kind !== 'main') return false
  const [own, other] = [site.clause, clause].map((one) => functionsOf(one).subject?.mention?.entity?.id)
  return own !== undefined && other !== undefined && own !== other
}
const MOVING: ReadonlySet<string> = new Set(['rise', 'fall', 'revenue', 'profit', 'growth'])
