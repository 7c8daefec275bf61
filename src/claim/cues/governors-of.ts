import { rangeNouns, rangePlaces } from '../../lexicon/de/events/size-words.ts'
import { weighingAdjectives } from '../../lexicon/de/grammar/adjectives.ts'
import { includingPrepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { sumByAuf, sumByMit } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Place } from './cue.ts'
import { resultLeavingOut } from './of-no-event.ts'

/** "um N", "von N auf M": how far something rises or falls goes with the verb. */
const isStretch = (phrase: Phrase, { phrases }: Clause): boolean =>
  phrase.preposition === 'um' ||
  (phrase.preposition === 'von' &&
    phrases.some(
      ({ governor, preposition, head }) => governor === phrase && preposition === 'auf' && head.kind === 'figure',
    )) ||
  (phrase.preposition === 'auf' && phrase.governor?.head.kind === 'figure' && phrase.governor.preposition === 'von')

const isMeasuredBy = ({ head, preposition }: Phrase, { units }: Clause): boolean =>
  preposition === '' && weighingAdjectives.test(units[units.indexOf(head) + 1]?.norm ?? '')

const moves = (bearer: { readonly classes: readonly string[] } | null): boolean =>
  bearer?.classes.some((id) => id === 'rise' || id === 'fall') === true

/** "steigert die Bewertung durch neue Geldgeber auf N": the level is the verb's, not that of a circumstance. */
const isLevel = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'auf' && governor?.head.kind === 'noun' && governor.preposition !== '' && !moves(governor.head)

/** "einschließlich Schulden", "mit Schulden": what comes on top. */
const isIncluded = ({ preposition, head }: Phrase): boolean =>
  includingPrepositions.has(preposition) || (preposition === 'mit' && head.classes.includes('debt'))

/** "fördert den Bau mit N", "einschließlich Schulden für N", "ist zum Ausgabepreis N wert": does the sum go with the verb or adjective? */
function goesWithVerb(phrase: Phrase, clause: Clause): boolean {
  const { preposition, governor } = phrase
  const lemma = clause.verb?.lemma ?? ''
  return (
    (preposition === 'mit' && sumByMit.has(lemma)) ||
    (preposition === 'auf' && sumByAuf.has(lemma)) ||
    // "dass die Bewertung vor der Finanzierung bei N lag"
    (preposition === 'bei' && lemma === 'liegen' && governor?.head.kind === 'noun' && governor.preposition !== '') ||
    (preposition === 'für' && governor !== null && isIncluded(governor)) ||
    (moves(clause.verb) && (isStretch(phrase, clause) || isLevel(phrase))) ||
    isMeasuredBy(phrase, clause)
  )
}

const isPaid = (governor: Phrase | null): boolean =>
  governor?.preposition === 'für' && governor.head.classes.includes('plain-price')

/** A noun that a figure belongs to, and how near. */
export interface Governor {
  readonly phrase: Phrase
  readonly place: Place
}

/** "zwei Anleihen über 30 Millionen", "drei Verträge im Wert von 30 Millionen": the sum is of what the count counts. */
const OF_COUNTED = new Set(['von', 'über', 'in'])

/** "ein Ergebnis am oberen Ende der Spanne von N bis M": where in a range something lies is not what it is. */
const isRangeOf = ({ head, governor }: Phrase): boolean =>
  rangeNouns.test(head.norm) && governor?.head.kind === 'noun' && rangePlaces.test(governor.head.norm)

/** What a phrase hangs on; a sum behind what a result leaves out, on that result. */
const aboveOf = ({ governor }: Phrase, clause: Clause): Phrase | null =>
  governor === null ? null : (resultLeavingOut(governor, clause) ?? governor)

/** What users use may cost anything. */
const saysNoSum = (classId: string): boolean => classId === 'user-product'

/** The chain of nouns above a figure, the nearest first; "Höhe", "Wert", "Umfang" only pass on what they belong to. */
export function governorsOf(phrase: Phrase, clause: Clause): Governor[] {
  if (goesWithVerb(phrase, clause)) return []
  const governors: Governor[] = []
  let place: Place = 'governor'
  let up = aboveOf(phrase, clause)
  let by = phrase.preposition
  let passed = false
  for (let step = 0; up !== null && step < 4; step++) {
    // "Granaten vom Kaliber 155 mm für 8 Millionen": the price is no size of the calibre.
    if (up.head.kind === 'figure' && step === 0 && phrase.preposition === 'für') break
    // "erwirbt die Anteile an Seestern für die Summe von 8 Millionen": nor is what it is paid for.
    if (isPaid(phrase.governor) && up !== phrase.governor) break
    if (isRangeOf(up)) passed = true
    else if (passed && rangePlaces.test(up.head.norm)) passed = up.governor !== null
    else if (up.head.kind !== 'figure') {
      governors.push({ phrase: up, place })
      // "eine Wertberichtigung auf die Systeme in Höhe von N": the sum is of the noun that has any.
      const isPassed: boolean =
        up.head.classes.includes('amount') || (place === 'governor' && passed && up.head.classes.every(saysNoSum))
      passed ||= isPassed
      if (!isPassed) place = 'beyond'
    } else if (OF_COUNTED.has(by) && up.head.figure?.figure.kind === 'count') governors.push({ phrase: up, place })
    by = up.preposition
    up = up.governor
  }
  return governors
}
