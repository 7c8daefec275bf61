import { conveyingVerbs } from '../../lexicon/de/verbs/changing-hands.ts'
import { subjectMeant } from '../syntax/anaphora/left-open.ts'
import type { Place } from '../syntax/anaphora/place.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { namesAfter } from '../syntax/names-after.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { isReceiver, isReceiverOf } from '../syntax/wholes-of.ts'

const LETTING_GO: ReadonlySet<string> = new Set(['sell', 'sell-stake'])
const PASSING: ReadonlySet<string> = new Set(['pass', 'change-hands'])

const has = ({ verb }: Clause, classes: ReadonlySet<string>): boolean =>
  verb?.classes.some((id) => classes.has(id)) === true

/** Who gets what somebody lets go: "verkauft 51 Prozent an Y **an X**", "gibt seinen Anteil an **den Rivalen X** ab"; what follows the share itself is what it is in. */
export function receiverOf(clause: Clause): Unit | null {
  if (!has(clause, LETTING_GO) && !clause.phrases.some(isSaleOfShare)) return null
  const to = conveyingVerbs.has(clause.verb?.lemma ?? '') && namesAfter(clause, 'auf') ? 'auf' : 'an'
  const named = clause.phrases.filter((phrase) => phrase.head.kind === 'entity' && prepositionOf(phrase) === to)
  const last = named.findLast(({ joins }) => joins === null)
  if (last === undefined) return null
  if (to === 'auf') return last.head
  const { governor } = namedPhrase(last)
  const isSecond = named.some((phrase) => phrase !== last && phrase.joins === null && !isReceiver(phrase))
  const isApart =
    governor === null || (governor.head.kind === 'entity' && governor.preposition === '' && !isOwnerOfShare(governor))
  return isSecond || isApart || isReceiver(last) || isReceiverOf(namedPhrase(last), governor ?? last, clause)
    ? last.head
    : null
}

/** "Der Verkauf von 12 Prozent an Y an X": the noun says what is done. */
const isSaleOfShare = ({ governor, head }: Phrase): boolean =>
  head.figure?.figure.kind === 'percent' &&
  governor?.head.kind === 'noun' &&
  governor.head.classes.includes('sell-stake')

/** "Die Beteiligung **der X** an Y verringert sich": what stands behind it is what the share is in. */
const isOwnerOfShare = (owner: Phrase): boolean => {
  const { link, governor } = namedPhrase(owner)
  return link === 'genitive' && governor?.head.classes.includes('stake') === true
}

/** Who lets go what another one named gets: "**Z** verkauft 51 Prozent an Y an X", "51 Prozent an Y gehen von **Z** an X". */
export function giverOf(place: Place): Unit | null {
  const { clause } = place
  if (has(clause, PASSING)) return leftBy(clause)
  if (receiverOf(clause) === null) return null
  return clause.verb?.passive === true ? leftBy(clause) : (functionsOf(clause).subject ?? subjectMeant(place))
}

/** "geht von **Z** an X", "wird von **Z** an X verkauft": what stands behind "von", and belongs to no noun. */
function leftBy({ phrases }: Clause): Unit | null {
  const isGoal = (phrase: Phrase): boolean =>
    phrase.head.kind === 'entity' && /^(an|zu|auf)$/.test(prepositionOf(phrase))
  const left = phrases.find((phrase) => {
    const { preposition, governor } = namedPhrase(phrase)
    return (
      phrase.head.kind === 'entity' && preposition === 'von' && (governor === null || governor.head.kind === 'entity')
    )
  })
  return left !== undefined && phrases.some((phrase) => phrase.index > left.index && isGoal(phrase)) ? left.head : null
}
