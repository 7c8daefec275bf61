import { after, agent, agentOf, compound, dative, of, rest } from '../../roles/slot.ts'
import { around, defineFrame, governing, inClause, inSentence, story, times, verb } from '../define-frame.ts'

/** Who does this is the customer; other verbs ("melden", "gewinnen") say nothing of it. */
const ORDERING =
  'bestellen ordern beauftragen beschaffen unterzeichnen unterschreiben ab|schließen ab|schliessen schließen vergeben kaufen zahlen investieren ein|gehen'

export const contract = defineFrame({
  id: 'contract/order',
  type: 'contract',
  figure: ['money'],
  describe:
    'K bestellt bei L Ware für N; ein Vertrag über N mit L; ein Auftrag der K im Wert von N; L erhält von K einen Auftrag.',
  evokes: [
    times(1.2, governing('contract')),
    verb('contract', 'order'),
    inClause('contract', 'order'),
    { classes: ['contract', 'deal'], places: ['beyond'], weight: 1.4 },
    times(0.6, governing('deal')),
    times(0.8, inClause('services')),
    times(0.5, around('contract', 'order')),
    times(2, story('contract')),
  ],
  needs: [{ ...around('contract', 'order', 'services'), places: [...around().places, 'story'] }],
  unless: [
    governing(
      'revenue',
      'profit',
      'share-word',
      'share-price',
      'other-measure',
      'loan',
      'valuation',
      'price',
      'acquire',
      'stake',
      'invest',
      'subsidy',
      'debt',
      'convertible',
      'share-sale',
      'spend',
      'loss',
    ),
    verb('acquire'),
  ],
  figureIs: (figure) => figure.figure.kind === 'money' && figure.figure.per !== 'Aktie',
  roles: {
    supplier: [
      after('bei', 'an', 'mit'),
      of('contract', 'an', 'mit', 'für'),
      after('von', 'für'),
      compound('contract deal'),
    ],
    customer: [
      agentOf(ORDERING),
      of('contract order', 'von', 'durch'),
      of('contract order', 'der'),
      after('von'),
      dative(),
    ],
  },
  qualifiers: () => ({}),
  accepts: [
    [
      'Die [Bundeswehr] bestellt bei [Nordwind] Munition für 8 Millionen Euro.',
      { customer: 'Bundeswehr', supplier: 'Nordwind' },
    ],
    [
      '[Seestern] hat einen Vertrag über 38 Milliarden Dollar mit [Nordwind] unterzeichnet.',
      { customer: 'Seestern', supplier: 'Nordwind' },
    ],
  ],
  rejects: ['[Nordwind] setzte 40 Millionen Euro um.'],
})

export const awarded = defineFrame({
  id: 'contract/awarded',
  type: 'contract',
  figure: ['money'],
  describe: 'L erhält einen Auftrag von K über N; L zieht einen Auftrag an Land; L liefert K Ware für N.',
  evokes: [
    times(1.2, governing('contract')),
    verb('contract'),
    inClause('contract'),
    inClause('order'),
    times(2, story('contract')),
    inSentence('contract'),
  ],
  needs: [inSentence('contract')],
  unless: [governing('revenue', 'profit', 'other-measure', 'loan', 'price', 'loss')],
  figureIs: (_, site) =>
    /^(erhalten|bekommen|gewinnen|ziehen|liefern|sichern|melden|ergattern)$/.test(site.clause.verb?.lemma ?? ''),
  roles: {
    supplier: [agent()],
    customer: [of('contract order', 'von', 'durch'), of('contract'), after('von', 'an'), dative(), rest()],
  },
  requires: ['supplier'],
  accepts: [
    [
      '[Nordwind] erhält von der [Bundeswehr] einen Auftrag über 8 Millionen Euro.',
      { customer: 'Bundeswehr', supplier: 'Nordwind' },
    ],
  ],
  rejects: ['[Nordwind] bestellt Munition für 8 Millionen Euro.'],
})
