import { coverNouns } from '../../../lexicon/de/events/cover-nouns.ts'
import { carriedOutNouns, earningVerbs, losingVerbs, remainingVerbs } from '../../../lexicon/de/events/result-verbs.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, type Place, type Site } from '../../cues/cue.ts'
import { isLeftOut } from '../../cues/of-no-event.ts'
import { after, agent, bearer, compound, dative, of, topic } from '../../roles/slot.ts'
import { isCountOf } from '../../syntax/nameless.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isDifference } from '../conditions/is-difference.ts'
import { pointsToSale, saleTold } from '../conditions/sale-told.ts'
import { sellsPapers, sellsShares } from '../conditions/sells-shares.ts'
import { isTotal } from '../conditions/sums.ts'
import { isSurplus, isSurplusMade } from '../conditions/surplus.ts'
import { around, defineFrame, governing, inClause, times, verb } from '../define-frame.ts'
import { isBurden } from './burden.ts'

const subject = (classes: string) =>
  [
    bearer(),
    of(classes, 'von', 'bei', 'der'),
    agent(),
    compound(classes),
    after('bei', 'von'),
    dative(),
    topic(),
  ] as const

/** "Der Erlös aus dem Verkauf der Tochter", "erlöste mit dem Verkauf", "will mit dem Börsengang 2 Milliarden erlösen": what shares bring in is no turnover, if no year says that it is one. */
const isOfSale = (site: Site): boolean => {
  const { clause, cues } = site
  const isTakings =
    (clause.verb?.classes.includes('revenue') === true && clause.verb.lemma !== 'um|setzen') ||
    cues.some(({ classId, place }) => classId === 'takings' && TAKINGS.has(place))
  if (isInflowOfListing(site)) return true
  return (
    isTakings &&
    clause.phrases.every(({ head }) => head.figure?.figure.kind !== 'date') &&
    (saleTold(site) !== null ||
      cues.some(({ classId, place }) => (classId === 'ipo' || classId === 'capital-increase') && place === 'story') ||
      cues.some(({ classId, place }) => RAISED.has(classId) && place !== 'story' && place !== 'paragraph') ||
      sellsPapers(clause, cues) ||
      sellsShares(site))
  )
}

/** "Der Börsengang ist gelungen. Die Einnahmen von 2 Milliarden gehen an X": what a listing just told of brings. */
const isInflowOfListing = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'inflow' && (place === 'governor' || place === 'subject')) &&
  cues.some(({ classId, place }) => LISTED.has(classId) && (place === 'before' || place === 'sentence')) &&
  clause.phrases.every(({ head }) => head.figure?.figure.kind !== 'date')
const LISTED: ReadonlySet<string> = new Set(['ipo', 'capital-increase', 'share-sale', 'new-shares'])

const TAKINGS: ReadonlySet<Place> = new Set(['governor', 'subject', 'counted'])

const RAISED: ReadonlySet<string> = new Set([
  'capital-increase',
  'new-shares',
  'funding-round',
  'ipo',
  'subsidy',
  'investor-word',
])

/** "3 Millionen Aktien wurden umgesetzt, mit einem Kurswert von 100 Millionen": what changed hands that day. */
const isOfTrading = ({ clause }: Site): boolean =>
  (clause.verb ?? clause.parent?.verb)?.lemma === 'um|setzen' &&
  [...clause.phrases, ...(clause.parent?.phrases ?? [])].some(({ head }) =>
    head.classes.some((id) => id === 'share-word' || id === 'trading'),
  )

/** "setzt Projekte im Umfang von 3 Millionen um": what is carried out is no turnover. */
const isCarriedOut = ({ clause, phrase }: Site): boolean => {
  const above = [phrase?.governor, phrase?.governor?.governor]
  return clause.verb?.lemma === 'um|setzen' && above.some((one) => carriedOutNouns.test(one?.head.norm ?? ''))
}

/** Is there a word of turnover in reach? "erwirtschaften" is none: what is yielded may be what is left. */
const saysTurnover = ({ cues }: Site): boolean => cues.some(({ classId }) => classId === 'revenue')

/** "erwirtschaftete unter dem Strich", "einen Gewinn": does the sentence speak of what is left? */
const saysResult = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => RESULTS.has(classId) && place !== 'story' && place !== 'paragraph')
const RESULTS: ReadonlySet<string> = new Set(['profit', 'loss', 'bottom-line', 'other-measure'])

/** "760 Kräfte erwirtschafteten 61 Millionen": what staff brings in is turnover. */
const isYieldedByStaff = ({ clause }: Site): boolean =>
  clause.verb?.classes.includes('yield') === true &&
  clause.phrases.some(({ head, preposition }) => preposition === '' && isCountOf(head, 'people', 'headcount'))
const BY_STAFF = 6

