import { isNoSide } from '../../roles/fits.ts'
import { after, agent } from '../../roles/slot.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, times, verb } from '../define-frame.ts'

export const hasDone = defineFrame({
  id: 'contract/has-done',
  type: 'contract',
  figure: ['money'],
  describe: 'K lässt L für N Züge bauen; K lässt seine Züge für N von L warten.',
  evokes: [times(3, verb('make', 'work-on'))],
  needs: [verb('make', 'work-on')],
  admits: ['price'],
  figureIs: (figure, { clause, phrase }) => isTotal(figure) && phrase?.preposition === 'für' && letsOthers(clause),
  roles: { supplier: [after('von', 'durch', 'bei')], customer: [agent()] },
  requires: ['supplier', 'customer'],
  bars: isNoSide,
  accepts: [
    [
      '[Nordwind] lässt ihre Züge für 8 Millionen Euro von [Seestern] modernisieren.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      '[Nordwind] lässt bei [Seestern] für 8 Millionen Euro Züge bauen.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] lässt ihre Züge für 8 Millionen Euro modernisieren.',
    '[Nordwind] baut für 8 Millionen Euro Züge für [Seestern].',
  ],
})
