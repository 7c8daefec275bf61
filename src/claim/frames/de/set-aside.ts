import { loanLosses } from '../../../lexicon/de/events/figure-contexts.ts'
import type { Site } from '../../cues/cue.ts'
import { agent, topic } from '../../roles/slot.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, times, verb } from '../define-frame.ts'

/** What it is kept for: the noun after "für". */
const purposeOf = ({ clause }: Site): string | undefined =>
  clause.phrases.find(({ head, preposition }) => preposition === 'für' && head.kind === 'noun')?.head.text

/** "legt für Kreditausfälle 3 Millionen zurück": what banks lose on others is no outlay of their own. */
const isOfLoans = (noun: string): boolean => loanLosses.test(noun)

export const setAside = defineFrame({
  id: 'spending/set-aside',
  type: 'spending',
  figure: ['money'],
  describe: 'Y stellt für den Umbau N zurück; für Klagen hat Y N zurückgelegt.',
  evokes: [times(2, verb('set-aside'))],
  needs: [verb('set-aside')],
  figureIs: (figure, site) => {
    const purpose = purposeOf(site)
    return isTotal(figure) && purpose !== undefined && !isOfLoans(purpose)
  },
  roles: { company: [agent(), topic()] },
  qualifiers: (site) => ({ purpose: purposeOf(site) ?? '' }),
  accepts: [
    ['[Seestern] stellt für den Umbau 80 Millionen Euro zurück.', { company: 'Seestern' }],
    ['Für Klagen hat [Seestern] 80 Millionen Euro zurückgelegt.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] stellt für faule Kredite 80 Millionen Euro zurück.',
    '[Seestern] stellt 80 Millionen Euro zurück.',
  ],
})
