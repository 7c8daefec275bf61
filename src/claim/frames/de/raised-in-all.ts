import { puttingInVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { isInvestor } from '../../roles/fits.ts'
import { after, agentExcept, dative, patientOf } from '../../roles/slot.ts'
import { overAllRounds } from '../conditions/over-all-rounds.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, nearby, story, times, verb } from '../define-frame.ts'

export const raisedInAll = defineFrame({
  id: 'investment/raised-in-all',
  type: 'investment',
  figure: ['money'],
  describe: 'Y hat bisher insgesamt N eingesammelt; seit der Gründung flossen N in Y: what all rounds have brought.',
  evokes: [
    verb('raise', 'gather', 'borrow'),
    times(0.6, verb('receive', 'invest')),
    inClause('investor-word', 'fresh'),
    times(0.8, governing('capital', 'funding-round')),
    times(0.5, nearby('young-firm', 'funding-round', 'investor-word')),
    story('funding-round'),
  ],
  needs: [
    verb('raise', 'gather', 'borrow', 'receive', 'invest'),
    nearby('young-firm', 'funding-round', 'investor-word'),
  ],
  unless: [inClause('subsidy', 'state', 'loan', 'borrowed', 'debt', 'revenue', 'profit', 'share-sale', 'contract')],
  passes: ['pool'],
  admits: ['invest'],
  figureIs: (figure, site) => isTotal(figure) && overAllRounds(site.clause),
  prior: () => IN_ALL,
  bars: (mention, role) => role === 'company' && isInvestor(mention),
  roles: { company: [after('in'), dative(), patientOf('finanzieren'), agentExcept(puttingInVerbs)] },
  qualifiers: () => ({ cumulative: 'true' }),
  accepts: [
    ['[Seestern] hat von Investoren bisher 80 Millionen Euro erhalten.', { company: 'Seestern' }],
    ['Das Start-up [Seestern] hat seit der Gründung 80 Millionen Euro aufgenommen.', { company: 'Seestern' }],
    ['Insgesamt hat [Seestern] damit 80 Millionen Euro bei Investoren eingesammelt.', { company: 'Seestern' }],
    ['Insgesamt eingesammelt hat das Start-up [Seestern] 80 Millionen Euro.', { company: 'Seestern' }],
    ['Das Start-up [Seestern] hat 2024 zusammengerechnet 80 Millionen Euro eingeworben.', { company: 'Seestern' }],
    ['Geldgeber haben bislang 80 Millionen Euro in [Seestern] investiert.', { company: 'Seestern' }],
  ],
  rejects: [
    'Das Start-up [Seestern] sammelt insgesamt 80 Millionen Euro ein.',
    'Insgesamt hat das Start-up [Seestern] in der Finanzierungsrunde 80 Millionen Euro eingesammelt.',
    '[Seestern] hat in der Finanzierungsrunde insgesamt schon 80 Millionen Euro eingesammelt.',
    '[Seestern] hat bisher 80 Millionen Euro an Fördermitteln erhalten.',
  ],
})
/** All rounds are no round, however much else speaks for one. */
const IN_ALL = 8
