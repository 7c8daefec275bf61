import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { forItWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { ANY } from '../../../lexicon/de/grammar/determiners.ts'
import type { Place, Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { isBreakFee } from './break-fee.ts'
import { isPurchaseOfGoods } from './buys-goods.ts'
import { buysServices } from './buys-services.ts'

const TAKEOVER: ReadonlySet<string> = new Set(['acquire', 'sell', 'price'])
/** Elsewhere in a paragraph such words may be of another matter. */
const FAR: ReadonlySet<Place> = new Set(['paragraph'])

/** Is money paid for a company: does the clause name what it is for ("für Seestern"), or do words or the article around tell of a takeover? */
export const isOfTakeover = (site: Site): boolean =>
  !isBreakFee(site) && !buysServices(site) && (isPaidForFirm(site) || (!isPaidForThing(site) && isToldOfTakeover(site)))

/** "zahlt für die Wohnungen 2 Millionen": an everyday noun that is no word of business. */
export const isPaidForThing = ({ clause }: Site): boolean =>
  clause.phrases.some(
    (part) =>
      part.preposition === 'für' &&
      // "für Datensicherheit" is why.
      part.cases !== ANY &&
      part.head.classes.length === 0 &&
      isNameless(part, clause.phrases) &&
      isCommonNoun(part.head.norm),
  )

/** "verleibt sich Seestern ein und gibt dafür 3 Millionen aus", "… Für den Zukauf muss der Käufer 3 Millionen aufbringen": what is paid for is the takeover told just before. */
export const isPaidForDeal = ({ clause, cues }: Site): boolean =>
  isForWhatWasTold(clause) &&
  cues.some(
    ({ classId, place, clause: there }) =>
      classId === 'acquire' &&
      NEAR.has(place) &&
      there !== clause &&
      there.units.some(({ mention }) => fits('company', mention)) &&
      !isPurchaseOfGoods(there),
  )
const NEAR: ReadonlySet<Place> = new Set(['sentence', 'before'])

/** "dafür", "für den Zukauf", "Seestern, für das 3 Millionen fällig wurden" */
const isForWhatWasTold = ({ units, phrases, antecedent }: Clause): boolean =>
  units.some(({ norm }) => forItWords.has(norm)) ||
  (units[0]?.norm === 'für' && fits('company', antecedent?.mention)) ||
  phrases.some(
    ({ head, preposition }) => preposition === 'für' && head.classes.some((id) => id === 'deal' || id === 'acquire'),
  )

/** "für Seestern", "für die Lampensparte", "für einen Rivalen". */
export const isPaidForFirm = ({ clause }: Site): boolean =>
  namesAfter(clause, 'für') ||
  clause.phrases.some(
    ({ head, preposition }) =>
      preposition === 'für' && head.classes.some((id) => id === 'daughter' || id === 'part' || id === 'firm-word'),
  )

const isToldOfTakeover = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => TAKEOVER.has(classId) && !FAR.has(place))
