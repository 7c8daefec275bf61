import type { FigureMention } from '../../../model/figure.ts'
import { governedPlaces, type Place, type Site } from '../../cues/cue.ts'
import { isPriced } from '../conditions/is-priced.ts'
import { isSum } from '../conditions/sums.ts'
import { tellsPrice } from '../conditions/tells-price.ts'
import { defineFrame } from '../define-frame.ts'
import { minorityBefore, minorityHere } from '../minority-told.ts'

/** "Für 3 Millionen erwirbt X 40 Prozent an Y", "erwirbt 40 Prozent im Rahmen einer Kapitalerhöhung von 3 Millionen". */
const isPriceHere = (site: Site): boolean => (isPriced(site) || isOfCapital(site)) && minorityHere(site) !== null
const isOfCapital = ({ phrase }: Site): boolean =>
  phrase?.governor?.head.classes.includes('capital-increase') === true &&
  (phrase.governor.preposition !== '' || phrase.governor.link === 'genitive')

/** "erwirbt 40 Prozent an Y. Der Preis: 3 Millionen", "…, bezahlt werden 3 Millionen". */
const isPriceOfTold = (figure: FigureMention, site: Site): boolean =>
  (tellsPrice(figure, site) || isCalledPrice(site)) && minorityBefore(site) !== null
const isCalledPrice = ({ cues, clause }: Site): boolean =>
  cues.some((cue) => cue.clause === clause && PRICES.has(cue.classId) && governedPlaces.has(cue.place))
const PRICES: ReadonlySet<string> = new Set(['price', 'plain-price'])

/** What was told of a share says as much as a sum's own noun. */
const TOLD = 24
const ANYWHERE: readonly Place[] = ['verb', 'clause', 'governor', 'subject', 'head', 'beyond', 'sentence', 'before']

export const minorityPrice = defineFrame({
  id: 'investment/price-of-minority',
  type: 'investment',
  figure: ['money'],
  describe:
    'Für N erwirbt X 40 Prozent an Y; X steigt mit 40 Prozent bei Y ein, der Preis: N; less than half of a company.',
  evokes: [
    {
      classes: ['acquire', 'buy-stake', 'pay', 'price', 'plain-price', 'price-tag', 'due'],
      places: ANYWHERE,
      weight: 1,
    },
  ],
  admits: ['price', 'plain-price', 'price-tag', 'capital-increase', 'acquire'],
  passes: ['entry', 'service', 'holding'],
  asksClause: true,
  prior: () => TOLD,
  figureIs: (figure, site) => isSum(figure) && (isPriceHere(site) || isPriceOfTold(figure, site)),
  roles: { investor: [], company: [] },
  qualifiers: () => ({ instrument: 'shares' }),
  accepts: [
    [
      'Für 30 Millionen Euro erwirbt [Nordwind] 40 Prozent an [Seestern].',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Für 30 Millionen Euro steigt [Nordwind] mit 40 Prozent bei [Seestern] ein.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Für 30 Millionen Euro hat sich [Nordwind] ein Viertel der [Seestern] gesichert.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] erwirbt 60 Prozent an [Seestern]. Der Preis: 30 Millionen Euro.',
    '[Nordwind] erwirbt die restlichen 40 Prozent an [Seestern] für 30 Millionen Euro.',
    '[Nordwind] erwirbt für 30 Millionen Euro 40 Prozent an [Seestern] von [Altmann].',
    '[Nordwind] erwirbt 40 Prozent an [Seestern]. Der Umsatz beläuft sich auf 30 Millionen Euro.',
  ],
})
