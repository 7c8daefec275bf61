import { ageAdjectives } from '../lexicon/de/ages.ts'
import { formerTimes } from '../lexicon/de/events/compared-words.ts'
import type { ClaimType } from '../model/claim.ts'
import type { EventName } from '../model/event-info.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Site } from './cues/cue.ts'
import { falls } from './frames/conditions/falls.ts'
import { isOfIndex } from './frames/conditions/of-index.ts'
import { labelOf } from './label-of.ts'
import { dateEvent } from './time/date-events.ts'
import { whatLasts } from './time/what-lasts.ts'

/** What becomes of a figure that no frame stands for. */
export interface PlainReading {
  readonly type: ClaimType
  readonly rule: string
  /** "Der Dax gab 1,7 Prozent ab", "5 Prozent weniger als im Mai". */
  readonly negative?: boolean
  readonly qualifiers: { readonly event?: EventName; readonly of?: EventName; readonly label?: string }
}

/** Dates and durations by their clause and the types of the other figures in it (`mates`); anything else is `other` with the noun it counts or measures as its label. */
export function readPlainly(site: Site, figure: FigureMention, mates: ReadonlySet<ClaimType>): PlainReading {
  const { kind } = figure.figure
  if (kind === 'date') {
    const { zone } = site.clause.sentence.block
    const event = zone === 'boilerplate' ? 'publication' : dateEvent(site, mates)
    return {
      type: 'date',
      rule: zone === 'boilerplate' ? 'date/publication' : 'date/event',
      qualifiers: event === null ? {} : { event },
    }
  }
  if (kind === 'duration' && !isAge(site)) {
    const of = whatLasts(site, mates)
    return { type: 'duration', rule: 'duration/of', qualifiers: of === null ? {} : { of } }
  }
  const label = labelOf(site, figure)
  const negative = isFall(site, figure)
  return {
    type: 'other',
    rule: 'other/label',
    qualifiers: label === null ? {} : { label },
    ...(negative && { negative }),
  }
}

/** Does a percentage or sum tell by how much something is less? */
function isFall(site: Site, figure: FigureMention): boolean {
  const { kind } = figure.figure
  if (kind !== 'percent' && kind !== 'money') return false
  return isLessThanBefore(site, figure) || (kind === 'percent' && isOfIndex(site, figure) && falls(site, figure))
}

/** "5 Prozent weniger als im Mai": what it is less than was so before; less than somebody else's is no fall. */
function isLessThanBefore({ clause: { units } }: Site, figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  if (units[at + 1]?.norm !== 'weniger') return false
  return units
    .slice(at + 2, at + 2 + COMPARED)
    .some((unit) => unit.figure?.figure.kind === 'date' || formerTimes.test(unit.norm))
}

/** How far behind the time stands that something is compared with. */
const COMPARED = 6

/** "die fünf Jahre alte Firma". */
function isAge({ clause, phrase }: Site): boolean {
  const at = phrase === null ? -1 : clause.units.indexOf(phrase.head)
  return ageAdjectives.has(clause.units[at + 1]?.norm ?? '')
}
