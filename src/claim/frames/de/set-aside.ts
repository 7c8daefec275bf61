import { loanLosses } from '../../../lexicon/de/events/result-parts.ts'
import { providingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import type { Site } from '../../cues/cue.ts'
import { agent, of, topic } from '../../roles/slot.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, times, verb } from '../define-frame.ts'

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

/** "hat für den Umbau Rückstellungen von 3 Millionen gebildet": what is put by now; how much lies there, "betragen", is no outlay. */
export const provisionMade = defineFrame({
  id: 'spending/provision',
  type: 'spending',
  figure: ['money'],
  describe: 'Y bildet für den Umbau Rückstellungen von N; für Klagen nahm Y eine Rückstellung über N vor.',
  evokes: [times(2, governing('provision'))],
  needs: [governing('provision')],
  figureIs: (figure, site) => {
    const purpose = purposeOf(site)
    return (
      isTotal(figure) &&
      purpose !== undefined &&
      !isOfLoans(purpose) &&
      providingVerbs.has(site.clause.verb?.lemma ?? '')
    )
  },
  admits: ['other-measure'],
  roles: { company: [agent(), of('provision', 'von', 'bei'), topic()] },
  qualifiers: (site) => ({ purpose: purposeOf(site) ?? '' }),
  accepts: [
    ['[Seestern] hat für den Umbau Rückstellungen von 80 Millionen Euro gebildet.', { company: 'Seestern' }],
    ['Für Klagen nahm [Seestern] eine Rückstellung über 80 Millionen Euro vor.', { company: 'Seestern' }],
  ],
  rejects: [
    'Die Rückstellungen von [Seestern] für den Umbau betragen 80 Millionen Euro.',
    '[Seestern] bildet für Kreditausfälle Rückstellungen von 80 Millionen Euro.',
  ],
})
