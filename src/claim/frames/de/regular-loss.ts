import { eachTime, losingVerbs, regularly, timesOver } from '../../../lexicon/de/events/result-verbs.ts'
import { fits } from '../../roles/fits.ts'
import { agent } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, verb } from '../define-frame.ts'

/** "verliert jeden Tag 2 Millionen": what a firm loses time and again, its business does. */
const isRegular = (clause: Clause): boolean =>
  fits('company', functionsOf(clause).subject?.mention) &&
  clause.units.some(
    ({ norm }, at) => regularly.test(norm) || (eachTime.test(norm) && timesOver.test(clause.units[at + 1]?.norm ?? '')),
  )

export const regularLoss = defineFrame({
  id: 'profit/lose-regularly',
  type: 'profit',
  figure: ['money'],
  describe: 'Y verliert jeden Tag N; Y verliert Monat für Monat N.',
  evokes: [verb('fall')],
  needs: [verb('fall')],
  figureIs: (figure, { clause }) => isTotal(figure) && losingVerbs.has(clause.verb?.lemma ?? '') && isRegular(clause),
  roles: { company: [agent()] },
  requires: ['company'],
  negative: () => true,
  periodic: true,
  accepts: [
    ['[Seestern] verliert jeden Tag 2 Millionen Euro.', { company: 'Seestern' }],
    ['Dabei verliert [Seestern] monatlich 2 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] verliert 2 Millionen Euro.', 'Die Anleger verlieren jeden Tag 2 Millionen Euro.'],
})
