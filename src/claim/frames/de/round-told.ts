import { roundStemmingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Place, Site } from '../../cues/cue.ts'
import { isInvestor } from '../../roles/fits.ts'
import { agentOf, dative, of } from '../../roles/slot.ts'
import { isSumOfRoundBefore } from '../conditions/round-before.ts'
import { isSum } from '../conditions/sums.ts'
import { tellsAmount, tellsInflow } from '../conditions/tells-sum.ts'
import { defineFrame, governing, inClause, story, times } from '../define-frame.ts'

const TOLD: readonly Place[] = ['clause', 'sentence', 'before']

/** "In der dritten Runde gab es 3 Millionen", "… angeführt. Insgesamt kommen 3 Millionen zusammen": the round is spoken of, here or just before. */
const isOfRoundTold = (site: Site): boolean => tellsAmount(site) || tellsInflow(site)

export const roundSumTold = defineFrame({
  id: 'funding_round/sum-told',
  type: 'funding_round',
  figure: ['money'],
  describe: 'Y hat eine Runde abgeschlossen. Das Volumen liegt bei N; insgesamt kommen N zusammen; geplant waren N.',
  evokes: [{ classes: ['funding-round'], places: TOLD, weight: 6 }],
  needs: [{ classes: ['funding-round'], places: TOLD, weight: 1 }],
  admits: ['invest', 'capital-increase'],
  unless: [inClause('debt', 'loan', 'revenue', 'profit', 'valuation', 'acquire', 'contract')],
  asksClause: true,
  figureIs: (figure, site) => isSum(figure) && isOfRoundTold(site),
  bars: (mention, role) => role === 'company' && isInvestor(mention),
  roles: { company: [dative(), of('funding-round', 'von', 'bei')], lead: [] },
  accepts: [
    [
      '[Seestern] hat eine Finanzierungsrunde abgeschlossen. Das Volumen liegt bei 80 Millionen Euro.',
      { company: 'Seestern' },
    ],
    [
      '[Nordwind] führt die Runde von [Seestern] an. Insgesamt kommen 80 Millionen Euro zusammen.',
      { company: 'Seestern', lead: 'Nordwind' },
    ],
    ['[Seestern] überzeugt: In der dritten Finanzierungsrunde gab es 80 Millionen Euro.', { company: 'Seestern' }],
    ['Die Finanzierungsrunde von [Seestern] ist geplatzt. Geplant waren 80 Millionen Euro.', { company: 'Seestern' }],
    ['Die Runde von [Seestern] ist abgeschlossen. Es geht um 80 Millionen Euro.', { company: 'Seestern' }],
    [
      '[Seestern] schließt eine Runde ab. Dem Unternehmen fließen dadurch 80 Millionen Euro zu.',
      { company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] hat eine Finanzierungsrunde abgeschlossen. Der Umsatz liegt bei 80 Millionen Euro.',
    '[Seestern] wächst. Das Volumen liegt bei 80 Millionen Euro.',
    '[Seestern] plant eine Runde. Das Volumen des Marktes liegt bei 80 Millionen Euro.',
  ],
})

/** What was told before says as much as a sum's own noun. */
const TOLD_BEFORE = 22

export const roundBeforeSum = defineFrame({
  id: 'funding_round/told-before',
  type: 'funding_round',
  figure: ['money'],
  describe:
    'Y sucht Geldgeber. Eingesammelt werden sollen N; X führt die Runde an. Auch Z ist dabei. N stehen Y zur Verfügung.',
  evokes: [
    { classes: ['funding-round', 'investor-word'], places: ['clause', 'sentence', 'before', 'paragraph'], weight: 8 },
  ],
  admits: ['invest', 'capital-increase', 'subsidy'],
  passes: ['pool', 'entry'],
  unless: [
    inClause('debt', 'loan', 'revenue', 'profit', 'valuation', 'acquire', 'contract', 'share-sale'),
    story('ipo', 'capital-increase'),
  ],
  asksClause: true,
  prior: () => TOLD_BEFORE,
  figureIs: (figure, site) => isSum(figure) && isSumOfRoundBefore(site),
  bars: (mention, role) => role === 'company' && isInvestor(mention),
  roles: { company: [dative(), of('funding-round', 'von', 'bei')], lead: [] },
  accepts: [
    [
      '[Seestern] hat die Runde abgeschlossen. Das Team soll wachsen. Eingesammelt wurden 80 Millionen Euro.',
      { company: 'Seestern' },
    ],
    ['[Seestern] sucht neue Geldgeber. Die Gründer wollen 80 Millionen Euro einsammeln.', { company: 'Seestern' }],
    [
      'Die Geldgeber glauben an [Seestern]. Alle sind dabei. Die Zusagen summieren sich auf 80 Millionen Euro.',
      { company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] sucht Geldgeber. Der Umsatz liegt bei 80 Millionen Euro.',
    '[Seestern] sucht Geldgeber. Die Firma bekommt 80 Millionen Euro von der [Uferbank].',
    '[Seestern] wächst. Eingesammelt wurden 80 Millionen Euro.',
  ],
})

/** Whose the round is says as much for a round as who gives all of it. */
const GIVEN = 6

/** "stemmt die Runde über 3 Millionen": one gives all of it. */
const isWholeRound = ({ phrase, clause }: Site): boolean => {
  const round = clause.phrases.find(
    ({ head, preposition }) => preposition === '' && head.classes.includes('funding-round'),
  )
  return round !== undefined && clause.verb?.passive === false && phrase?.preposition !== 'mit'
}

export const roundAlone = defineFrame({
  id: 'funding_round/alone',
  type: 'funding_round',
  figure: ['money'],
  describe: 'X stemmt die Runde von Y über N allein; X finanziert die Runde von Y in Höhe von N.',
  evokes: [times(1.5, governing('funding-round')), { classes: ['funding-round'], places: ['beyond'], weight: 2 }],
  needs: [inClause('funding-round')],
  admits: ['invest'],
  prior: () => GIVEN,
  figureIs: (figure, site) =>
    isSum(figure) && roundStemmingVerbs.has(site.clause.verb?.lemma ?? '') && isWholeRound(site),
  roles: { investor: [agentOf(roundStemmingVerbs)], company: [of('funding-round', 'von', 'bei', 'für')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  accepts: [
    [
      '[Nordwind] stemmt die gesamte Runde von [Seestern] in Höhe von 80 Millionen Euro allein.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Die Finanzierungsrunde der [Seestern] über 80 Millionen Euro bestreitet [Nordwind] allein.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] stemmt die Runde über 80 Millionen Euro allein.',
    '[Nordwind] beteiligt sich an der Runde von [Seestern] über 80 Millionen Euro.',
  ],
})
