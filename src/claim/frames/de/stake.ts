import { passingVerbs, wrestingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
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

/** Verbs whose subject is the stake or the company it is in. */
const BELONGING = 'gehören liegen hängen verbleiben bleiben'
/** Who does this to a stake gets it from somebody. */
const BUYING =
  'übernehmen kaufen erwerben ab|kaufen zu|kaufen auf|kaufen heraus|kaufen sichern erhalten bekommen ab|nehmen'

export const stake = defineFrame({
  id: 'stake/holds',
  type: 'stake',
  figure: ['percent'],
  describe: 'X hält N Prozent an Y; N Prozent der Anteile; ein Anteil von N Prozent; Y gehört zu N Prozent X.',
  evokes: [
    times(1.2, governing('stake', 'share-word', 'firm')),
    times(0.6, governing('buy-stake', 'votes')),
    verb('hold'),
    verb('buy-stake'),
    verb('sell-stake'),
    verb('bring-stake'),
    verb('pass'),
    inClause('stake', 'hold'),
    times(0.5, inSentence('stake', 'hold', 'sell-stake')),
    times(0.5, around('stake', 'hold')),
  ],
  needs: [inSentence('stake', 'hold', 'buy-stake', 'sell-stake', 'bring-stake', 'firm', 'votes')],
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
  figureIs: (figure, site) => isStakeTold(figure, site) && !isShareOfElse(site) && !isSigned(figure, site.clause),
  roles: {
    holder: [
      receiver(),
      afterVerb(`${BELONGING} sein`, 'bei'),
      afterVerb(passingVerbs, 'an', 'zu'),
      dativeOf('gehören bleiben verbleiben ein|bringen bringen verschaffen bescheren sichern verhelfen ein|räumen'),
      bearer(),
      called('hold'),
      agentExcept(`${BELONGING} ${passingVerbs} kommen stammen`),
      of('stake'),
      possessor('stake'),
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
      after('bei', 'von'),
      patient(),
      rest(),
    ],
    seller: [
      giver(),
      ownerOf(`${BUYING} ${passingVerbs}`),
      afterVerb('kommen stammen', 'von'),
      dativeOf(wrestingVerbs),
    ],
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
    ['Größter Aktionär von [Seestern] ist [Nordwind] mit 12 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] bringt ein Viertel von [Seestern] an die Börse.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] verkauft den Anteil an [Seestern] (12 Prozent).', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] erhöhte seinen Anteil an [Seestern] auf 21 Prozent.', { holder: 'Nordwind', company: 'Seestern' }],
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
