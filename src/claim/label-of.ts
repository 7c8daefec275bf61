import { emptyNouns } from '../lexicon/de/events/account-words.ts'
import { measureVerbs } from '../lexicon/de/events/measure-verbs.ts'
import { rateNouns } from '../lexicon/de/events/regular-payments.ts'
import { costNouns } from '../lexicon/de/events/result-parts.ts'
import { neededNouns, tenderingVerbs, tenderNouns } from '../lexicon/de/events/tender-words.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Site } from './cues/cue.ts'
import type { Phrase } from './syntax/clause.ts'

/** Nouns that only name a size or a book, and leave open of what: "in Höhe von", "zu Buche". */
const isEmpty = ({ head }: Phrase): boolean => head.classes.some((id) => id === 'amount') || emptyNouns.has(head.norm)

/** Classes of what measures business, where nothing else says what a figure is. */
const MEASURES: ReadonlySet<string> = new Set([
  'other-measure',
  'business-figure',
  'threshold',
  'premium',
  'dividend',
  'market-cap',
])

/** "100 Millionen pro Jahr", "im Jahr": how often is not what. */
const PER: ReadonlySet<string> = new Set(['pro', 'je', 'per'])

const isRate = ({ head, preposition }: Phrase): boolean =>
  PER.has(preposition) || (preposition === 'in' && rateNouns.has(head.norm))

/** "die Kosten um 400 Millionen Euro senken", "sollen die Kosten um N sinken": what costs fall by is saved. */
function isSaved({ clause, phrase }: Site): boolean {
  if (phrase?.preposition !== 'um' || !clause.verb?.classes.some((id) => id === 'fall' || id === 'cut')) return false
  return clause.phrases.some(({ head }) => head.kind === 'noun' && costNouns.test(head.norm))
}

/** "Angedient wurden 47 Prozent, die Schwelle lag bei 50 Prozent", "Es müssen 50 Prozent der Aktien zusammenkommen": how much must be offered for a bid to hold. */
function isNeeded({ clause, parsed }: Site): boolean {
  const asks = clause.verb?.modals.includes('müssen') || clause.phrases.some(({ head }) => neededNouns.test(head.norm))
  return (
    asks === true &&
    parsed.clauses.some(
      ({ verb, phrases }) =>
        tenderingVerbs.has(verb?.lemma ?? '') || phrases.some(({ head }) => tenderNouns.test(head.norm)),
    )
  )
}

/** What a figure counts or measures, in the text's own word: the noun counted, the one it belongs to, the subject, else what the verb does with it. */
export function labelOf(site: Site, figure: FigureMention): string | null {
  const { clause, phrase, cues } = site
  if (figure.figure.kind === 'count' && figure.figure.unit !== null) return figure.figure.unit
  if (figure.head !== undefined) return figure.head.text
  if (figure.figure.kind === 'percent' && isNeeded(site)) return 'Mindestannahme'
  const counted = clause.phrases.find((one) => one.governor === phrase && one.head.kind === 'noun' && !isRate(one))
  if (counted !== undefined && !isEmpty(counted)) return counted.head.text
  if (figure.figure.kind === 'money' && isSaved(site)) return 'Einsparung'
  const told = clause.verb ?? clause.parent?.verb ?? null
  const done = measureVerbs.get(told?.lemma ?? '')
  const governor = governing(phrase)
  // "schreibt Darlehen an zwei Firmen in Höhe von N ab": what is done with the sum says more than whom it was lent.
  if (governor !== null && !(figure.figure.kind === 'money' && done !== undefined && !isMeasure(governor)))
    return governor.head.text
  const subject = cues.find(({ place, phrase: noun }) => place === 'subject' && noun !== null && !isEmpty(noun))
  if (subject !== undefined) return subject.text
  if (done !== undefined) return done
  const near = clause.phrases.find(isMeasure)
  return near?.head.text ?? counted?.head.text ?? null
}

const isMeasure = ({ head }: Phrase): boolean => head.kind === 'noun' && head.classes.some((id) => MEASURES.has(id))

/** The nearest noun above a figure that says of what it is. */
function governing(phrase: Phrase | null): Phrase | null {
  let up = phrase?.governor ?? null
  for (let step = 0; up !== null && step < 4; step++) {
    if (up.head.kind !== 'noun') return null
    if (!isEmpty(up)) return up
    up = up.governor
  }
  return null
}
