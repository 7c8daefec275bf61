import { comparingWords } from '../../../lexicon/de/events/compared-words.ts'
import { attending, gatheringVerbs, lyingVerbs } from '../../../lexicon/de/events/stake-words.ts'
import type { Site } from '../../cues/cue.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { standsBy } from '../../syntax/stands-by.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'

/** Classes of words beside which a percentage without a noun is no share of a company. */
export const NO_SHARES = [
  'revenue',
  'profit',
  'loss',
  'headcount',
  'users',
  'premium',
  'threshold',
  'share-price',
  'trading',
  'quote',
  'business-figure',
  'other-measure',
  'debt',
] as const

/** What else a percentage can be that stands where a stake may: a condition, a vote, what somebody reaches or loses, what is merely there. */
export const isOtherPercentage = (site: Site): boolean =>
  isCondition(site) ||
  isVote(site) ||
  isMoreOrLess(site) ||
  isReachedByEffort(site) ||
  isMerelyThere(site) ||
  isLoss(site)

/** "50 Prozent waren Bedingung", "die Schwelle lag bei 50 Prozent", "es müssen 50 Prozent zusammenkommen". */
const isCondition = ({ clause }: Site): boolean =>
  (clause.verb?.modals.includes('müssen') === true && gatheringVerbs.has(clause.verb.lemma)) ||
  clause.phrases.some(
    ({ preposition, head }) => preposition === '' && head.classes.some((id) => id === 'threshold' || id === 'premium'),
  )

/** "Mit 99 Prozent sprachen sie sich dafür aus", "99 Prozent stimmten zu", "vertreten waren 80 Prozent des Kapitals": a share of votes. */
const isVote = ({ clause, phrase }: Site): boolean =>
  clause.units.some(({ norm }) => attending.test(norm)) ||
  (clause.verb?.classes.includes('vote') === true &&
    (phrase?.preposition === 'mit' || phrase?.preposition === '') &&
    // "Als größter Aktionär mit 12 Prozent lehnt Nordwind ab": what is his, however he votes.
    phrase.governor?.head.classes.includes('hold') !== true)

/** "12 Prozent mehr als zuvor": how much more there is of something is no share of it. */
export const isMoreOrLess = ({ parsed: { units }, phrase }: Site): boolean =>
  phrase !== null && comparingWords.has(units[units.indexOf(phrase.head) + 1]?.norm ?? '')

/** "bringt es auf 6 Prozent": whoever reaches something gets no share by it. */
const isReachedByEffort = ({ clause }: Site): boolean => {
  const { verb, units } = clause.verb === null && clause.parent !== null ? clause.parent : clause
  return verb?.lemma === 'bringen' && units.some(({ norm }) => norm === 'es')
}

const STAKES: ReadonlySet<string> = new Set(['stake', 'share-word', 'firm', 'hold', 'votes'])

/** "die Beiträge liegen bei 22 Prozent", "72 Prozent verfügen über ein Konto": no word of shares beside such a verb, and no company. */
const isMerelyThere = ({ clause, phrase, cues }: Site): boolean =>
  lyingVerbs.has((clause.verb ?? clause.parent?.verb)?.lemma ?? '') &&
  wholesOf(clause, phrase).length === 0 &&
  !cues.some((cue) => cue.clause === clause && cue.place !== 'verb' && STAKES.has(cue.classId)) &&
  functionsOf(clause).dative === null &&
  !(/bleiben$/.test(clause.verb?.lemma ?? '') && clause.units.some(({ norm }) => /^(ihm|ihr|ihnen)$/.test(norm))) &&
  !(phrase !== null && standsBy(phrase) === '' && namesAfter(clause, 'bei'))

/** "Seestern gab zwei Prozent ab": without a word of shares or a company it is a part of, a loss on the exchange. */
const isLoss = ({ clause, phrase, cues }: Site): boolean =>
  (clause.verb ?? clause.parent?.verb)?.lemma === 'ab|geben' &&
  wholesOf(clause, phrase).length === 0 &&
  !cues.some((cue) => cue.clause === clause && cue.place !== 'verb' && STAKES.has(cue.classId)) &&
  !namesAfter(clause, 'an')
