import {
  aheadWords,
  backWords,
  comparedWithWords,
  futureVerbs,
  pastVerbs,
  perfectAuxiliaries,
  scheduledParticiples,
  scheduledVerbs,
} from '../../../lexicon/de/tense.ts'
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../../model/document.ts'
import type { Place } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'
import { classOf, type TriggerSet, TriggerTest } from '../../trigger.ts'
import type { Tense } from './clock.ts'

/** How far from a date its verb is looked for; keeps the search from growing with the sentence. */
const REACH = 14

const FUTURE = new TriggerTest([...futureVerbs])
const PAST = new TriggerTest([...pastVerbs])
const AUXILIARY = new TriggerTest([...perfectAuxiliaries])
const PARTICIPLE = new TriggerTest([
  classOf(({ norm }) => verbReadings(norm).some(({ shape }) => shape === 'participle')),
])
const SCHEDULED = new TriggerTest([...scheduledVerbs, ...scheduledParticiples])
const BACK = new TriggerTest([...backWords])
const CONJUNCTION = new TriggerTest(['und', 'oder', 'aber'])

/** What the words of a clause tell of its time. */
class Told {
  future = false
  past = false
  auxiliary = false
  participle = false
  scheduled = false
  back = false

  hear(word: TriggerSet): void {
    this.future ||= FUTURE.holds(word)
    this.past ||= PAST.holds(word)
    this.auxiliary ||= AUXILIARY.holds(word)
    this.participle ||= PARTICIPLE.holds(word)
    this.scheduled ||= SCHEDULED.holds(word)
    this.back ||= BACK.holds(word)
  }

  tense(): Tense | undefined {
    // "ist gesunken", but "ist geplant" and "ist es so weit"
    const past = this.past || (this.auxiliary && !this.future && this.participle)
    if (past !== this.future) return past ? 'past' : 'future'
    if (past) return undefined
    if (this.auxiliary || this.scheduled) return 'present'
    return this.back ? 'past' : undefined
  }
}

const endsClause = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'symbol' &&
  (',;:!?()"„“»«'.includes(token.norm) ||
    (token.norm === '.' && next !== undefined && next.gap !== 'none' && next.text !== next.norm))

/** Listens to the words from a place on, as far as they are of its clause and in reach; true where a conjunction ends what is `near`. */
function listen(reader: Reader, from: number, step: 1 | -1, near: Told, whole: Told): boolean {
  let parted = false
  for (let at = from, heard = 0; heard < REACH; at += step, heard++) {
    const token = reader.token(at)
    const next = reader.token(at + 1)
    if (token === undefined || (step > 0 ? token : next)?.gap === 'line' || endsClause(token, next)) break
    if (token.kind !== 'word') continue
    const word = reader.triggersAt(at)
    parted ||= CONJUNCTION.holds(word)
    whole.hear(word)
    if (!parted) near.hear(word)
  }
  return parted
}

/** What the clause around a date, or the preposition before it, tells of its time; undefined where it tells nothing or both. */
export function tenseAround(place: Place): Tense | undefined {
  const { reader, first, end } = place
  const norm = (at: number): string => reader.token(at)?.norm ?? ''
  for (let at = first - 1; at >= first - 3; at--) if (aheadWords.has(norm(at))) return 'future'
  // "die Richtlinie vom 17. Juli", but "vom 17. Juli an"
  if (norm(first - 1) === 'seit' || (norm(first - 1) === 'vom' && norm(end) !== 'an')) return 'past'
  for (let at = first - 1; at >= first - 3; at--) if (comparedWithWords.has(norm(at))) return 'past'
  const [near, whole] = [new Told(), new Told()]
  const partedBefore = listen(reader, first - 1, -1, near, whole)
  const partedBehind = listen(reader, end, 1, near, whole)
  // "stieg im Mai und dürfte im Juni fallen"
  return (partedBefore || partedBehind ? near.tense() : undefined) ?? whole.tense()
}
