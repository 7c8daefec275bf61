import { agreeingVerbs, dealingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import { passingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { permittingVerbs } from '../../../lexicon/de/verbs/deciding.ts'
import type { Site } from '../../cues/cue.ts'
import {
  after,
  afterVerb,
  agentExcept,
  called,
  changing,
  dativeOf,
  giver,
  of,
  partnerOver,
  patient,
  rest,
} from '../../roles/slot.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import { isPriced } from '../conditions/is-priced.ts'
import { sellsShares } from '../conditions/sells-shares.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

/** "der 3-Milliarden-Euro-Verkauf von Seestern". */
const isSaleItself = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'sell' && place === 'head')

export const sale = defineFrame({
  id: 'acquisition/sell',
  type: 'acquisition',
  figure: ['money'],
  describe: 'Z verkauft Y für N an X; Y geht für N an X; Y wechselt für N den Besitzer.',
  evokes: [
    verb('sell'),
    verb('change-hands'),
    times(0.5, inClause('sell')),
    times(0.5, inSentence('sell')),
    story('acquire'),
    inClause('price'),
    { classes: ['sell'], places: ['head'], weight: 1 },
  ],
  needs: [inSentence('sell', 'change-hands')],
  unless: [
    // "Der Verkauf bringt Seestern 3 Millionen ein": that one sells.
    verb('proceeds', 'raise'),
  ],
  figureIs: (figure, site) =>
    isSum(figure) &&
    !sellsShares(site) &&
    (isPriced(site) || isSaleItself(site) || (site.phrase?.preposition === '' && !changesHands(site.clause))),
  roles: {
    buyer: [
      after('an', 'zu'),
      dativeOf('gehören'),
      after('durch'),
      called('buyer-word'),
      afterVerb(agreeingVerbs, 'mit'),
      partnerOver('sell', dealingVerbs),
      // "geht in den Besitz von X über"
      of('possession', 'von'),
    ],
    company: [changing(), of('sell', 'von'), afterVerb('trennen', 'von'), patient(), rest()],
    seller: [giver(), agentExcept(passingVerbs, permittingVerbs, 'gehören'), of('part daughter', 'von'), after('von')],
  },
  requires: ['company'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    [
      '[Altmann] verkauft sein Auslandsgeschäft für 12 Millionen Euro an die [Nordwind].',
      { buyer: 'Nordwind', seller: 'Altmann', company: 'Auslandsgeschäft' },
    ],
    [
      '[Altmann] trennt sich von seiner Pumpensparte. Sie geht für 12 Millionen Euro an [Nordwind].',
      { buyer: 'Nordwind', seller: 'Altmann', company: 'Pumpensparte' },
    ],
    [
      'Die Pumpensparte von [Altmann] geht um 12 Millionen Euro an zwei Finanzinvestoren.',
      { seller: 'Altmann', company: 'Pumpensparte' },
    ],
    ['[Seestern] geht für 12 Millionen Euro an [Nordwind].', { buyer: 'Nordwind', company: 'Seestern' }],
    [
      '[Altmann] trennt sich für 12 Millionen Euro von [Seestern], Käufer ist [Nordwind].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      'Zum Preis von 12 Millionen Euro wechselt [Seestern] von [Altmann] zu [Nordwind].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Altmann] trennt sich von der Pumpensparte, die für 12 Millionen Euro an [Nordwind] geht.',
      { buyer: 'Nordwind', company: 'Pumpensparte', seller: 'Altmann' },
    ],
    [
      'Der 12-Millionen-Euro-Verkauf von [Seestern] an [Nordwind] ist perfekt.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Altmann] verkauft [Seestern] für 12 Millionen Euro an [Nordwind].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
  ],
  rejects: ['[Nordwind] verkauft Autos für 30.000 Euro.'],
})
