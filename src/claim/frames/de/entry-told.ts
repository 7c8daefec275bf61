import { takingInVerbs } from '../../../lexicon/de/events/footholds.ts'
import type { Place } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { after, agentOf, dative, of, patientOf } from '../../roles/slot.ts'
import { isPutInAsTold } from '../conditions/put-in-as-told.ts'
import { isSum } from '../conditions/sums.ts'
import { takesAboard } from '../conditions/takes-aboard.ts'
import { tellsAmount, tellsInflow } from '../conditions/tells-sum.ts'
import { defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { entryBefore } from '../entry-before.ts'
import { instrument } from '../qualifiers/instrument.ts'

const TOLD: readonly Place[] = ['sentence', 'before']

export const entryTold = defineFrame({
  id: 'investment/sum-told',
  type: 'investment',
  figure: ['money'],
  describe: 'X investiert in Y. Das Volumen liegt bei N; es geht um N; Y fließen dadurch N zu.',
  evokes: [
    { classes: ['invest', 'given'], places: TOLD, weight: 6 },
    { classes: ['investor-word'], places: ['before'], weight: 6 },
  ],
  needs: [{ classes: ['invest', 'given', 'investor-word'], places: TOLD, weight: 1 }],
  unless: [
    inClause('debt', 'revenue', 'profit', 'valuation', 'acquire', 'contract', 'funding-round', 'spend'),
    { classes: ['funding-round', 'acquire'], places: TOLD, weight: 1 },
    story('ipo', 'capital-increase', 'funding-round'),
  ],
  asksClause: true,
  figureIs: (figure, site) => isSum(figure) && (tellsAmount(site) || tellsInflow(site)),
  roles: { company: [dative()], investor: [] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Nordwind] investiert in [Seestern]. Das Volumen liegt bei 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] steigt bei [Seestern] ein. Das Volumen bezifferte der Chef auf 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] beteiligt sich an [Seestern]. Dabei soll es um 3 Millionen Euro gehen.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] hat den Einstieg bei [Seestern] abgeschlossen; [Seestern] fließen dadurch 3 Millionen Euro zu.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] investiert in neue Werke. Das Volumen liegt bei 3 Millionen Euro.',
    '[Nordwind] investiert in [Seestern]. Der Umsatz liegt bei 3 Millionen Euro.',
  ],
})

/** What was told before says as much as a sum's own noun. */
const TOLD_BEFORE = 24

export const putInAsTold = defineFrame({
  id: 'investment/told-before',
  type: 'investment',
  figure: ['money'],
  describe: 'X steigt bei Y ein. Die Verträge sind unterschrieben. Der Investor bringt N mit; investiert werden N.',
  evokes: [
    verb('invest', 'pay', 'pass', 'grant', 'bring-along', 'give', 'provide', 'copula', 'spend'),
    governing('given', 'invest'),
    { ...inClause('amount', 'given', 'invest', 'investor-word', 'hold'), weight: 1 },
    { classes: ['given', 'invest', 'investor-word', 'subsidy', 'hold'], places: ['before', 'paragraph'], weight: 8 },
  ],
  admits: ['invest', 'subsidy'],
  passes: ['entry'],
  unless: [
    inClause('debt', 'loan', 'revenue', 'profit', 'valuation', 'acquire', 'contract', 'funding-round', 'share-sale'),
    story('ipo', 'capital-increase', 'funding-round'),
  ],
  asksClause: true,
  prior: () => TOLD_BEFORE,
  figureIs: (figure, site) => isSum(figure) && isPutInAsTold(site) && entryBefore(site) !== null,
  roles: { investor: [], company: [] },
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Nordwind] steigt bei [Seestern] ein. Die Verträge sind fertig. Der Investor bringt 3 Millionen Euro mit.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] setzt auf [Seestern]. In einem ersten Schritt werden 3 Millionen Euro investiert.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] gewinnt mit [Nordwind] einen Partner. Das Geld ist für den Umbau. Die Einlage beläuft sich auf 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] rettet [Seestern]. Alle sind froh. 3 Millionen Euro hat der Investor zugesagt.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] setzt auf [Seestern]. In neue Werke werden 3 Millionen Euro investiert.',
    '[Nordwind] steigt bei [Seestern] ein. Der Umsatz beläuft sich auf 3 Millionen Euro.',
    '[Nordwind] hält zu [Seestern]. Der Investor bringt 3 Millionen Euro mit.',
  ],
})

export const takenAboard = defineFrame({
  id: 'investment/taken-aboard',
  type: 'investment',
  figure: ['money'],
  describe: 'Y holt X für N als Investor an Bord; Y gewinnt X mit N als Gesellschafter.',
  evokes: [times(5, inClause('investor-word', 'hold'))],
  needs: [inClause('investor-word', 'hold')],
  asksClause: true,
  figureIs: (figure, { clause, phrase }) =>
    isSum(figure) && takesAboard(clause) && /^(mit|für)$/.test(phrase?.preposition ?? ''),
  roles: { company: [agentOf(takingInVerbs)], investor: [patientOf(takingInVerbs)] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Seestern] holt [Nordwind] für 3 Millionen Euro als Investor an Bord.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] hat [Nordwind] mit 3 Millionen Euro als Gesellschafter gewonnen.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Seestern] holt [Nordwind] als Investor an Bord. [Nordwind] schießt 3 Millionen Euro zu.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] holt [Nordwind] für 3 Millionen Euro.'],
})

export const capitalBy = defineFrame({
  id: 'investment/capital-by',
  type: 'investment',
  figure: ['money'],
  describe: 'Die Rekapitalisierung von Y durch X umfasst N; die Finanzierung von Y durch X beträgt N.',
  evokes: [times(2, governing('capital', 'injection', 'capital-increase', 'invest')), times(6, inClause('aided'))],
  admits: ['invest', 'capital-increase', 'subsidy'],
  asksClause: true,
  figureIs: (figure, { clause }) =>
    isSum(figure) &&
    clause.phrases.some(
      ({ head, preposition }) => preposition === 'durch' && head.mention !== undefined && isFirm(head.mention),
    ),
  roles: {
    investor: [after('durch')],
    company: [of('capital injection aided capital-increase invest', 'von', 'bei', 'für')],
  },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      'Die Rekapitalisierung von [Seestern] durch [Nordwind] umfasst 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Die Finanzierung der [Seestern] durch [Nordwind] beläuft sich auf 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Die Rettung der [Seestern] durch [Nordwind] kostet 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['Die Übernahme von [Seestern] durch [Nordwind] kostet 3 Millionen Euro.'],
})
