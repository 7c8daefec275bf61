import type { Place, Site } from '../../cues/cue.ts'
import { paysForGoods } from './buys-goods.ts'
import { buysServices } from './buys-services.ts'

const TAKEOVER: ReadonlySet<string> = new Set(['acquire', 'sell', 'price'])
/** Elsewhere in a paragraph such words may be of another matter. */
const FAR: ReadonlySet<Place> = new Set(['paragraph'])

/** Is money paid for a company: does the clause name what it is for ("für Seestern"), or do words or the article around tell of a takeover? */
export const isOfTakeover = (site: Site): boolean =>
  !paysForGoods(site) && !buysServices(site) && (isPaidForFirm(site) || isToldOfTakeover(site))

const isPaidForFirm = ({ clause }: Site): boolean =>
  clause.phrases.some(
    ({ head, preposition }) =>
      preposition === 'für' &&
      (head.kind === 'entity' || head.classes.some((id) => id === 'daughter' || id === 'firm-word')),
  )

const isToldOfTakeover = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => TAKEOVER.has(classId) && !FAR.has(place))
