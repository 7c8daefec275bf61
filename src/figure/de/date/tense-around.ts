import {
  aheadWords,
  backWords,
  comparedWithWords,
  futureVerbs,
  pastVerbs,
  perfectAuxiliaries,
  scheduledParticiples,
  scheduledVerbs,
  startNouns,
} from '../../../lexicon/de/tense.ts'
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import { articles, datePrepositions } from '../../../lexicon/de/words-before-figures.ts'
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
const HAD = new TriggerTest(['hatte', 'hatten', 'war', 'waren'])
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
  had = false
  participle = false
  scheduled = false
  back = false

  hear(word: TriggerSet): void {
    this.future ||= FUTURE.holds(word)
    this.past ||= PAST.holds(word)
    this.auxiliary ||= AUXILIARY.holds(word)
    this.had ||= HAD.holds(word)
    this.participle ||= PARTICIPLE.holds(word)
    this.scheduled ||= SCHEDULED.holds(word)
    this.back ||= BACK.holds(word)
  }

  /** "hatten sich verabschiedet", "waren angedient worden" */
  isPluperfect(): boolean {
    return this.had && this.participle && !this.future
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

/** "die am Freitag veröffentlichten Zahlen": the article goes with the noun behind, so that nobody does anything. */
function isAttribute(reader: Reader, at: number): boolean {
  const next = reader.token(at + 1)
  if (next?.kind !== 'word' || next.text === next.norm) return false
  for (let before = at - 1; before >= at - ATTRIBUTE && reader.token(before)?.kind !== 'symbol'; before--)
    if (articles.has(reader.token(before - 1)?.norm ?? '') && datePrepositions.has(reader.token(before)?.norm ?? ''))
      return true
  return false
}
const ATTRIBUTE = 5

/** Listens to the words from a place on, as far as they are of its clause and in reach; true where a conjunction ends what is `near`. */
function listen(reader: Reader, from: number, step: 1 | -1, near: Told, whole: Told): boolean {
  let parted = false
  for (let at = from, heard = 0; heard < REACH; at += step, heard++) {
    const token = reader.token(at)
    const next = reader.token(at + 1)
    if (token === undefined || (step > 0 ? token : next)?.gap === 'line' || endsClause(token, next)) break
    if (token.kind !== 'word') continue
    const word = reader.triggersAt(at)
    if (PAST.holds(word) && isAttribute(reader, at)) continue
    parted ||= CONJUNCTION.holds(word)
    whole.hear(word)
    if (!parted) near.hear(word)
  }
  return parted
}

/** Where the line of a date begins, as far as words before it are asked for: "schließt den Verkauf ab", a headline, is no "ab dem 31. Juli". */
function startOfLine(reader: Reader, first: number): number {
  let at = first
  while (at > first - LEAD && reader.token(at)?.gap !== 'line') at--
  return at
}

/** What the clause around a date, or the preposition before it, tells of its time; undefined where it tells nothing or both. */
export function tenseAround(place: Place): Tense | undefined {
  const { reader, first, end } = place
  const lineStart = startOfLine(reader, first)
  const norm = (at: number): string => (at < lineStart ? '' : (reader.token(at)?.norm ?? ''))
  if (PAST.holds(reader.triggersAt(end)) && isAttribute(reader, end)) return 'past'
  const [near, whole] = [new Told(), new Told()]
  const partedBefore = listen(reader, first - 1, -1, near, whole)
  const partedBehind = listen(reader, end, 1, near, whole)
  if (isLedAhead(reader, first, lineStart)) return whole.isPluperfect() ? 'past' : 'future'
  // "die Richtlinie vom 17. Juli", but "vom 17. Juli an"
  if (norm(first - 1) === 'seit' || (norm(first - 1) === 'vom' && norm(end) !== 'an')) return 'past'
  for (let at = first - 1; at >= first - 3; at--) if (comparedWithWords.has(norm(at))) return 'past'
  // "stieg im Mai und dürfte im Juni fallen"
  const told = (partedBefore || partedBehind ? near.tense() : undefined) ?? whole.tense()
  return told === undefined && startNouns.test(norm(first - 2)) ? 'future' : told
}

/** Does a word before a date look ahead: "bis Mai", "bis zum nächsten Termin im Mai"? */
function isLedAhead(reader: Reader, first: number, lineStart: number): boolean {
  const norm = (at: number): string => reader.token(at)?.norm ?? ''
  for (let at = first - 1; at >= Math.max(first - LEAD, lineStart) && reader.token(at)?.kind === 'word'; at--) {
    const bounds = norm(at) === 'bis' && /^zu[mr]$/.test(norm(at + 1))
    if (bounds || (at >= first - 3 && aheadWords.has(norm(at)))) return true
  }
  return false
}
/** How far before a date "bis zum" may stand. */
const LEAD = 6