export const revenue = defineFrame({
  id: 'revenue/turnover',
  type: 'revenue',
  figure: ['money'],
  describe: 'Y setzt N um; der Umsatz von Y liegt bei N; Y kommt auf N Umsatz; Einnahmen von N.',
  evokes: [
    times(1.2, governing('revenue')),
    times(1.4, verb('revenue')),
    verb('yield'),
    inClause('revenue'),
    times(0.4, around('revenue')),
  ],
  needs: [{ ...around('revenue', 'yield'), places: [...clausePlaces, 'sentence', 'before'] }],
  admits: ['fee'],
  prior: (_, site) => (isYieldedByStaff(site) ? BY_STAFF : 0),
  unless: [{ ...around('price', 'ipo', 'share-sale'), places: ['clause', 'beyond'] }],
  figureIs: (figure, site) =>
    isTotal(figure) &&
    !isDifference(figure, site) &&
    !isCarriedOut(site) &&
    (isYieldedByStaff(site) ||
      (!isOfSale(site) && !isOfTrading(site) && !pointsToSale(site) && (saysTurnover(site) || !saysResult(site)))),
  roles: { company: subject('revenue') },
  periodic: true,
  accepts: [
    ['[Seestern] setzte 2,4 Milliarden Euro um.', { company: 'Seestern' }],
    ['Der Umsatz von [Seestern] lag bei 19 Milliarden Euro.', { company: 'Seestern' }],
    ['[Seestern] meldet einen Umsatzanstieg auf 19 Milliarden Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] verdiente 80 Millionen Euro.',
    '[Seestern] machte 7 Millionen Euro mehr Umsatz als [Nordwind].',
    '[Seestern] setzt Projekte im Umfang von 30 Millionen Euro um.',
    '[Seestern] hat Einsparungen von 30 Millionen Euro umgesetzt.',
  ],
})

/** "unterm Strich verlor Seestern 40 Millionen", "verlor vor Steuern 40 Millionen". */
const isLost = ({ clause, cues }: Site): boolean =>
  losingVerbs.has(clause.verb?.lemma ?? '') &&
  cues.some(({ classId, clause: where }) => classId === 'bottom-line' && where === clause)

const isLoss = (site: Site, figure: FigureMention): boolean => {
  if (isLost(site) && !site.cues.some(({ classId, place }) => classId === 'profit' && place === 'governor')) return true
  const isLeft = remainingVerbs.has(site.clause.verb?.lemma ?? '')
  const own = site.cues.filter(({ place }) => !FAR.has(place) && !(isLeft && place === 'paragraph'))
  const best = own.find(({ classId }) => classId === 'loss' || classId === 'profit')
  const near = own.map(({ classId }) => classId)
  return (
    figure.figure.kind !== 'date' && (best?.classId === 'loss' || (near.includes('loss') && !near.includes('profit')))
  )
}

/** What other clauses tell, the sentence before, and the text as a whole. */
const FAR: ReadonlySet<string> = new Set(['sentence', 'before', 'story'])

/** "das Risiko für Verluste bis zur Höhe von 2 Millionen": what somebody answers for is not lost. */
const isCovered = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, clause: at, phrase }) => {
    const above = phrase?.governor?.head
    return classId === 'loss' && at === clause && above?.kind === 'noun' && coverNouns.test(above.norm)
  })

const hasResult = ({ cues }: Site): boolean =>
  cues.some(({ classId }) => classId === 'profit' || classId === 'loss' || classId === 'profit-zone')

/** "Die Zinsen betrugen 4 Millionen"; but "vor Zinsen und Steuern verdiente Seestern 4 Millionen". */
const isOfOtherMeasure = ({ clause }: Site): boolean => {
  const { subjectNoun } = functionsOf(clause)
  return subjectNoun?.head.classes.includes('other-measure') === true && !isLeftOut(subjectNoun, clause)
}

export const profit = defineFrame({
  id: 'profit/earn',
  type: 'profit',
  figure: ['money'],
  describe: 'Y verdient N; ein Gewinn von N; der Verlust beträgt N; unterm Strich bleiben N; ein Minus von N.',
  evokes: [
    times(1.2, governing('profit', 'loss')),
    times(1.2, verb('profit')),
    inClause('profit', 'loss'),
    times(0.4, around('profit', 'loss')),
    times(1.5, inClause('bottom-line', 'profit-zone')),
    times(0.8, governing('surplus')),
  ],
  needs: [around('profit', 'loss', 'bottom-line', 'profit-zone', 'surplus')],
  prior: (_, { clause }) => (remainingVerbs.has(clause.verb?.lemma ?? '') ? 4 : 0),
  unless: [{ ...around('price', 'share-sale'), places: ['clause', 'beyond'] }, verb('revenue')],
  figureIs: (figure, site) =>
    isTotal(figure) &&
    !isDifference(figure, site) &&
    !isCovered(site) &&
    !isOfOtherMeasure(site) &&
    !isBurden(site) &&
    (isSurplusMade(site) || !isSurplus(site)) &&
    (isSurplusMade(site) || earningVerbs.has(site.clause.verb?.lemma ?? '') || hasResult(site) || isLost(site)),
  roles: { company: subject('profit loss') },
  negative: isLoss,
  periodic: true,
  accepts: [
    ['[Seestern] rutschte mit 120 Millionen Euro in die roten Zahlen.', { company: 'Seestern' }],
    ['[Seestern] verdiente 80 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] machte einen Verlust von 53 Millionen Dollar.', { company: 'Seestern' }],
    ['Unterm Strich verlor [Seestern] 53 Millionen Euro.', { company: 'Seestern' }],
    [
      '[Seestern] erwartet ein Ergebnis am oberen Ende der Spanne von 50 bis 60 Millionen Euro.',
      { company: 'Seestern' },
    ],
    ['Operativ blieben [Seestern] 53 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] meldet 27 nach 25 Millionen Euro operatives Ergebnis.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] setzte 80 Millionen Euro um.',
    'Das Land trägt das Risiko für Verluste der [Seestern] bis zu 80 Millionen Euro.',
  ],
})
