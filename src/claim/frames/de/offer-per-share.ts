import {
  bidParticiples,
  openingBidVerbs,
  priceOfferingVerbs,
  raisingBidVerbs,
  shareIssuingVerbs,
} from '../../../lexicon/de/events/trading-words.ts'
import { ACC } from '../../../lexicon/de/grammar/determiners.ts'
import { worthTellingVerbs } from '../../../lexicon/de/verbs/pricing.ts'
import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { isUnlisted } from '../../roles/fits.ts'
import { after, agentExcept, compound, of } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isPerShare } from '../conditions/per-share.ts'
import { isPriceOfOther } from '../conditions/price-of-other.ts'
import { isStepAbove } from '../conditions/step-above.ts'
import { isSmallSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, nearby, times } from '../define-frame.ts'

/** "erhöht das Angebot auf 32 Euro", "4 Euro über dem ursprünglichen Gebot", "das alte Gebot (32 Euro)", "der Preis beträgt 22 Euro": so small a sum is offered for one share. */
const isOfOffer = ({ clause, parsed: { units }, phrase }: Site): boolean =>
  clause.phrases.some(({ head, link }) => head.classes.includes('offer') && link !== 'genitive') ||
  functionsOf(clause).subjectNoun?.head.norm === 'preis' ||
  (clause.kind === 'parenthesis' &&
    phrase !== null &&
    units[units.indexOf(phrase.head) - 1]?.norm === '(' &&
    units[units.indexOf(phrase.head) - 2]?.classes.includes('offer') === true)

/** "Nordwind erhöht auf 47 Euro", "bessert im Ringen um Seestern auf 47 Euro nach": what is raised goes without saying, as only bids do. */
const isRaisedBid = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'auf' &&
  raisingBidVerbs.has(clause.verb?.lemma ?? '') &&
  functionsOf(clause).subject !== null &&
  !clause.phrases.some(
    ({ head, preposition, link, cases }) =>
      head.kind === 'noun' && preposition === '' && link === null && (cases & ACC) !== 0 && head.mention === undefined,
  )

/** "Nordwind bietet 47 Euro. Begonnen hatte der Konzern mit 44 Euro": with what somebody begins who has been told to bid. */
const isFirstBid = ({ clause, cues, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' &&
  openingBidVerbs.has(clause.verb?.lemma ?? '') &&
  functionsOf(clause).subject !== null &&
  cues.some(({ classId, place }) => BIDS.has(classId) && (place === 'sentence' || place === 'before'))
const BIDS: ReadonlySet<string> = new Set(['offer', 'bid', 'contest', 'acquire'])

/** "Nordwind bietet nun 47 Euro", "unter den gebotenen 46 Euro": so is what a bid's verb has as its object. */
const isBid = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition !== 'für' &&
  (priceOfferingVerbs.has(clause.verb?.lemma ?? '') ||
    clause.units.some(({ norm }, at) => bidParticiples.test(norm) && clause.units[at + 1] === phrase?.head))

/** Amid talk of trading a price is that of the market, unless it is said to be bid: "Das Gebot von 95 Dollar liegt über dem Kurs vom Freitag". */
const isTraded = ({ clause, cues }: Site): boolean =>
  cues.some(
    ({ classId, clause: at, place }) =>
      (classId === 'trading' && at === clause) || (classId === 'share-price' && place === 'subject'),
  ) && !cues.some(({ classId, place }) => (classId === 'offer' || classId === 'price') && governedPlaces.has(place))

/** "gibt seine Aktien zu 66 Euro das Stück aus": whoever brings out shares bids for none. */
const isIssue = ({ clause: { verb, phrases } }: Site): boolean =>
  verb?.passive === false &&
  shareIssuingVerbs.has(verb.lemma) &&
  phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('share-word'))

export const offerPerShare = defineFrame({
  id: 'share_price/per-share',
  type: 'share_price',
  figure: ['money'],
  describe: 'X bietet N je Aktie von Y; N pro Anteilsschein.',
  evokes: [
    times(2, around('share-word', 'share-price', 'share', 'acquire', 'ipo', 'pay')),
    governing('share-word', 'share'),
    times(2, nearby('acquire', 'contest')),
  ],
  admits: ['price'],
  figureIs: (figure, site) =>
    (isPerShare(figure, site) ||
      (isSmallSum(figure) && (isOfOffer(site) || isBid(site) || isRaisedBid(site) || isFirstBid(site)))) &&
    !isPriceOfOther(figure, site) &&
    !isStepAbove(site) &&
    !isTraded(site) &&
    !isIssue(site),
  prior: () => 4,
  needs: [
    {
      ...nearby('acquire', 'offer', 'bid', 'contest', 'sell', 'sell-stake', 'pay'),
      places: [...inClause().places, 'story', 'paragraph', 'before'],
    },
  ],
  // Whoever bids has shares as well: they are not those that it bids for.
  toldAs: 'bid',
  roles: {
    by: [agentExcept(receivingVerbs, worthTellingVerbs), of('offer bid price', 'von')],
    company: [
      compound('share-word share'),
      of('share-word share hold', 'von', 'der'),
      of('contest', 'um'),
      after('für', 'bei'),
    ],
  },
  bars: (mention, role) => role === 'company' && (mention.entity?.kind === 'fund' || isUnlisted(mention)),
  qualifiers: () => ({ measure: 'price_per_share' }),
  accepts: [
    ['Übernahme: [Nordwind] bietet 53 Euro je Aktie von [Seestern].', { by: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] zahlt 53 Euro je [Seestern-Aktie].', { by: 'Nordwind', company: 'Seestern' }],
    ['Übernahme: Aktionäre von [Seestern] erhalten 53 Euro je Aktie.', { company: 'Seestern' }],
    [
      'Für eine Übernahme der [Seestern] bietet der Milliardär 53 Euro je Aktie cum Dividende.',
      { company: 'Seestern' },
    ],
    [
      'Übernahme: [Nordwind] legt ein Kaufangebot über 53 Euro je [Seestern.1-Aktie] vor.',
      { by: 'Nordwind', company: 'Seestern.1' },
    ],
    [
      '[Nordwind] bietet für [Seestern]. Die alte Offerte (46 Euro) reichte nicht.',
      { by: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] erhöht sein Angebot für [Seestern]. Begonnen hatte [Nordwind] mit 46 Euro.',
      { by: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Übernahme: Bei [Seestern] kam [Nordwind] mit 53 Euro je Titel zum Zuge.',
      { by: 'Nordwind', company: 'Seestern' },
    ],
    ['Im Ringen um [Seestern] erhöht [Nordwind] auf 53 Euro.', { by: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: [
    'Übernahme: [Seestern] erhöht die Preise auf 32 Euro.',
    '[Seestern] zahlt eine Dividende von 2 Euro je Aktie.',
    'Börsengang: [Seestern] gibt seine Aktien zu 66 Euro das Stück aus.',
    'Für das Angebot von [Seestern] zahlen Kunden 10 Euro im Monat.',
  ],
})
