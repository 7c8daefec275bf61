import { wayVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { agent, of, topic } from '../../roles/slot.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

/** "Schulden von 3 Milliarden tilgen", "den Kredit über 3 Millionen": how large a debt is says nothing of how much of it is paid back. */
const isSizeOfDebt = ({ phrase }: Site): boolean =>
  phrase?.governor?.head.classes.some((id) => OWED.has(id)) === true && phrase.preposition !== 'um'
const OWED: ReadonlySet<string> = new Set(['debt', 'borrowed', 'convertible', 'subsidy'])

/** "von 4 auf 3 Milliarden abgetragen", "auf 3 Milliarden zurückgeführt": how much is left. */
const isLeft = ({ phrase, clause }: Site): boolean =>
  phrase?.preposition === 'auf' ||
  clause.phrases.some(
    ({ governor, head, preposition }) =>
      governor !== null && governor === phrase && head.kind === 'figure' && preposition === 'auf',
  )

/** "dienen der Tilgung von Krediten": a noun of paying back is what the sum is for only by such a verb, or where the sum hangs on it. */
const isForIt = ({ clause: { verb: told }, phrase }: Site): boolean =>
  // "mit 3 Millionen Schulden tilgen": what else they pay for is not said.
  (phrase?.preposition !== 'mit' && told?.classes.includes('repay') === true) ||
  phrase?.governor?.head.classes.includes('repay') === true ||
  (phrase?.preposition === 'um' && phrase.governor?.governor?.head.classes.includes('repay') === true) ||
  wayVerbs.has(told?.lemma ?? '')

export const repayment = defineFrame({
  id: 'spending/repayment',
  type: 'spending',
  figure: ['money'],
  describe: 'Y tilgt N Schulden; Y führt Verbindlichkeiten um N zurück; N dienen der Tilgung von Krediten.',
  evokes: [times(2.5, verb('repay')), governing('repay'), times(2.5, inClause('repay'))],
  needs: [inClause('repay'), inClause('debt', 'borrowed')],
  admits: ['debt', 'loan'],
  figureIs: (figure, site) => isSum(figure) && !isSizeOfDebt(site) && !isLeft(site) && isForIt(site),
  roles: { company: [agent(), of('debt', 'von', 'bei'), topic()] },
  qualifiers: () => ({ purpose: 'debt repayment' }),
  accepts: [
    ['[Seestern] will 80 Millionen Euro Bankschulden tilgen.', { company: 'Seestern' }],
    ['[Seestern] führt seine Verbindlichkeiten um 80 Millionen Euro zurück.', { company: 'Seestern' }],
    ['80 Millionen Euro verwendet [Seestern] für die Tilgung von Krediten.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] hat einen Kredit über 80 Millionen Euro getilgt.',
    '[Seestern] hat Schulden von 80 Millionen Euro.',
    'Von 90 auf 80 Millionen Euro hat [Seestern] die Schulden abgetragen.',
    'Vor der Tilgung der Kredite setzte [Seestern] 80 Millionen Euro um.',
  ],
})
