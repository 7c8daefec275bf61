import { rateNouns } from '../../../lexicon/de/events/regular-payments.ts'
import { regularly } from '../../../lexicon/de/events/result-verbs.ts'
import { tillNouns } from '../../../lexicon/de/events/till-words.ts'
import { isRendered } from '../../../lexicon/de/goods.ts'
import { ACC, ANY } from '../../../lexicon/de/grammar/determiners.ts'
import { feePayingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { ownPlaces, type Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isNameless } from '../../syntax/nameless.ts'

/** "für die Wartung", "für neue Maschinen": what a sum is paid for, where it is neither a company nor shares, nor what makes good for harm. */
export const thingPaidFor = ({ phrases }: Clause): Phrase | null =>
  phrases.find(
    (one) =>
      one.preposition === 'für' &&
      one.head.kind === 'noun' &&
      isNameless(one, phrases) &&
      !one.head.classes.some((id) => NO_THINGS.has(id)),
  ) ?? null

/** "für Chips von Nordwind": so is what somebody named makes. */
const isForThingOf = ({ phrases }: Clause): boolean =>
  phrases.some(
    ({ head, preposition, governor }) =>
      head.kind === 'entity' &&
      preposition === 'von' &&
      governor?.preposition === 'für' &&
      governor.head.kind === 'noun' &&
      governor.head.mention === undefined &&
      !governor.head.classes.some((id) => NO_THINGS.has(id)),
  )
/** The same of what a sum goes into: "in die Werbung". */
export const thingPutInto = ({ phrases }: Clause): Phrase | null =>
  phrases.find(
    (one) =>
      one.preposition === 'in' &&
      one.cases !== ANY &&
      (one.cases & ACC) !== 0 &&
      one.head.kind === 'noun' &&
      !tillNouns.test(one.head.norm) &&
      isNameless(one, phrases) &&
      !one.head.classes.some((id) => NO_THINGS.has(id) || id === 'region'),
  ) ?? null
const NO_THINGS: ReadonlySet<string> = new Set([
  'firm-word',
  'daughter',
  'part',
  'stake',
  'share-word',
  'capital',
  'acquire',
  'price',
  'damages',
  'fine',
  'report',
  'manner',
  'customer-word',
  'investor-word',
  'collective',
  'people',
  'headcount',
  'owed',
  'subsidy',
])

/** Is what one pays the other, or gets, for a service or a right: "für die Wartung", "Lizenzgebühren", "als Sponsor"? */
const isFee = ({ clause, cues }: Site): boolean =>
  clause.phrases.some(({ head, preposition }) => preposition === 'für' && isRendered(head.norm)) ||
  cues.some(
    ({ classId, place }) =>
      (classId === 'sponsor' && place !== 'story' && place !== 'paragraph') ||
      (classId === 'fee' && ownPlaces.has(place)),
  )

/** Is it what one pays or gets that the clause tells, and not only what it is in? */
export const isFeePaid = (site: Site): boolean => isPaidOrGot(site) && isFee(site)

/** Paid or got, the sum is what is paid. */
export const isPaidOrGot = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === '' || phrase?.governor?.head.classes.includes('fee') === true) &&
  (feePayingVerbs.has(clause.verb?.lemma ?? '') || receivingVerbs.has(clause.verb?.lemma ?? ''))

/** The same of what one pays: for any thing, or time and again. */
export const isPaidForService = (site: Site, per: string | undefined): boolean =>
  isFee(site) ||
  (site.clause.verb?.classes.includes('receive') === false &&
    (thingPaidFor(site.clause) !== null ||
      isForThingOf(site.clause) ||
      rateNouns.has((per ?? '').toLowerCase()) ||
      site.clause.units.some(({ norm }) => regularly.test(norm))))
