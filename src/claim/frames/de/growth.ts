import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { comparativeWords, expectingVerbs, measuresByStart, signs } from '../../../lexicon/de/events/compared-words.ts'
import { thirdPersons } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { after, agent, bearer, compound, of, topic } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isBesideFormer } from '../conditions/beside-former.ts'
import { falls } from '../conditions/falls.ts'
import { isOfMarket } from '../conditions/of-market.ts'
import { isOfWages } from '../conditions/of-wages.ts'
import { movesOwnPrices } from '../conditions/own-prices.ts'
import { isPartLost } from '../conditions/part-lost.ts'
import { isPartOfOther } from '../conditions/part-of-other.ts'
import { isLevel, isLevelOfRate, isRateOfGrowth } from '../conditions/rate-of-growth.ts'
import { isSigned } from '../conditions/signed.ts'
import { around, defineFrame, governing, inClause, times, verb } from '../define-frame.ts'
import { businessMeasures, measureOf } from '../qualifiers/measure-of.ts'

const GROWTH: ReadonlySet<string> = new Set(['growth', 'rise', 'fall'])

/** "blieb bei 4 Prozent": what stays or is held does not change, unless it is the change itself that does; "lag um 4 Prozent höher" tells how far. */
const isHeld = (figure: FigureMention, { cues, clause, phrase }: Site): boolean => {
  if (phrase?.preposition === 'um' || isSigned(figure, clause) || isBesideFormer(phrase, clause)) return false
  const own = cues.filter((cue) => cue.clause === clause)
  return (
    own.some(({ classId, place }) => place === 'verb' && (classId === 'hold' || classId === 'trading')) &&
    !own.some(({ classId, place }) => (place === 'governor' || place === 'subject') && GROWTH.has(classId))
  )
}

const NOTHING: ReadonlySet<string> = new Set()

/** "Unterschlagung (64 Prozent)": a percentage in brackets is a change only with its sign. */
const isBracketed = (figure: FigureMention, { clause }: Site): boolean =>
  clause.kind === 'parenthesis' && clause.verb === null && !isSigned(figure, clause)

/** What a company has: without any of it, what grows may be a market. */
const OF_COMPANIES: ReadonlySet<string> = new Set([
  ...businessMeasures.map(([classId]) => classId).filter((id) => id !== 'prices'),
  'business-figure',
  'organic',
])

/** Economies, prices and crime grow as well: without a business figure nearby the sentence must name a company. */
const isOfSomebody = ({ cues, parsed, clause }: Site): boolean =>
  cues.some(
    ({ classId, text }) =>
      OF_COMPANIES.has(classId) || (classId === 'growth' && measuresByStart.some(([start]) => start.test(text))),
  ) ||
  parsed.mentions.some(isFirm) ||
  expectsForItself(clause)

/** "Statt 8 Prozent erwartet er noch ein Wachstum von 5 Prozent": who was spoken of before says how it will grow. */
const expectsForItself = ({ verb, units }: Clause): boolean =>
  expectingVerbs.has(verb?.lemma ?? '') && units.some(({ norm }) => thirdPersons.has(norm))

/** "lieferte 4 Prozent weniger Autos aus", "verkaufte 900 Züge, 4 Prozent mehr als im Vorjahr": the verb alone says of what. */
const saysMoreOrLess = (figure: FigureMention, { clause: { units } }: Site): boolean =>
  comparativeWords.has(units[units.findIndex((unit) => unit.figure === figure) + 1]?.norm ?? '')

/** "Die Preise stiegen um 4 Prozent": a noun stands there for what moves, and it is no business figure. */
const isOfOtherThatMoves = ({ clause, cues }: Site): boolean => {
  const noun = clause.verb?.classes.some((id) => GROWTH.has(id)) === true ? functionsOf(clause).subjectNoun : null
  return (
    noun !== null &&
    clause.phrases.includes(noun) &&
    isNameless(noun, clause.phrases) &&
    isCommonNoun(noun.head.norm) &&
    !noun.head.classes.some((id) => OF_ACTORS.has(id)) &&
    !cues.some(({ classId, clause: at }) => at === clause && (classId === 'audience' || OF_COMPANIES.has(classId)))
  )
}

const OF_ACTORS: ReadonlySet<string> = new Set(['firm-word', 'daughter', 'growth', 'rise', 'fall', 'part'])

