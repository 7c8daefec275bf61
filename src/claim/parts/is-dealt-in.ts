import { NOM } from '../../lexicon/de/grammar/determiners.ts'
import { upkeepVerbs } from '../../lexicon/de/verbs/giving.ts'
import { changesHands } from '../syntax/changes-hands.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'

/** Nouns of deals, and by which prepositions they bring what is dealt in. */
const DEALS: ReadonlySet<string> = new Set(['sell', 'acquire', 'offer', 'bid', 'contest'])
const OF_DEALS: ReadonlySet<string> = new Set(['von', 'für', 'um'])

/** Is a part of a company sold or bought here: "verkauft seine Sparte", "die Sparte geht an X", "der Verkauf der Sparte", "ein Gebot für die Sparte"? */
export function isDealtIn(part: Phrase, clause: Clause, isThing = false): boolean {
  const { governor, link } = part
  if (link === 'possessor' && governor !== null) return isDealtIn({ ...governor, head: part.head }, clause, isThing)
  if (governor?.head.classes.some((id) => DEALS.has(id)) === true)
    return link === 'genitive' || OF_DEALS.has(part.preposition)
  const { verb } = clause
  // "verkauft 60 Prozent seiner Sparte", "ein Anteil von 60 Prozent an der Sparte"
  if (isShare(governor)) return (link === 'genitive' || part.preposition === 'an') && tellsOfShares(clause)
  if (verb === null) return false
  if (verb.lemma === 'trennen' && part.preposition === 'von') return true
  // What is paid for a thing may be spent on it.
  if (verb.classes.includes('pay') && part.preposition === 'für' && !isThing)
    return paysSum(clause) && !upkeepVerbs.has(verb.lemma)
  if (part.preposition !== '' || (link !== null && link !== 'apposition')) return false
  if (changesHands(clause)) return isSubject(part, clause) && (!isThing || goesToSomebody(clause))
  if (!verb.classes.some((id) => id === 'sell' || id === 'acquire')) return false
  return verb.passive || !isSubject(part, clause)
}

/** "Das Werk geht an Nordwind", "wechselt in städtischen Besitz", not "in Betrieb". */
const goesToSomebody = ({ phrases }: Clause): boolean =>
  phrases.some(
    ({ head, preposition }) =>
      ((preposition === 'an' || preposition === 'zu') && head.kind !== 'figure') ||
      (preposition === 'auf' && head.kind === 'entity') ||
      head.classes.some((id) => id === 'possession' || id === 'change-hands'),
  )

const isShare = (whole: Phrase | null): boolean =>
  whole?.head.figure?.figure.kind === 'percent' || whole?.head.classes.includes('stake') === true

/** Shares are bought, sold or held of what is a company by itself. */
const tellsOfShares = ({ verb }: Clause): boolean => verb?.classes.some((id) => SHARED.has(id)) === true
const SHARED: ReadonlySet<string> = new Set(['sell', 'acquire', 'sell-stake', 'buy-stake', 'hold'])

const isSubject = (part: Phrase, clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return subject === null && subjectNoun?.head === part.head && (part.cases & NOM) !== 0
}

/** "zahlt 3 Milliarden für die Sparte", not "wendet 3 Milliarden für den Bereich auf". */
const paysSum = ({ phrases }: Clause): boolean => phrases.some(({ head }) => head.figure?.figure.kind === 'money')
