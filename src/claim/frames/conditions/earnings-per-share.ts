import { profitStart } from '../../../lexicon/de/events/compared-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Cue, Place, Site } from '../../cues/cue.ts'
import { isPerShare } from './per-share.ts'

const EARNINGS: ReadonlySet<string> = new Set(['profit', 'loss'])
const OF_MARKETS: ReadonlySet<string> = new Set([
  'share-price',
  'trading',
  'acquire',
  'offer',
  'bid',
  'price',
  'sell-stake',
  'dividend',
  'ipo',
])
const FAR: ReadonlySet<Place> = new Set(['sentence', 'before', 'paragraph', 'story'])

/** "verdiente 1,64 Euro je Aktie", "beim Ergebnis je Aktie lag die Prognose bei 2 Euro": what is earned for a share is not its price. */
export function isEarnedPerShare(figure: FigureMention, site: Site): boolean {
  const perShare =
    isPerShare(figure, site) ||
    site.clause.phrases.some(
      ({ preposition, head }) => /^(je|pro)$/.test(preposition) && head.classes.includes('share'),
    )
  if (!perShare) return false
  const near = site.cues.filter(({ place }) => !FAR.has(place))
  if (near.some(isOfEarnings)) return true
  return (
    near.every(({ classId }) => !OF_MARKETS.has(classId)) &&
    site.cues.some((cue) => cue.place === 'before' && isOfEarnings(cue))
  )
}

/** "Gewinn", "verdiente", and what is said of it: "Gewinnprognose". */
const isOfEarnings = ({ classId, text }: Cue): boolean => EARNINGS.has(classId) || profitStart.test(text)
