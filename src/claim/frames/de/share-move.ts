import { comparingWords, expectedParticiples, returnNouns } from '../../../lexicon/de/events/compared-words.ts'
import { reactingVerbs } from '../../../lexicon/de/events/trading-words.ts'
import { ANY, GEN } from '../../../lexicon/de/grammar/determiners.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { refersBack } from '../../discourse/carried/carry-on.ts'
import { isUnlisted } from '../../roles/fits.ts'
import { agent, bearer, topic } from '../../roles/slot.ts'
import { comesToPrice } from '../../syntax/comes-to-price.ts'
import { bringsToExchange } from '../conditions/brings-to-exchange.ts'
import { falls } from '../conditions/falls.ts'
import { isOfBonds } from '../conditions/of-bonds.ts'
import { isPremium } from '../conditions/premium.ts'
import { isCountOfShares } from '../conditions/sells-shares.ts'
import { isSigned } from '../conditions/signed.ts'
import { isThreshold } from '../conditions/threshold.ts'
import { whoseShares } from '../conditions/whose-shares.ts'
import { around, defineFrame, governing, inClause, inSentence, nearby, times, verb } from '../define-frame.ts'

/** All places but the article's theme. */
const inText = nearby().places.filter((place) => place !== 'story')

const MOVES: ReadonlySet<string> = new Set(['rise', 'fall', 'trading', 'share-price'])

/** "legt zu", "im Minus", "+4 %": without any of these a percentage amid talk of shares is a part of them. */
const isMove = (figure: FigureMention, { clause, cues }: Site): boolean =>
  !isThreshold(figure) &&
  (isSigned(figure, clause) ||
    cues.some(
      ({ classId, clause: at, text }) =>
        MOVES.has(classId) &&
        (at === clause || at === clause.parent) &&
        (!comparingWords.has(text) || tellsOfShares(clause, cues)),
    ))

/** "14 Prozent weniger" is a share's only where its sentence speaks of one, or goes on about one: "Gestern kostete die Aktie 15 Euro. Heute sind es 4 Prozent mehr". */
const tellsOfShares = (clause: Site['clause'], cues: Site['cues']): boolean =>
  cues.some(
    ({ classId, place }) =>
      OF_SHARES.has(classId) &&
      place !== 'story' &&
      place !== 'paragraph' &&
      (place !== 'before' || refersBack(clause)),
  )
const OF_SHARES: ReadonlySet<string> = new Set(['share-word', 'share-price', 'trading', 'market-cap', 'mover', 'share'])

/** "12 Prozent der 9 Millionen Aktien", "ein Viertel an die Börse bringen": a part of the shares. */
const isPartOfShares = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === '' && bringsToExchange(clause)) ||
  clause.phrases.some(
    ({ index, cases, preposition, head }) =>
      index - 1 === phrase?.index &&
      preposition === '' &&
      (cases & GEN) !== 0 &&
      cases !== ANY &&
      isCountOfShares(head),
  )

/** "will seinen Anteil um 10 Prozent erhöhen", "stockte auf 38 Prozent auf": what moves is a stake. */
const movesStake = ({ clause }: Site): boolean =>
  clause.verb?.lemma === 'auf|stocken' ||
  clause.phrases.some(
    ({ head, preposition }) =>
      preposition === '' && head.classes.includes('stake') && !head.classes.includes('share-word'),
  )

/** Words from a figure to the end of what it is compared with: "mehr als von Analysten geschätzt". */
const MOST_BEHIND = 5

/** "zwölf Prozent weniger als erwartet", "mehr als von Analysten geschätzt": no share moves so. */
const isAgainstExpected = (figure: FigureMention, { clause: { units } }: Site): boolean => {
  const at = units.findIndex((unit) => unit.figure === figure)
  const behind = units.slice(at + 1, at + 1 + MOST_BEHIND).map(({ norm }) => norm)
  return behind[1] === 'als' && behind.some((norm) => expectedParticiples.has(norm))
}

/** "ein Aufschlag von 20 Prozent" is on a price; but a share "reagiert mit einem Aufschlag", and who leads or trails a day's list has gained or lost it. */
const isOnPrice = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'premium' && governedPlaces.has(place)) &&
  !reactingVerbs.has(clause.verb?.lemma ?? '') &&
  !cues.some(({ classId, clause: at, place }) => classId === 'mover' && at === clause && !governedPlaces.has(place))

