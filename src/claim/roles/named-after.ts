import { headClasses } from '../../lexicon/de/events/noun-index.ts'
import { joiningNouns } from '../../lexicon/de/events/together-words.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { nounAround } from '../syntax/extended-attribute.ts'
import { isSource } from '../syntax/is-source.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { isOfJudge } from '../syntax/of-judge.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import { shareTold } from '../syntax/share-told.ts'
import { isTogether } from '../syntax/together.ts'
import { isReceiver, isReceiverOf } from '../syntax/wholes-of.ts'
import { bearsShare } from './bearer-of.ts'
import type { Found } from './found.ts'

/** Names after a preposition; nearest to the figure first. */
export function namedAfter(
  clause: Clause,
  prepositions: readonly string[],
  figure: Phrase | null,
  why: string,
  resting = false,
): Found[] {
  const at = figure?.index ?? -1
  const own = clause.phrases
    .filter(({ head, joins }) => (head.kind === 'entity' || isShareOf(head)) && joins === null)
    .filter((phrase) => prepositions.includes(prepositionOf(phrase)) && !isOwnerOfNext(phrase, clause))
    .filter(({ governor }) => figure === null || governor === figure || !isOtherSum(governor))
    .filter((phrase) => !bearsShare(clause, phrase) && !isOfJudge(phrase) && !isAlongside(phrase, clause))
    .filter((phrase) => !isSource(phrase) && !isWhereHeld(phrase) && !isLeft(phrase, clause) && !isOwned(phrase))
    .filter((phrase) => !isOfShares(phrase) && !isPartOfName(phrase) && !isInHands(phrase))
    .filter((phrase) => !isInAttribute(phrase, figure, clause))
    .filter((phrase) =>
      resting
        ? !isReceiver(phrase) && !(phrase.governor !== null && isReceiverOf(phrase, phrase.governor, clause))
        : !isOfStake(phrase, clause),
    )
    .sort((a, b) => away(a, figure) - away(b, figure) || Math.abs(a.index - at) - Math.abs(b.index - at))
    .map((phrase) => ({ unit: phrase.head, why }))
  const [first, second] = clause.units
  // "an der Y AG, bei der 75 Prozent liegen"
  if (clause.antecedent?.kind === 'entity' && first !== undefined && second?.relative === true && !isPartner(clause))
    if (prepositions.includes(first.norm)) own.unshift({ unit: clause.antecedent, why })
  // "Seestern, wo 300 Leute arbeiten"
  if (clause.antecedent?.kind === 'entity' && first?.norm === 'wo' && prepositions.includes('bei'))
    own.unshift({ unit: clause.antecedent, why })
  if (own.length > 0 || clause.verb !== null || clause.parent === null) return own
  return namedAfter(clause.parent, prepositions, null, `${why} in the clause before`, resting)
}

/** "Anteilseigner bei Y": what somebody has a share in stands there, nobody who has one. */
const isWhereHeld = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'bei' && governor?.head.kind === 'noun' && governor.head.classes.includes('hold')

/** "die Konzernmutter von Y", "die Tochter von Y": another one, who has no name there. */
const isOwned = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'von' &&
  governor?.head.kind === 'noun' &&
  governor.preposition === '' &&
  governor.head.classes.some((id) => id === 'owner' || id === 'daughter')

/** "wechselt von Nordwind auf Seestern": whom somebody leaves. */
const isLeft = ({ preposition, governor, index }: Phrase, { phrases }: Clause): boolean => {
  const next = phrases[index + 1]
  return (
    preposition === 'von' &&
    governor?.head.kind !== 'figure' &&
    next?.head.kind === 'entity' &&
    /^(auf|zu|nach)$/.test(next.preposition)
  )
}

/** "in Seestern-Aktien", "für Seestern-Anteile": shares stand for the company. */
const isShareOf = ({ kind, mention, classes }: Phrase['head']): boolean =>
  kind === 'noun' && mention !== undefined && (classes.includes('share-word') || classes.includes('stake'))

/** "ein Gemeinschaftsunternehmen mit X, an dem …": what is spoken of is the venture. */
const isPartner = ({ parent, antecedent }: Clause): boolean =>
  parent?.phrases.some(
    ({ head, preposition, governor }) =>
      head === antecedent && preposition === 'mit' && governor?.head.classes.includes('firm-word') === true,
  ) === true

/** What hangs on another sum belongs to that; what hangs on a count ("50 Züge von X") is the clause's. */
const isOtherSum = (governor: Phrase | null): boolean => SUMS.has(governor?.head.figure?.figure.kind ?? '')
const SUMS: ReadonlySet<string> = new Set(['money', 'percent'])

/** "9 Millionen Aktien von Y", "die Aktionäre von Y": whose shares they are, not who gives them. */
const isOfShares = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'von' &&
  (governor?.head.figure?.figure.kind === 'count'
    ? headClasses(governor.head.figure.figure.unit ?? '').includes('share-word')
    : governor?.head.kind === 'noun' && governor.head.classes.includes('hold'))

/** "sind im Besitz von X": whose they are, not of what they are a part. */
const isInHands = ({ governor }: Phrase): boolean =>
  governor?.head.classes.includes('possession') === true && /^(in|unter)$/.test(governor.preposition)

/** "erhält in einer von X angeführten Runde 3 Millionen": what stands inside an attribute, without the sum, plays its part there. */
const isInAttribute = ({ head }: Phrase, figure: Phrase | null, { units }: Clause): boolean => {
  if (figure === null) return false
  const noun = nounAround(units, head)
  return noun !== null && noun !== figure.head && nounAround(units, figure.head) !== noun
}

/** "der Verlag von Seestern", "Der Rivale von Seestern, Nordwind, erhält": it only says which. */
const isPartOfName = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'von' &&
  governor !== null &&
  (governor.head.mention?.how === 'description' ||
    (governor.index === 0 && governor.preposition === '' && governor.head.classes.includes('firm-word')))

/** "gemeinsam mit Nordwind", "in Zusammenarbeit mit Nordwind": who does the same, not to whom it is done. */
const isAlongside = (phrase: Phrase, { units }: Clause): boolean => {
  if (phrase.preposition === 'mit' && joiningNouns.has(phrase.governor?.head.norm ?? '')) return true
  const at = units.findLastIndex(({ kind, start }) => kind === 'preposition' && start < phrase.head.start)
  return isTogether(units[at - 1], units[at])
}

/** "seinen Anteil an Y": of what something is a part, not to whom it goes. */
function isOfStake(phrase: Phrase, clause: Clause): boolean {
  const named = namedPhrase(phrase)
  const governor = shareTold(named)
  return (
    named.preposition === 'an' &&
    governor?.head.classes.includes('stake') === true &&
    !isReceiver(phrase) &&
    !isReceiverOf(named, governor, clause)
  )
}

/** "2 Millionen für X und 3 Millionen für Y": what hangs on the figure is nearest. */
const away = ({ governor }: Phrase, figure: Phrase | null): number => (figure !== null && governor === figure ? 0 : 1)

/** "von Nordwinds Tochter": the name only says whose something is. */
const isOwnerOfNext = (phrase: Phrase, { phrases }: Clause): boolean =>
  phrases.some(({ governor, link }) => governor === phrase && link === 'possessor')
