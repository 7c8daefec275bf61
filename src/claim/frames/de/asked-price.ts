import type { Site } from '../../cues/cue.ts'
import { after, agent } from '../../roles/slot.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { isSum } from '../conditions/sums.ts'
import { isPaidForFirm } from '../conditions/takeover.ts'
import { defineFrame, inClause, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

/** "verlangt für Seestern 3 Millionen", "will für Seestern 3 Millionen haben": a bare sum, asked of nobody in particular. */
const asksPrice = (site: Site): boolean => {
  const { clause, phrase } = site
  const { verb: deed } = clause
  return (
    phrase?.preposition === '' &&
    deed?.passive === false &&
    (deed.lemma !== 'haben' || deed.modals.some((modal) => modal === 'wollen' || modal === 'mögen')) &&
    isPaidForFirm(site) &&
    !namesAfter(clause, 'von', 'bei')
  )
}

export const askedPrice = defineFrame({
  id: 'acquisition/ask-for',
  type: 'acquisition',
  figure: ['money'],
  describe: 'Z verlangt N für Y; Z will für Y N haben; Z erhofft sich für Y N.',
  evokes: [times(1.2, verb('ask-price')), story('acquire'), inClause('price')],
  needs: [verb('ask-price')],
  unless: [inClause('share-word', 'stake', 'subsidy', 'loan', 'damages', 'fine', 'headcount', 'site', 'project')],
  figureIs: (figure, site) => isSum(figure) && asksPrice(site),
  roles: { seller: [agent()], company: [after('für')] },
  requires: ['company', 'seller'],
  // Unions and the like ask for money that is put in.
  bars: ({ entity }, role) => role === 'seller' && (entity?.kind === 'association' || entity?.kind === 'state'),
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['[Altmann] verlangt 14 Millionen Euro für [Seestern].', { seller: 'Altmann', company: 'Seestern' }],
    ['Für [Seestern] fordert [Altmann] 14 Millionen Euro.', { seller: 'Altmann', company: 'Seestern' }],
    ['[Altmann] will für [Seestern] 14 Millionen Euro haben.', { seller: 'Altmann', company: 'Seestern' }],
    ['[Altmann] ruft für [Seestern] 14 Millionen Euro auf.', { seller: 'Altmann', company: 'Seestern' }],
    ['[Altmann] erhofft sich für [Seestern] 14 Millionen Euro.', { seller: 'Altmann', company: 'Seestern' }],
    ['[Altmann] stellt sich für [Seestern] 14 Millionen Euro vor.', { seller: 'Altmann', company: 'Seestern' }],
  ],
  rejects: [
    '[Altmann] hat für [Seestern] 14 Millionen Euro.',
    'Der [Bund] fordert für [Seestern] 14 Millionen Euro.',
    '[Altmann] fordert für [Seestern] 14 Millionen Euro Schadenersatz.',
    '[Altmann] verlangt für [Seestern] 14 Millionen Euro vom [Bund].',
  ],
})
