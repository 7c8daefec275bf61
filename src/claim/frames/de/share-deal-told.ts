import { enrichingVerbs, landingVerbs, takingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { afterVerb, agentOf, dativeOf, itself, of } from '../../roles/slot.ts'
import { shareDealTold } from '../conditions/share-deal-told.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, governing, inClause } from '../define-frame.ts'

/** What was told right before says as much as the sum's own noun. */
const TOLD = 30

export const shareDealSum = defineFrame({
  id: 'share_sale/told-before',
  type: 'share_sale',
  figure: ['money'],
  describe: 'Y geht an die Börse. Das Volumen liegt bei N; X verkauft Aktien von Y. Der Erlös: N; damit nimmt X N ein.',
  evokes: [
    {
      classes: [
        'ipo',
        'share-sale',
        'capital-increase',
        'new-shares',
        'tap-market',
        'stake',
        'share-word',
        'sell-stake',
        'capital',
      ],
      places: ['clause', 'sentence', 'subject', 'beyond', 'before', 'paragraph'],
      weight: 1,
    },
  ],
  admits: ['revenue', 'price', 'capital-increase', 'share-sale', 'deal', 'stake', 'share-word', 'capital'],
  passes: ['holding', 'pool'],
  unless: [
    governing('revenue-strict', 'profit', 'loss', 'debt', 'loan', 'fall', 'rise'),
    inClause('valuation', 'dividend', 'acquire', 'revenue-strict'),
  ],
  asksClause: true,
  prior: (_, site) => (shareDealTold(site)?.clause === site.clause ? 0 : TOLD),
  figureIs: (figure, site) => isLargeSum(figure) && shareDealTold(site) !== null,
  roles: {
    company: [of('share-sale ipo capital-increase', 'von', 'bei'), itself()],
    seller: [itself(), dativeOf(enrichingVerbs), afterVerb(landingVerbs, 'an', 'zu', 'bei'), agentOf(takingVerbs)],
  },
  qualifiers: (site) => {
    const deal = shareDealTold(site)
    if (deal?.kind === 'sale') return { kind: 'block' }
    const has = (id: string): boolean => deal?.parsed.units.some(({ classes }) => classes.includes(id)) === true
    if (has('capital-increase') || has('new-shares')) return { kind: 'capital increase' }
    return has('ipo') ? { kind: 'ipo' } : {}
  },
  accepts: [
    [
      '[Seestern] hat neue Aktien ausgegeben. Das Volumen der Transaktion liegt bei 80 Millionen Euro.',
      { company: 'Seestern', seller: 'Seestern' },
    ],
    ['[Seestern] sagt den Börsengang ab. Geplant waren Einnahmen von 80 Millionen Euro.', { company: 'Seestern' }],
    [
      '[Seestern] plant eine Kapitalerhöhung. 80 Millionen Euro sollen auf diesem Weg eingesammelt werden.',
      { company: 'Seestern', seller: 'Seestern' },
    ],
    [
      '[Altmann] verkauft Aktien von [Seestern]. Das Paket bringt 80 Millionen Euro ein.',
      { company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Altmann] macht Aktien von [Seestern] zu Geld. 80 Millionen Euro beträgt der Gegenwert.',
      { company: 'Seestern', seller: 'Altmann' },
    ],
    ['Beim Börsengang von [Seestern] werden Aktien im Wert von 80 Millionen Euro angeboten.', { company: 'Seestern' }],
    [
      '[Seestern] hat 80 Millionen Euro erlöst. Die neuen Aktien gingen an Fonds.',
      { company: 'Seestern', seller: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] geht an die Börse. Der Umsatz liegt bei 80 Millionen Euro.',
    '[Seestern] plant den Börsengang. Der Wert des Unternehmens liegt bei 80 Millionen Euro.',
    '[Seestern] ging an die Börse. [Nordwind] kauft die Firma für 80 Millionen Euro.',
    '[Seestern] baut um. Das Volumen liegt bei 80 Millionen Euro.',
  ],
})
