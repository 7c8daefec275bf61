import { passingVerbs, wrestingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { splittingVerbs } from '../../../lexicon/de/verbs/splitting.ts'
import { concerningVerbs } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Site } from '../../cues/cue.ts'
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
  receiver,
  rest,
  shareOf,
  whole,
} from '../../roles/slot.ts'
import { dativeMeant } from '../../syntax/anaphora/left-open.ts'
import { isPartOfSum } from '../../syntax/anaphora/whole-meant.ts'
import { isReflexive } from '../../syntax/is-reflexive.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'
import { bringsToExchange } from '../conditions/brings-to-exchange.ts'
import { isFormOfPayment } from '../conditions/form-of-payment.ts'
import { isOtherPercentage } from '../conditions/other-percentage.ts'
import { isPartOfOther } from '../conditions/part-of-other.ts'
import { partsOfCompany } from '../conditions/parts-of-company.ts'
import { isPremium } from '../conditions/premium.ts'
import { isShareOfMarket, isShareOfThings } from '../conditions/share-of-other.ts'
import { isShareOfTakings } from '../conditions/share-of-takings.ts'
import { isSigned } from '../conditions/signed.ts'
import { isThreshold } from '../conditions/threshold.ts'
import { around, defineFrame, governing, inClause, inSentence, times, verb } from '../define-frame.ts'
import { stakeMove } from '../qualifiers/stake-move.ts'

/** Verbs whose subject is the stake or the company it is in. */
const BELONGING = 'gehören liegen hängen verbleiben bleiben'
/** Who does this to a stake gets it from somebody. */
const BUYING =
  'übernehmen kaufen erwerben ab|kaufen zu|kaufen auf|kaufen heraus|kaufen sichern erhalten bekommen ab|nehmen'

/** What rises or falls is a stake only where the clause names one. */
const isStakeThatMoves = ({ cues, clause }: Site): boolean => {
  const own = cues.filter((cue) => cue.clause === clause)
  return (
    own.every(({ classId, place }) => place !== 'verb' || (classId !== 'rise' && classId !== 'fall')) ||
    own.some(({ classId, phrase }) => classId === 'stake' && phrase !== null) ||
    // "51 Prozent an der Tochter abgeben": by a verb that shares also move with.
    (own.some(({ classId, place }) => place === 'verb' && (classId === 'sell-stake' || classId === 'buy-stake')) &&
      !own.some(({ classId }) => classId === 'share-word' || classId === 'trading' || classId === 'business-figure'))
  )
}

/** "ein Tausch von Aktien, der ihm 40 Prozent einbringt": somebody gets a share of a company, not a return. */
const bringsShares = (site: Site): boolean =>
  site.cues.some(
    ({ classId, place }) =>
      (classId === 'stake' || classId === 'share-word' || classId === 'firm') &&
      place !== 'before' &&
      place !== 'paragraph' &&
      place !== 'story',
  ) &&
  (functionsOf(site.clause).dative !== null || dativeMeant(site) !== null)

/** "bleibt mit mindestens 77 Prozent Mehrheitseignerin", "will mindestens 51 Prozent behalten": whoever is said to own it does, be it at least so much. */
const isOfOwner = ({ clause, cues }: Site): boolean =>
  clause.verb?.lemma === 'behalten' ||
  (/^(bleiben|sein|halten)$/.test(clause.verb?.lemma ?? '') &&
    cues.some((cue) => cue.clause === clause && cue.classId === 'hold' && cue.phrase !== null))

/** "es geht um 20 Prozent an Seestern": the matter, no step. */
const isMatter = ({ clause, phrase }: Site): boolean =>
  concerningVerbs.has(clause.verb?.lemma ?? '') && wholesOf(clause, phrase).length > 0

/** "ist zur Hälfte in Stamm- und Vorzugsaktien geteilt": kinds of shares, and nobody's part. */
const splitsUp = ({ clause: { verb, phrases } }: Site): boolean =>
  splittingVerbs.has(verb?.lemma ?? '') && phrases.some(({ preposition }) => preposition === 'in')

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
  needs: [inSentence('stake', 'hold', 'buy-stake', 'sell-stake', 'bring-stake', 'firm')],
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
  figureIs: (figure, site) =>
    (figure.direction !== 'by' || isMatter(site)) &&
    !(isThreshold(figure) && !isOfOwner(site)) &&
    isStakeThatMoves(site) &&
    !isPartOfOther(site, partsOfCompany(site)) &&
    !isPartOfSum(site) &&
    !isSigned(figure, site.clause) &&
    !isFormOfPayment(site.clause) &&
    !isShareOfTakings(site) &&
    !isShareOfThings(site) &&
    !isShareOfMarket(site) &&
    !isOtherPercentage(site) &&
    (site.clause.verb?.classes.includes('bring-stake') !== true ||
      isReflexive(site.clause) ||
      bringsShares(site) ||
      bringsToExchange(site.clause)) &&
    !splitsUp(site) &&
    !isPremium(site),
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
