import { subscription } from '../../../lexicon/de/events/regular-payments.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { isEarnedPerShare } from './earnings-per-share.ts'
import { isDividend } from './is-dividend.ts'

/** What else a small sum beside talk of shares can be: what one earns or pays out, what a service costs. */
export const isPriceOfOther = (figure: FigureMention, site: Site): boolean =>
  isEarnedPerShare(figure, site) || isDividend(figure, site) || isSubscription(site, figure)

/** "zahlen Kunden 10 Euro im Monat", "das 10-Euro-Abo": what somebody pays for a service. */
const isSubscription = ({ clause }: Site, { head }: FigureMention): boolean =>
  subscription.test(head?.text ?? '') ||
  clause.units.some(
    ({ kind, norm, classes }) =>
      kind !== 'verb' && (subscription.test(norm) || (kind === 'noun' && classes.includes('users'))),
  )
