import { comparingWords } from '../../../lexicon/de/events/compared-words.ts'
import { includingPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Cue, Place, Site } from '../../cues/cue.ts'
import { isReached } from '../../roles/bearer-of.ts'

/** Classes of words that leave open what a figure is. */
const EMPTY: ReadonlySet<string> = new Set([
  'copula',
  'amount',
  'pay',
  'lay-out',
  'collective',
  'firm-word',
  'manner',
  'report',
  'share-out',
])

/** A word that may say what a figure is, seen from the figure and from the one told before it. */
interface Word {
  readonly cue: Cue
  readonly figure: FigureMention
  readonly site: Site
  readonly before: Site
}

/** "Im Quartal kamen 3 Millionen hinzu": more of what was counted before. */
const isEmpty = ({ cue: { classId }, figure: { figure } }: Word): boolean =>
  EMPTY.has(classId) || (classId === 'come' && figure.kind === 'count' && figure.unit === null)

/** "lässt sich das 3 Milliarden kosten, mit Schulden 4": a clause without verb has it from the one before; "verlor zehn Prozent, in China ein Drittel": all else as well. */
const isLent = ({ cue: { place, clause }, figure: { figure }, site, before }: Word): boolean =>
  site.clause.verb === null &&
  ((place === 'verb' && clause === before.clause) || (figure.kind === 'percent' && clause !== site.clause))

/** "einschließlich Schulden 4 Milliarden", "mehr als die 36 Euro von März": what comes on top, or is compared, is of one kind with the figure. */
const isBeside = ({ cue: { phrase, text } }: Word): boolean =>
  (phrase !== null && includingPrepositions.has(phrase.preposition)) || comparingWords.has(text.toLowerCase())

/** "Seestern kommt auf 27 Millionen": neither the verb nor how its subject is described says of what. */
const isOfWhoReaches = ({ cue: { place, phrase }, site }: Word): boolean =>
  (place === 'verb' || phrase?.head.mention?.entity != null) && isReached(site)

/** Does a clause say by words of its own, in one of these places, what its figure is, so that it does not go on about the one before? */
export const saysItself = (figure: FigureMention, site: Site, before: Site, places: ReadonlySet<Place>): boolean =>
  site.cues.some((cue) => {
    const word: Word = { cue, figure, site, before }
    return places.has(cue.place) && !isEmpty(word) && !isLent(word) && !isBeside(word) && !isOfWhoReaches(word)
  })
