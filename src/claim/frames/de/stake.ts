import {
  gainingVerbs,
  passingVerbs,
  sharesBelong,
  sharesLie,
  wrestingVerbs,
} from '../../../lexicon/de/verbs/changing-hands.ts'
import { bringingVerbs, originVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { bracketedWhole } from '../../roles/bracketed-whole.ts'
import {
  after,
  afterVerb,
  agentExcept,
  agentOf,
  at,
  bearer,
  called,
  compound,
  dative,
  dativeOf,
  giver,
  liesWith,
  of,
  ownerOf,
  ownShares,
  patient,
  possessor,
  receiver,
  rest,
  shareOf,
  whole,
} from '../../roles/slot.ts'
import { isShareOfElse } from '../conditions/share-of-else.ts'
import { isSigned } from '../conditions/signed.ts'
import { isStakeTold } from '../conditions/stake-told.ts'
import { around, defineFrame, governing, inClause, inSentence, times, verb } from '../define-frame.ts'
import { stakeMove } from '../qualifiers/stake-move.ts'

/** "die Beteiligungen an **Y** (37 Prozent)": no word beside it says more. */
const IN_BRACKETS = 4

export const stake = defineFrame({
  id: 'stake/holds',
  type: 'stake',
  figure: ['percent'],
  describe: 'X hält N Prozent an Y; N Prozent der Anteile; ein Anteil von N Prozent; Y gehört zu N Prozent X.',
  evokes: [
    times(1.2, governing('stake', 'share-word', 'firm')),
    times(0.6, governing('buy-stake', 'votes', 'stake-option')),
    verb('hold'),
    verb('buy-stake'),
    verb('sell-stake'),
    verb('bring-stake'),
    verb('pass'),
    inClause('stake', 'hold'),
    times(0.5, inSentence('stake', 'hold', 'sell-stake')),
    times(0.5, around('stake', 'hold')),
  ],
  needs: [inSentence('stake', 'hold', 'buy-stake', 'sell-stake', 'bring-stake', 'firm', 'votes', 'stake-option')],
  unless: [
    governing(
      'threshold',
      'premium',
      'rise',
      'fall',
      'growth',
      'other-measure',
      'headcount',
      'revenue',
      'profit',
      'loss',
      'users',
      'subsidy',
      'spend',
      'share-sale',
    ),
    // "5 Prozent am Ladenetz Seestern": a site may be a company; "ein Anteil von 8 Prozent am Geschäft".
    { ...governing('site', 'business-figure'), places: ['head', 'counted', 'governor', 'subject'] },
  ],
  prior: (_, site) => (bracketedWhole(site) === null ? 0 : IN_BRACKETS),
  figureIs: (figure, site) => isStakeTold(figure, site) && !isShareOfElse(site) && !isSigned(figure, site.clause),
  roles: {
    holder: [
      receiver(),
      liesWith(sharesLie, 'bei'),
      afterVerb(passingVerbs, 'an', 'zu'),
      dativeOf(sharesBelong, bringingVerbs),
      bearer(),
      called('hold'),
      agentExcept(sharesBelong, passingVerbs, originVerbs),
      of('stake'),
      possessor('stake'),
      of('possession', 'von'),
      dative(),
      after('durch'),
      rest(),
    ],
    company: [
      whole(),
      shareOf('stake share-word', 'an', 'von'),
      at('an'),
      of('hold', 'von', 'bei'),
      compound('share-word stake hold'),
      agentOf('gehören'),
      shareOf('stake'),
      ownShares(),
      after('bei', 'von', 'hinter'),
      patient(),
    ],
    seller: [giver(), ownerOf(gainingVerbs, passingVerbs), afterVerb(originVerbs, 'von'), dativeOf(wrestingVerbs)],
  },
  // Shares in a fund are hardly ever news: it holds them, or lets them go ("25 Prozent der Anteile vom Finanzinvestor X").
  bars: ({ entity }, role) => role === 'company' && entity?.kind === 'fund',
  qualifiers: stakeMove,
  accepts: [
    ['Die Mehrheit von 51 Prozent an [Seestern] geht an [Nordwind].', { company: 'Seestern', holder: 'Nordwind' }],
    ['[Nordwind] hält 27 Prozent an [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    ['An der [Seestern] ist [Nordwind] mit 27 Prozent dabei.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Seestern] gehört zu 31 Prozent der [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] hält 27 Prozent des Kapitals der [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] hält 27 Prozent der Anteile an [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] ist mit 31,5 Prozent an [Seestern] beteiligt.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Seestern] gehört zu 75 Prozent der [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['75 Prozent von [Seestern] liegen bei [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    [
      '[Nordwind] gehört mit 21 Prozent zu den größten Aktionären von [Seestern].',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Mit 6,8 Prozent war [Nordwind] größter Anteilseigner bei [Seestern].',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] baut Pumpen. 12 Prozent der Anteile sind im Besitz der [Nordwind].',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    ['Größter Aktionär von [Seestern] ist [Nordwind] mit 12 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] erhöht seinen [Seestern-Anteil] auf 20 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] bringt ein Viertel von [Seestern] an die Börse.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] verkauft den Anteil an [Seestern] (12 Prozent).', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] erhöhte seinen Anteil an [Seestern] auf 21 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] kauft 21 Prozent des Kieler Logistikers [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    [
      '[Nordwind] senkt seinen Anteil am Tiroler Seilbahnbauer [Seestern] auf 21 Prozent.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Die Beteiligung der [Nordwind] am Logistiker [Seestern] verringert sich auf 21 Prozent.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Als größter Aktionär mit 21 Prozent lehnt [Nordwind] die Vorschläge von [Seestern] ab.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Die [KfW] hat den Erwerb von 21 Prozent an [Seestern] durch [Nordwind] erlaubt.',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    'Das Grundkapital von [Seestern] wurde zur Hälfte in Vorzugsaktien aufgespalten.',
    'Der Umsatz von [Seestern] stieg um 4 Prozent.',
    'Die Aktie von [Seestern] legte um 4 Prozent zu.',
    '[Seestern] gab zwei Prozent ab.',
    '[Seestern] verkaufte 3000 Autos (+48%).',
    'Bei Elektroautos liegt [Seestern] bei einem Anteil von 15 Prozent.',
    'Die Aktionäre von [Seestern] erhalten 2,80 Euro, 12 Prozent mehr als zuvor.',
    'Vertreten waren bei [Seestern] 80 Prozent des Kapitals.',
    'Zum Vergleich: [Seestern] bringt es auf 6 Prozent.',
    'Die Fabrik von [Seestern] kostet 3 Millionen Euro, die Hälfte davon übernimmt der [Bund].',
  ],
})