export const growth = defineFrame({
  id: 'growth/change',
  type: 'growth',
  figure: ['percent'],
  describe:
    'Der Umsatz stieg um N; ein Plus von N beim Gewinn; der Auftragseingang ging um N zurück; N mehr als im Vorjahr.',
  evokes: [
    times(1.1, governing('growth', 'business-figure', 'revenue', 'profit')),
    inClause('business-figure', 'revenue', 'profit', 'growth', 'organic'),
    verb('rise', 'fall'),
    governing('rise', 'fall'),
    times(0.8, inClause('rise', 'fall')),
    times(0.5, around('business-figure', 'revenue', 'profit')),
    { ...governing('users', 'headcount', 'audience'), places: ['subject'] },
    inClause('prices'),
    times(1.5, verb('turn-out')),
  ],
  needs: [
    around(
      'business-figure',
      'revenue',
      'profit',
      'growth',
      'users',
      'headcount',
      'turn-out',
      'prices',
      'organic',
      'audience',
    ),
  ],
  unless: [
    governing('share-word', 'stake', 'threshold', 'premium', 'trading'),
    { ...inClause('share-word', 'trading', 'stake', 'hold'), places: ['subject', 'clause'] },
    // "10 Prozent der Stellen", but "die Zahl der Stellen stieg um 10 Prozent"
    { ...governing('headcount'), places: ['head', 'counted', 'governor', 'of'] },
  ],
  figureIs: (figure, site) =>
    !isHeld(figure, site) &&
    !isOfMarket(site, OF_COMPANIES) &&
    !isOfWages(figure, site) &&
    (isRateOfGrowth(site) || !isLevel(figure, site)) &&
    // "um 0,3 Punkte" is what a share of something has moved by.
    !(figure.figure.kind === 'percent' && figure.figure.unit === 'points') &&
    (isPartLost(site) || !isPartOfOther(site, NOTHING)) &&
    !isBracketed(figure, site) &&
    isOfSomebody(site) &&
    (site.cues.some(
      ({ classId, place }) =>
        classId === 'growth' || OF_COMPANIES.has(classId) || (classId === 'audience' && place === 'subject'),
    ) ||
      saysMoreOrLess(figure, site) ||
      movesOwnPrices(figure, site)) &&
    (movesOwnPrices(figure, site) || !isOfOtherThatMoves(site)) &&
    (figure.direction === 'by' ||
      site.phrase?.preposition === 'um' ||
      isBesideFormer(site.phrase, site.clause) ||
      site.cues.some(
        ({ classId, clause, place }) =>
          (classId === 'rise' || classId === 'fall' || classId === 'growth') &&
          clause === site.clause &&
          place !== 'sentence',
      ) ||
      site.clause.units.some(({ norm }) => comparativeWords.has(norm) || signs.test(norm)) ||
      isSigned(figure, site.clause)),
  roles: {
    company: [
      bearer(),
      of('revenue profit business-figure growth', 'von', 'bei', 'der'),
      agent(),
      compound('business-figure revenue profit'),
      after('bei', 'von', 'für'),
      topic(),
    ],
  },
  qualifiers: measureOf,
  negative: (site, figure) => !isLevelOfRate(figure, site) && falls(site, figure),
  periodic: true,
  accepts: [
    ['Der Umsatz von [Seestern] stieg um 24 Prozent.', { company: 'Seestern' }],
    ['Bei [Seestern] ging der Gewinn um 4 Prozent zurück.', { company: 'Seestern' }],
    ['[Seestern] lieferte 4 Prozent weniger Autos aus.', { company: 'Seestern' }],
    ['[Seestern] hob die Preise um 4 Prozent an.', { company: 'Seestern' }],
    ['Das liegt bei [Seestern] an den um 4 Prozent höheren Preisen.', { company: 'Seestern' }],
    ['[Seestern] hat die Wachstumsprognose auf 4 bis 6 Prozent gesenkt.', { company: 'Seestern' }],
    ['[Seestern] verlor 4 Prozent seines Umsatzes.', { company: 'Seestern' }],
    ['Bei [Seestern] brachen 4 Prozent der Erlöse weg.', { company: 'Seestern' }],
    ['Das Ebit von [Seestern] lag 4 Prozent unter dem Wert des Vorjahres.', { company: 'Seestern' }],
    ['Bei [Seestern] gingen die Aufträge um 4 Prozent zurück.', { company: 'Seestern' }],
    ['Die Zahl der Fahrgäste von [Seestern] stieg um 4 Prozent.', { company: 'Seestern' }],
    ['Bei [Seestern] betrug das organische Plus 4 Prozent.', { company: 'Seestern' }],
  ],
  rejects: [
    'Die Marge von [Seestern] fiel auf 10 Prozent.',
    '[Seestern] macht 4 Prozent seines Umsatzes in Polen.',
    '[Seestern] verlor 4 Prozent seiner Läden.',
    'Der Gewinn lohnt. Die Preise stiegen bei [Seestern] um 10 Prozent.',
    'Die Aktie von [Seestern] legte um 4 Prozent zu.',
    '[Nordwind] hält 27 Prozent an [Seestern].',
    '[Nordwind] verkauft 27 Prozent an [Seestern].',
    'Der Gewinn stieg. [Seestern] bietet eine Lohnerhöhung von 4 Prozent an.',
    'Der Gewinn stieg. [Seestern] bietet 4 Prozent mehr Geld.',
  ],
})
