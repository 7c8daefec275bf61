import { agreeingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import { after, afterVerb, agent, called, changing, giver, of, patient, rest } from '../../roles/slot.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import { sellsShares } from '../conditions/sells-shares.ts'
import { defineFrame, governing, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

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
  ],
  needs: [inSentence('sell', 'change-hands')],
  unless: [
    governing(
      'share-word',
      'share-price',
      'share-sale',
      'revenue',
      'profit',
      'stake',
      'loan',
      'convertible',
      'subsidy',
      'contract',
    ),
    // "Der Verkauf bringt Seestern 3 Millionen ein": that one sells.
    verb('proceeds', 'raise'),
  ],
  figureIs: (figure, site) =>
    figure.figure.kind === 'money' &&
    figure.figure.per === undefined &&
    !sellsShares(site) &&
    (site.phrase?.preposition === 'für' || (site.phrase?.preposition === '' && !changesHands(site.clause))),
  roles: {
    buyer: [after('an', 'zu'), after('durch'), called('buyer-word'), afterVerb(agreeingVerbs, 'mit')],
    company: [changing(), afterVerb('trennen', 'von'), patient(), of('sell', 'von'), rest()],
    seller: [giver(), agent(), after('von')],
  },
  requires: ['company'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['[Seestern] geht für 12 Millionen Euro an [Nordwind].', { buyer: 'Nordwind', company: 'Seestern' }],
    [
      '[Altmann] trennt sich für 12 Millionen Euro von [Seestern], Käufer ist [Nordwind].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Altmann] verkauft [Seestern] für 12 Millionen Euro an [Nordwind].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
  ],
  rejects: ['[Nordwind] verkauft Autos für 30.000 Euro.'],
})
