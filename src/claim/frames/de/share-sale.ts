import { raisingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { listingVerbs } from '../../../lexicon/de/verbs/listing.ts'
import { enrichingVerbs, landingVerbs, proceedsVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { clausePlaces, governedPlaces, type Place, type Site } from '../../cues/cue.ts'
import { afterVerb, agentExcept, agentOf, at, compound, dativeOf, itself, of, patientOf } from '../../roles/slot.ts'
import { isFormOfPayment } from '../conditions/form-of-payment.ts'
import { receives, secures } from '../conditions/gets-money.ts'
import { isOfBonds } from '../conditions/of-bonds.ts'
import { isPartOfFinancing } from '../conditions/part-of-financing.ts'
import { raisesCapital } from '../conditions/raises-capital.ts'
import { isCountOfShares } from '../conditions/sells-shares.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

const IN_SENTENCE: ReadonlySet<Place> = new Set(['clause', 'sentence', 'subject'])

/** What the state puts in is aid. */
const isAid = (site: Site): boolean =>
  !raisesCapital(site) &&
  site.cues.some(({ classId, place }) => (classId === 'subsidy' || classId === 'state') && AID.has(place))
const AID: ReadonlySet<Place> = new Set([...inClause().places, 'sentence', 'story'])

/** What somebody buys with is no proceeds, but "der Erlös ist gesichert". */
const isPaidToBuy = (site: Site): boolean =>
  site.clause.verb?.classes.includes('acquire') === true &&
  // "holt sich mit der Kapitalerhöhung 2 Milliarden"
  !secures(site) &&
  !site.cues.some(({ classId, place }) => classId === 'takings' && governedPlaces.has(place))

/** "die Ausgabe der Gutscheine": new shares are issued where they are named. */
const isIssueOfElse = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'issue' && place !== 'story') &&
  !cues.some(({ classId }) => classId === 'share-sale' || classId === 'ipo' || classId === 'capital-increase') &&
  !clause.phrases.some(({ head }) => head.classes.includes('share-word') || isCountOfShares(head))

/** "Vor dem Börsengang hatte Y schon N eingeworben": what came before it is none of its proceeds. */
const isBeforeListing = ({ clause }: Site): boolean =>
  clause.phrases.some(({ preposition, head }) => preposition === 'vor' && head.classes.includes('ipo')) &&
  (clause.verb?.tense === 'past' || clause.verb?.tense === 'perfect')

/** "Der Kurs reicht für 3 Millionen", "zum Ausgabepreis mit 3 Millionen bewertet"; but "bei einem Ausgabepreis von 27 Euro und einem Erlös von 3 Millionen", "der Erlös wird auf 3 Millionen geschätzt" tell of both. */
const isAmidPrices = ({ cues }: Site): boolean =>
  cues.some(
    ({ classId, place }) => (classId === 'share-price' || classId === 'valuation') && clausePlaces.has(place),
  ) &&
  !cues.some(({ classId, place }) => (classId === 'takings' || classId === 'share-sale') && governedPlaces.has(place))

export const shareSale = defineFrame({
  id: 'share_sale/proceeds',
  type: 'share_sale',
  figure: ['money'],
  describe:
    'Der Börsengang bringt N; Y will beim IPO N einnehmen; eine Platzierung über N; N fließen Y aus der Emission zu.',
  evokes: [
    times(1.2, governing('share-sale', 'takings')),
    verb('raise', 'proceeds', 'pay', 'borrow'),
    verb('tap-market'),
    times(0.5, verb('await', 'come-together')),
    times(1.2, governing('capital-increase')),
    inClause('share-sale', 'ipo', 'issue', 'new-shares'),
    { classes: ['plain-price'], places: ['governor', 'subject', 'clause', 'beyond'], weight: 0.6 },
    times(0.6, governing('inflow')),
    times(0.5, around('share-sale', 'ipo', 'new-shares')),
    story('ipo', 'capital-increase'),
  ],
  needs: [
    {
      ...around('share-sale', 'ipo', 'capital-increase', 'issue', 'tap-market', 'new-shares'),
      places: [...around().places, 'story'],
    },
  ],
  unless: [
    governing('worth', 'revenue-strict', 'fall', 'rise'),
    verb('profit'),
    inClause('worth', 'revenue-strict', 'profit', 'loss'),
  ],
  figureIs: (figure, site) =>
    isLargeSum(figure) &&
    !isAmidPrices(site) &&
    !isPartOfFinancing(site) &&
    // What a worth rises or falls from and to is no proceeds.
    !(
      figure.direction !== undefined &&
      site.cues.some(({ classId, place }) => classId === 'valuation' && IN_SENTENCE.has(place))
    ) &&
    !isAid(site) &&
    !isPaidToBuy(site) &&
    !(isFormOfPayment(site.clause) && site.clause.verb?.classes.includes('pay') === true && !receives(site)) &&
    !isIssueOfElse(site) &&
    !isBeforeListing(site) &&
    !isOfBonds(site) &&
    site.clause.verb?.lemma !== 'um|setzen' &&
    (site.clause.verb?.classes.includes('borrow') !== true || secures(site)),
  roles: {
    company: [
      patientOf(listingVerbs),
      of('share-sale ipo', 'von'),
      compound('share-sale ipo'),
      itself(),
      agentExcept(proceedsVerbs, raisingVerbs),
      at('bei'),
    ],
    seller: [
      itself(),
      agentOf(proceedsVerbs, raisingVerbs),
      dativeOf(enrichingVerbs),
      afterVerb(landingVerbs, 'an', 'zu', 'bei'),
    ],
  },
  qualifiers: ({ cues }) => {
    const has = (id: string): boolean => cues.some(({ classId }) => classId === id)
    if (has('secondary')) return { kind: 'secondary' }
    if (
      cues.some(
        ({ classId, place }) =>
          (classId === 'capital-increase' && place !== 'story') ||
          (classId === 'new-shares' && clausePlaces.has(place)),
      )
    )
      return { kind: 'capital increase' }
    if (has('ipo')) return { kind: 'ipo' }
    return has('capital-increase') || has('new-shares') ? { kind: 'capital increase' } : {}
  },
  accepts: [
    ['[Seestern] holt sich an der Börse 800 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] holt sich mit einer Kapitalerhöhung 80 Millionen Euro.', { company: 'Seestern', seller: 'Seestern' }],
    [
      '[Nordwind] hofft beim Börsengang der Tochter [Seestern] auf 80 Millionen Euro.',
      { company: 'Seestern', seller: 'Nordwind' },
    ],
    ['[Seestern] will an der Börse 80 Millionen Euro einsammeln.', { company: 'Seestern' }],
    ['Mit dem Börsengang will [Seestern] 800 Millionen Euro einnehmen.', { company: 'Seestern' }],
    [
      'Aus dem Börsengang von [Seestern] streicht [Nordwind] 800 Millionen Euro ein.',
      { company: 'Seestern', seller: 'Nordwind' },
    ],
    ['Vom Börsengang fließen 80 Millionen Euro [Seestern] selbst zu.', { company: 'Seestern', seller: 'Seestern' }],
    ['Eine Kapitalerhöhung soll [Seestern] 80 Millionen Euro bringen.', { company: 'Seestern', seller: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] nahm 800 Millionen Euro ein.',
    'Vor dem Börsengang hatte [Seestern] schon 3 Milliarden Dollar eingeworben.',
  ],
})