/** "Die Preise gingen um 4 Prozent zurück": what stands as the subject is no share. */
const isOfPrices = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, clause: at, phrase }) => classId === 'prices' && at === clause && phrase?.preposition === '')

/** What else a percentage beside talk of shares can be of. */
const OTHERS = ['stake', 'threshold', 'revenue', 'other-measure', 'headcount', 'growth', 'users', 'subsidy', 'hold']

/** "der Gewinn stieg um 4 Prozent"; but "die Aktie stellte mit einem Gewinn von 4 Prozent den besten Wert": so many percent are what a share gains. */
const measuresBusiness = ({ cues, clause, phrase }: Site): boolean => {
  const { governor, preposition } = phrase ?? { governor: null, preposition: '' }
  const isReturn =
    preposition === 'von' &&
    returnNouns.test(governor?.head.norm ?? '') &&
    cues.some(
      ({ classId, clause: at, place }) => classId === 'share-word' && at === clause && !governedPlaces.has(place),
    )
  return cues.some(
    ({ classId, place, phrase: at }) =>
      (classId === 'profit' || classId === 'business-figure') &&
      governedPlaces.has(place) &&
      !(isReturn && at === governor),
  )
}

export const shareMove = defineFrame({
  id: 'share_price/move',
  type: 'share_price',
  figure: ['percent'],
  describe: 'Die Aktie von Y legt um N zu; Y-Papiere verlieren N; ein Kursplus von N; N im Minus.',
  evokes: [
    governing('share-word', 'trading', 'quote'),
    inClause('mover'),
    verb('rise', 'fall', 'trading'),
    inClause('share-word', 'trading', 'share-price', 'market-cap'),
    times(0.8, inClause('rise', 'fall')),
    times(0.8, around('share-word', 'trading')),
    times(0.5, inSentence('share-word')),
    times(2, nearby('share-word', 'trading', 'share-price')),
  ],
  needs: [{ ...nearby('share-word', 'trading', 'share-price', 'quote', 'mover', 'market-cap'), places: inText }],
  // "4 Prozent der Aktien": a part of them
  unless: [{ classes: ['share', 'share-word'], places: ['of'], weight: 1 }, governing(...OTHERS)],
  figureIs: (figure, site) =>
    isMove(figure, site) &&
    !isOfBonds(site) &&
    !isAgainstExpected(figure, site) &&
    !measuresBusiness(site) &&
    // "ein Abschlag von 5 Prozent auf 26 Euro": what comes to a price has moved.
    (comesToPrice(site.clause.units, site.phrase?.head) || !(isPremium(site) || isOnPrice(site))) &&
    !isPartOfShares(site) &&
    !movesStake(site) &&
    !isOfPrices(site),
  roles: { company: [bearer(), ...whoseShares(agent(), topic())] },
  bars: (mention, role) => role === 'company' && isUnlisted(mention),
  qualifiers: () => ({ measure: 'change' }),
  negative: falls,
  accepts: [
    ['Die [Seestern-Aktie] legte bis zum Mittag um 2,3 Prozent zu auf 27,41 Euro.', { company: 'Seestern' }],
    ['Die Aktie von [Seestern] reagierte mit einem Aufschlag von 3,1 Prozent.', { company: 'Seestern' }],
    ['Die Aktie von [Seestern] legte um 1,4 Prozent zu.', { company: 'Seestern' }],
    ['Die Papiere von [Seestern] verloren 5 Prozent.', { company: 'Seestern' }],
    ['Die [Seestern-Aktie] stellte mit einem Gewinn von 4 Prozent den besten Wert.', { company: 'Seestern' }],
    ['[Seestern] stiegen um 4 Prozent.', { company: 'Seestern' }],
    ['Der Börsenwert der [Seestern] stieg um 4 Prozent auf 17 Milliarden Euro.', { company: 'Seestern' }],
    ['Stahlwerte: [Nordwind] uneinheitlich, [Seestern] +0,8%', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] will um 4 Prozent wachsen.',
    'Die Aktie von [Seestern] notiert fester. Für Schäden gab [Seestern] ein Fünftel mehr aus als 2023.',
    'Der Umsatz von [Seestern] stieg um 4 Prozent.',
    '[Nordwind] hält 27 Prozent an [Seestern].',
    '12 Prozent der 9 Millionen Aktien von [Seestern] sind an der Börse notiert.',
    '[Nordwind] bringt ein Viertel von [Seestern] an die Börse.',
  ],
})
