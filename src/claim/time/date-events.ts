import { arrivingVerbs, eventOfNoun, eventOfVerb } from '../../lexicon/de/events/date-events.ts'
import { datingVerbs, leaderNouns, readyWords } from '../../lexicon/de/events/date-words.ts'
import { nounClasses } from '../../lexicon/de/events/noun-index.ts'
import { stemOfAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import { verbReadings } from '../../lexicon/de/verbs/verb-index.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { EventName } from '../../model/event-info.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import { isPress } from '../statement/sources/press.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'
import { postEvent } from './post-event.ts'
import { refined } from './refine-event.ts'
import { sinceEvent } from './since-event.ts'
import { siteEvent } from './site-event.ts'
import { stateEvent } from './state-event.ts'

/** Classes of the frames' lexicon that also happen on dates. */
const CLASSES: readonly (readonly [classId: string, event: EventName])[] = [
  ['funding-round', 'funding round'],
  ['share-sale', 'share sale'],
  ['ipo', 'ipo'],
  ['cut', 'job cuts'],
  ['invest', 'investment'],
  ['acquire', 'acquisition'],
  ['contract', 'contract'],
  ['share-price', 'share price level'],
  ['sell', 'sale'],
]

/** What a sum or count in the same clause says that happened. */
const OF_TYPES: Partial<Record<ClaimType, EventName>> = {
  acquisition: 'acquisition',
  investment: 'investment',
  share_sale: 'share sale',
  funding_round: 'funding round',
  contract: 'contract',
  share_price: 'share price level',
  headcount: 'staff level',
}

/** What happened or will happen on a date, in a word or two: by the noun that it hangs on, the verb of its clause, what the clause's sum is for, else the nearest noun. */
export function dateEvent(site: Site, mates: ReadonlySet<ClaimType>): EventName | null {
  const { clause, phrase } = site
  const date = phrase?.head.text ?? ''
  const noun = phrase?.governor?.head
  const nouns = nounsIn(clause, phrase)
  // "statt der fünf Milliarden vom Sommer": a sum of then was told then.
  if (noun?.figure?.figure.kind === 'money' && /^vo[nm]\b/i.test(date)) return 'announcement'
  const named = participleBy(clause, phrase) ?? (noun === undefined ? null : eventOfUnit(noun, clause))
  const told =
    named ??
    sinceEvent(clause, date) ??
    firstGoods(clause) ??
    postEvent(clause) ??
    stateEvent(site) ??
    siteEvent(clause) ??
    verbEvent(clause) ??
    (nouns.length === 0 ? expectedEvent(clause) : null)
  const [mate] = [...mates].flatMap((type) => OF_TYPES[type] ?? [])
  // What is paid says what for.
  if (told === 'payment') return mate ?? storyEvent(site) ?? told
  if (told !== null) return refined(told, nouns, site, date)
  const own = nouns.find((one) => UNMISTAKABLE.has(one))
  if (own !== undefined) return own
  if (/\bspätestens\b/i.test(date)) return machines(clause) ?? 'deadline'
  if (clause.units.some(({ norm }) => readyWords.has(norm))) return 'launch'
  if (mate !== undefined) return mate
  if (isSource(clause) || standsBySource(site)) return 'publication'
  if (touchesProfit(clause)) return 'profit effect'
  const [nearest] = nouns
  if (nearest === undefined) return /^bis\b/i.test(date) ? 'deadline' : null
  return refined(nearest, nouns, site, date)
}

/** What the article as a whole is about. */
const storyEvent = ({ cues }: Site): EventName | null =>
  CLASSES.find(([id]) => cues.some(({ classId, place }) => classId === id && place === 'story'))?.[1] ?? null

/** What is never told of by the way. */
const UNMISTAKABLE: ReadonlySet<EventName> = new Set([
  'founding',
  'insolvency',
  'election',
  'meeting',
  'results',
  'postponement',
])

/** "Mit den ersten Bussen ist Anfang 2025 zu rechnen": where the first of something arrive, deliveries begin. */
function firstGoods({ verb, units }: Clause): EventName | null {
  if (!arrivingVerbs.has(verb?.lemma ?? '')) return null
  const areFirst = units.some(
    ({ kind, classes }, at) => kind === 'noun' && classes.length === 0 && /^ersten?$/.test(units[at - 1]?.norm ?? ''),
  )
  return areFirst ? 'delivery start' : null
}

/** "Im Frühjahr rücken die Bagger an": where machines come, building begins. */
const machines = ({ units }: Clause): EventName | null =>
  units.some(({ kind, norm }) => kind === 'noun' && norm === 'bagger') ? 'construction start' : null

/** "(APA, 26.7.2021)": nothing but who published it. */
const isSource = ({ verb, phrases }: Clause): boolean =>
  verb === null &&
  phrases.some(({ head }) => isPress(head.mention)) &&
  phrases.every(({ head }) => head.kind !== 'noun')

/** "(APA, 26.7.2021)": the other part of the same bracket. */
function standsBySource({ clause, parsed }: Site): boolean {
  if (clause.kind !== 'parenthesis' || clause.phrases.length > 1) return false
  const beside = parsed.clauses[clause.index - 1]
  return beside?.kind === 'parenthesis' && isSource(beside)
}

/** "ab 2027 steigt der Gewinn": a profit is told to change, without saying how much. */
const touchesProfit = ({ phrases }: Clause): boolean =>
  phrases.some(({ head }) => head.kind === 'noun' && head.classes.includes('profit')) &&
  phrases.every(({ head }) => head.figure === undefined || head.figure.figure.kind === 'date')

/** "mit der Genehmigung, die im Mai erwartet wird": of what a relative clause only says when it comes. */
const expectedEvent = (clause: Clause): EventName | null =>
  clause.kind === 'relative' && clause.antecedent !== null && datingVerbs.has(clause.verb?.lemma ?? '')
    ? eventOfUnit(clause.antecedent, clause)
    : null

/** By the verb; without one by that of the clause before, but for what has a figure of its own to tell. */
function verbEvent(clause: Clause): EventName | null {
  const { verb, parent, kind, phrases } = clause
  const apart = kind === 'main' || phrases.some(({ head }) => head.figure !== undefined && !isTime(head.figure))
  if (verb === null) return parent === null || apart ? null : verbEvent(parent)
  // "Das Angebot zurückziehen" is its failure, "sich zurückziehen" an exit.
  if (verb.lemma === 'zurück|ziehen' && clause.units.some(({ norm }) => norm === 'sich')) return 'exit'
  return eventOfVerb(verb.lemma) ?? classEvent(verb.classes, clause)
}

const isTime = ({ figure }: FigureMention): boolean => figure.kind === 'date' || figure.kind === 'duration'

/** "2005 in Stockholm gegründete Bank", "der im Mai unterzeichnete Vertrag": a participle shortly behind the date. */
function participleBy(clause: Clause, phrase: Phrase | null): EventName | null {
  const { units } = clause
  const at = phrase === null ? -1 : units.indexOf(phrase.head)
  for (const unit of at < 0 ? [] : units.slice(at + 1, at + REACH)) {
    if (unit.kind === 'verb' || unit.kind === 'break') return null
    if (unit.kind === 'figure' && unit.figure?.figure.kind !== 'count') return null
    if (unit.kind !== 'attribute' && unit.kind !== 'word') continue
    const event = participleEvent(unit.norm)
    // "der im Mai abgeschlossene Umbau": what was closed then is what happened.
    const closed = event === 'closing' ? units[units.indexOf(unit) + 1] : undefined
    if (event !== null) return (closed === undefined ? null : eventOfUnit(closed, clause)) ?? event
  }
  return null
}
const REACH = 5

function participleEvent(norm: string): EventName | null {
  const stem = stemOfAdjective(norm)
  const reading = stem === norm ? undefined : verbReadings(stem).find(({ shape }) => shape === 'participle')
  return reading === undefined ? null : eventOfVerb(reading.lemma)
}

/** Events that a clause's nouns name, nearest to the date first. */
function nounsIn(clause: Clause, phrase: Phrase | null): EventName[] {
  const at = phrase?.index ?? 0
  const carrier = clause.verb === null && clause.parent !== null && clause.phrases.length <= 1 ? clause.parent : null
  return [
    ...clause.phrases.toSorted((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at)),
    ...(carrier?.phrases ?? []),
  ]
    .filter(({ preposition }) => !SOURCES.has(preposition))
    .filter(({ preposition, head }) => preposition !== '' || !leaderNouns.test(head.norm))
    .flatMap(({ head }) => eventOfUnit(head, clause) ?? [])
}

/** "laut Geschäftsbericht": who says so, and nothing that happens. */
const SOURCES: ReadonlySet<string> = new Set(['laut', 'gemäß', 'zufolge'])

const eventOfUnit = ({ kind, norm, classes }: Unit, clause: Clause): EventName | null =>
  kind === 'noun' ? (eventOfNoun(norm) ?? classEvent(classes, clause)) : null

/** What is cut is jobs only where jobs are named. */
function classEvent(classes: readonly string[], { phrases, units }: Clause): EventName | null {
  const found = CLASSES.find(([id]) => classes.includes(id))?.[1] ?? null
  const jobs =
    units.some((unit) => unit.classes.includes('headcount')) ||
    phrases.some(
      ({ head }) =>
        head.figure?.figure.kind === 'count' &&
        nounClasses((head.figure.figure.unit ?? '').toLowerCase()).includes('headcount'),
    )
  return found === 'job cuts' && !jobs ? null : found
}
