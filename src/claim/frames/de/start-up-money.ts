import type { Site } from '../../cues/cue.ts'
import { fits, isInvestor } from '../../roles/fits.ts'
import { after, agent, dative, of } from '../../roles/slot.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { functionsOf } from '../../syntax/who.ts'
import { gets, namesGiver, receives } from '../conditions/gets-money.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, nearby, times, verb } from '../define-frame.ts'

/** What speaks of other money than that of investors, wherever in the clause it stands. */
const OTHERWISE = inClause(
  'subsidy',
  'state',
  'loan',
  'borrowed',
  'contract',
  'sell',
  'share-word',
  'price',
  'fine',
  'damages',
  'revenue',
  'profit',
  'dividend',
  'debt',
)

/** "Das Start-up sichert sich 3 Millionen": it gets the bare sum, for nothing and from nobody who is named. */
const isGotBare = (site: Site): boolean => {
  const { clause, phrase } = site
  const { subject } = functionsOf(clause)
  return (
    (phrase?.preposition === '' ||
      (phrase?.preposition === 'über' && clause.verb?.classes.includes('rejoice') === true)) &&
    phrase.link === null &&
    clause.verb?.passive === false &&
    fits('company', subject?.mention) &&
    !namesGiver(site) &&
    !namesAfter(clause, 'für')
  )
}

export const startUpGets = defineFrame({
  id: 'funding_round/start-up-gets',
  type: 'funding_round',
  figure: ['money'],
  describe: 'Das Start-up Y sichert sich N; das Fintech Y holt sich N; what young firms get is capital.',
  evokes: [verb('gather', 'rejoice'), times(0.5, nearby('young-firm', 'investor-word'))],
  needs: [verb('gather', 'rejoice'), nearby('young-firm', 'fresh', 'funding-round')],
  unless: [OTHERWISE],
  figureIs: (figure, site) => isTotal(figure) && isGotBare(site),
  bars: (mention, role) => role === 'company' && isInvestor(mention),
  roles: { company: [agent()], lead: [] },
  accepts: [
    ['Das Start-up [Seestern] hat sich 12 Millionen Euro gesichert.', { company: 'Seestern' }],
    ['Über 12 Millionen Euro darf sich das Start-up [Seestern] freuen.', { company: 'Seestern' }],
    ['Das Fintech [Seestern] hat 12 Millionen Euro gesammelt.', { company: 'Seestern' }],
    ['Geld fließt in Start-ups: [Seestern] erhielt 12 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] hat sich 12 Millionen Euro gesichert.',
    'Das Start-up [Seestern] erhielt 12 Millionen Euro Schadenersatz.',
    'Das Start-up [Seestern] erhielt von [Nordwind] 12 Millionen Euro.',
  ],
})

export const startUpFinancing = defineFrame({
  id: 'funding_round/start-up-financing',
  type: 'funding_round',
  figure: ['money'],
  describe:
    'Das Start-up Y meldet eine Finanzierung über N: what investors give a young firm is a round, called so or not.',
  evokes: [times(3.5, governing('financing')), { classes: ['financing'], places: ['beyond'], weight: 3.5 }],
  needs: [nearby('young-firm'), inClause('financing')],
  unless: [OTHERWISE],
  figureIs: (figure, site) => isTotal(figure) && !namesGiver(site) && (receives(site) || gets(site)),
  bars: (mention, role) => role === 'company' && isInvestor(mention),
  roles: { company: [agent(), dative(), of('financing', 'von', 'für'), after('für', 'bei')], lead: [] },
  requires: ['company'],
  accepts: [
    ['Das Start-up [Seestern] meldet eine Finanzierung über 12 Millionen Euro.', { company: 'Seestern' }],
    ['Das Start-up [Seestern] hat ein Investment in Höhe von 12 Millionen Euro erhalten.', { company: 'Seestern' }],
    ['Das Jungunternehmen [Seestern] sichert sich 12 Millionen Euro Finanzierung.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] meldet eine Finanzierung über 12 Millionen Euro.',
    'Das Start-up [Seestern] meldet eine Finanzierung über 12 Millionen Euro von [Nordwind].',
  ],
})
