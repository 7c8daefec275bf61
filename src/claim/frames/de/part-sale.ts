import { passingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import type { Site } from '../../cues/cue.ts'
import { after, afterVerb, agentExcept, of } from '../../roles/slot.ts'
import { pointsToPart } from '../../syntax/anaphora/part-meant.ts'
import { isPriced } from '../conditions/is-priced.ts'
import { sellsPart, sellsThing } from '../conditions/part-sold.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

/** "für 3 Millionen", "um 3 Millionen": a price, beside a part of a company as what is sold. */
const isPriceOfPart = (site: Site): boolean =>
  (site.phrase?.preposition === 'für' || site.phrase?.preposition === 'um') &&
  (sellsPart(site.clause) || pointsToPart(site))

export const partSale = defineFrame({
  id: 'acquisition/sell-part',
  type: 'acquisition',
  figure: ['money'],
  describe: 'Z verkauft seine Sparte für N an X; das Auslandsgeschäft von Z geht um N an X.',
  evokes: [times(1.3, verb('sell', 'change-hands')), inClause('part'), story('acquire')],
  needs: [verb('sell', 'change-hands')],
  admits: ['price'],
  figureIs: (figure, site) => isLargeSum(figure) && isPriceOfPart(site),
  roles: {
    buyer: [after('an', 'zu'), after('durch')],
    seller: [agentExcept(passingVerbs), of('part daughter', 'von'), afterVerb(passingVerbs, 'von')],
    // What the article calls it elsewhere.
    company: [],
  },
  requires: ['seller'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    [
      '[Altmann] verkauft den Hersteller für 12 Millionen Euro an [Nordwind].',
      { buyer: 'Nordwind', seller: 'Altmann' },
    ],
    ['[Altmann] verkauft seine Pumpen für 12 Millionen Euro an [Nordwind].', { buyer: 'Nordwind', seller: 'Altmann' }],
  ],
  rejects: ['[Altmann] verkauft Autos für 12 Millionen Euro an [Nordwind].'],
})

export const thingSale = defineFrame({
  id: 'acquisition/sell-thing',
  type: 'acquisition',
  figure: ['money'],
  describe: 'Die Brauerei geht für N an X; der Verkauf der Brauerei an X für N: what is sold has no name.',
  evokes: [times(1.3, verb('change-hands')), times(1.3, inSentence('sell')), story('acquire')],
  needs: [inSentence('sell', 'change-hands')],
  admits: ['price'],
  figureIs: (figure, site) => isLargeSum(figure) && isPriced(site) && sellsThing(site),
  roles: {
    buyer: [after('an', 'zu'), of('sell', 'an')],
    seller: [afterVerb(passingVerbs, 'von')],
    company: [],
  },
  requires: ['buyer'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['Die Druckerei ging für 12 Millionen Euro an [Nordwind].', { buyer: 'Nordwind' }],
    ['Der Verkauf der Druckerei an [Nordwind] für 12 Millionen Euro ist perfekt.', { buyer: 'Nordwind' }],
  ],
  rejects: [
    'Der Auftrag ging für 12 Millionen Euro an [Nordwind].',
    '[Altmann] verkauft Autos für 12 Millionen Euro an [Nordwind].',
  ],
})
