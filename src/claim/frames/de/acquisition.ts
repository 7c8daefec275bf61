import { regular } from '../../../lexicon/de/events/result-verbs.ts'
import { contractingVerbs, dealingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import { demandingVerbs, priceHopingVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import { onlookingVerbs, permittingVerbs, spurningVerbs } from '../../../lexicon/de/verbs/deciding.ts'
import { concerningVerbs } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import { mentioningVerbs } from '../../../lexicon/de/verbs/telling-prices.ts'
import type { Site } from '../../cues/cue.ts'
import {
  after,
  agentExcept,
  agentOf,
  agentOver,
  bearer,
  bidder,
  called,
  compound,
  dative,
  dativeOf,
  of,
  partnerOver,
  patient,
  payee,
  rest,
  sought,
} from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isBreakFee } from '../conditions/break-fee.ts'
import { buysGoods } from '../conditions/buys-goods.ts'
import { buysServices } from '../conditions/buys-services.ts'
import { dealsInThing } from '../conditions/deals-in-thing.ts'
import { flowsIntoThing } from '../conditions/flows-into.ts'
import { isInTill } from '../conditions/in-till.ts'
import { isSaidWorth } from '../conditions/said-worth.ts'
import { strengthensCapital } from '../conditions/strengthens-capital.ts'
import { isSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

const parties = {
  buyer: [
    bidder(),
    of('offer', 'von', 'durch'),
    compound('offer'),
    agentExcept(onlookingVerbs, mentioningVerbs, permittingVerbs, demandingVerbs, priceHopingVerbs),
    dativeOf(permittingVerbs),
    of('acquire deal', 'durch'),
    after('an', 'durch', 'zu'),
    called('buyer-word'),
    // "die größte Übernahme in der Geschichte von X"
    of('history', 'von'),
    agentOver('acquire', contractingVerbs),
  ],
  company: [
    sought(),
    agentOf(spurningVerbs),
    of('acquire sell deal', 'von', 'für', 'an', 'um'),
    of('contest', 'von', 'für', 'um'),
    bearer(),
    of('price', 'von', 'für'),
    patient(),
    after('für', 'bei'),
    compound('acquire sell deal'),
    compound('share-word'),
    compound('hold'),
    rest(),
  ],
  seller: [
    payee(),
    of('part', 'von'),
    of('sell', 'durch'),
    of('price', 'an'),
    after('von'),
    dative(),
    called('seller-word'),
    partnerOver('acquire', dealingVerbs),
    agentOf(demandingVerbs, priceHopingVerbs),
  ],
} as const

/** "wird mit N bewertet": a value, unless it is a price that is estimated. */
const valuesSomebody = ({ clause, cues }: Site): boolean =>
  clause.verb?.classes.includes('valuation') === true &&
  !cues.some(
    (cue) =>
      cue.clause === clause && (cue.classId === 'price' || cue.classId === 'plain-price' || cue.classId === 'offer'),
  )

/** "geht für 3 Millionen an X", not "es geht um 3 Millionen": another frame tells of what changes hands by itself. */
const passesItself = ({ clause: { verb, units }, phrase }: Site): boolean =>
  verb?.classes.includes('change-hands') === true &&
  !(phrase?.preposition === 'um' && concerningVerbs.has(verb.lemma) && units.some(({ norm }) => norm === 'es'))

/** "das Geschäft ist 3 Millionen wert", "der Zukauf ist dem Konzern 3 Millionen wert": of a deal the worth is its price. */
const isDealWorth = ({ clause }: Site): boolean =>
  functionsOf(clause).subjectNoun?.head.classes.some((id) => id === 'deal' || id === 'acquire') === true

/** "sicherte sich 3 Millionen", "übernahm 3 Millionen der Kosten": the sum is what is taken, and no price. */
const isTakenItself = ({ clause, phrase }: Site): boolean =>
  clause.verb?.classes.includes('acquire') === true &&
  !clause.verb.passive &&
  phrase?.preposition === '' &&
  phrase.link === null &&
  clause.phrases[phrase.index - 1]?.head.kind !== 'figure'

/** What somebody gets that is no company: orders, or money. */
const TAKEN: ReadonlySet<string> = new Set([
  'commission',
  'tranche',
  'amount',
  'capital',
  'funding-round',
  'injection',
  'loan',
])

/** "sicherte sich Aufträge für 3 Millionen", "sichert sich eine Summe von 3 Millionen": what is taken over is no company. */
const isOfOrders = ({ clause }: Site): boolean =>
  clause.verb?.classes.includes('acquire') === true &&
  !clause.verb.passive &&
  clause.phrases.some(
    ({ head, preposition, link }) =>
      head.kind === 'noun' &&
      head.mention === undefined &&
      preposition === '' &&
      link === null &&
      head.classes.some((id) => TAKEN.has(id)),
  )

/** "das monatliche Transaktionsvolumen": what is done time and again is no deal. */
const isOfEveryMonth = ({ clause }: Site): boolean =>
  clause.units.some(({ norm }, at) => regular.test(norm) && clause.units[at + 1]?.classes.includes('price') === true)

export const acquisition = defineFrame({
  id: 'acquisition/buy',
  type: 'acquisition',
  figure: ['money'],
  describe: 'X übernimmt Y für N; X zahlt N für Y; Übernahme von Y durch X für N; der Kaufpreis beträgt N.',
  evokes: [
    times(1.2, governing('price', 'price-tag')),
    governing('acquire'),
    times(0.8, governing('plain-price')),
    times(0.6, governing('pay')),
    verb('acquire'),
    inClause('acquire', 'price', 'contest'),
    times(0.6, inClause('deal')),
    times(0.5, verb('pay')),
    around('acquire'),
    times(1.5, story('acquire')),
  ],
  needs: [{ ...around('acquire', 'price', 'sell'), places: [...around().places, 'paragraph', 'story'] }],
  unless: [verb('sell', 'cost', 'revenue', 'profit')],
  figureIs: (figure, site) =>
    isSum(figure) &&
    !passesItself(site) &&
    !valuesSomebody(site) &&
    (!isSaidWorth(site) || isDealWorth(site)) &&
    !isBreakFee(site) &&
    !flowsIntoThing(site) &&
    !isOfEveryMonth(site) &&
    !isInTill(site) &&
    !dealsInThing(site.clause) &&
    !isOfOrders(site) &&
    !strengthensCapital(site) &&
    !isTakenItself(site) &&
    !buysGoods(site) &&
    !buysServices(site),
  roles: parties,
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['[Nordwind] übernimmt [Seestern] für einen Euro.', { company: 'Seestern', buyer: 'Nordwind' }],
    [
      '[Nordwind] übernimmt vom Konzern [Seestern] die Sparte [Felsberg] für 3 Millionen Euro.',
      { company: 'Felsberg', buyer: 'Nordwind', seller: 'Seestern' },
    ],
    ['[Nordwind] übernimmt [Seestern] für 2,5 Milliarden Euro.', { buyer: 'Nordwind', company: 'Seestern' }],
    [
      '[Seestern] lehnte ein Angebot von 7 Milliarden Euro von [Nordwind] ab.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] will [Seestern] einschließlich Schulden für 16 Milliarden Euro übernehmen.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    ['[Seestern] vor Übernahme durch [Nordwind] für 300 Millionen Euro', { buyer: 'Nordwind', company: 'Seestern' }],
    ['[Seestern] wird von [Nordwind] für 300 Millionen Euro gekauft.', { buyer: 'Nordwind', company: 'Seestern' }],
    [
      'Die 300 Millionen Euro schwere Übernahme von [Seestern] durch [Nordwind] ist besiegelt.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] will [Seestern] übernehmen, das Geschäft wäre 300 Millionen Euro wert.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] übernimmt [Seestern]. Als Preis wurden 80 Millionen Euro vereinbart.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] übernimmt [Seestern]. Der Preis, 80 Millionen Euro, wird in bar beglichen.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Bei der Übernahme von [Seestern] durch [Nordwind] beträgt der Kaufpreis 80 Millionen Euro.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] zahlt [Seestern] 300 Millionen Euro, sollte die Übernahme am Kartellamt scheitern.',
    '[Nordwind] setzte 300 Millionen Euro um.',
    '[Nordwind] übernahm das Risiko bis 300 Millionen Euro.',
    'Das monatliche Transaktionsvolumen von [Seestern] liegt bei 300 Millionen Euro.',
    'Nach der Übernahme flossen bei [Seestern] 300 Millionen Euro in die Werbung.',
    'Nach der Übernahme liegen in der Kasse von [Seestern] 300 Millionen Euro.',
    '[Kern] kaufte ein Haus für 3 Millionen Euro.',
  ],
})
