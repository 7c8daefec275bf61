import { negotiatingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { isNoSide } from '../../roles/fits.ts'
import { after, afterVerb, agent, called, compound, of, publicBody } from '../../roles/slot.ts'
import { isWon } from '../conditions/is-won.ts'
import { isOrderIntake } from '../conditions/order-intake.ts'
import { around, defineFrame, governing, inClause, story, times } from '../define-frame.ts'

export const wonContract = defineFrame({
  id: 'contract/win',
  type: 'contract',
  figure: ['money'],
  describe: 'L sichert sich einen Auftrag der K über N; L hofft auf einen Auftrag von N.',
  evokes: [
    times(1.2, governing('contract')),
    times(1.5, inClause('commission', 'win')),
    { classes: ['contract'], places: ['beyond'], weight: 1.4 },
    times(0.5, around('contract')),
    times(2, story('contract')),
  ],
  needs: [inClause('commission')],
  passes: ['goods', 'service'],
  unless: [governing('other-contract')],
  figureIs: ({ figure }, site) =>
    figure.kind === 'money' && figure.per !== 'Aktie' && isWon(site.clause) && !isOrderIntake(site),
  roles: {
    supplier: [called('supplier-word'), agent(), of('commission', 'an', 'für', 'bei'), after('an', 'für', 'bei')],
    customer: [
      called('customer-word'),
      publicBody(of('commission', 'aus')),
      of('commission', 'von', 'durch', 'der'),
      after('von'),
      afterVerb(negotiatingVerbs, 'mit'),
      compound('commission'),
      after('für'),
    ],
  },
  bars: isNoSide,
  accepts: [
    [
      '[Nordwind] sichert sich einen 8 Millionen Euro schweren Auftrag der [Seestern].',
      { customer: 'Seestern', supplier: 'Nordwind' },
    ],
    [
      '[Nordwind] hat von der [Seestern] eine Bestellung im Wert von 8 Millionen Euro erhalten.',
      { customer: 'Seestern', supplier: 'Nordwind' },
    ],
    [
      '[Nordwind] hat einen Auftrag aus [Irland] über 8 Millionen Euro erhalten.',
      { customer: 'Irland', supplier: 'Nordwind' },
    ],
    [
      '[Nordwind] meldet einen Auftrag über zwei Boote zum Preis von 8 Millionen Euro für [Seestern].',
      { customer: 'Seestern', supplier: 'Nordwind' },
    ],
    [
      '[Nordwind] verhandelt mit der [Seestern] über einen Auftrag von 8 Millionen Euro.',
      { customer: 'Seestern', supplier: 'Nordwind' },
    ],
    ['[Nordwind] hofft auf einen Auftrag über 8 Millionen Euro.', { supplier: 'Nordwind' }],
  ],
  rejects: [
    'Im ersten Halbjahr 2024 verbuchte [Nordwind] Aufträge über 8 Milliarden Euro.',
    '[Nordwind] vergibt einen Auftrag über 8 Millionen Euro.',
    '[Nordwind] sichert sich 8 Millionen Euro.',
  ],
})
