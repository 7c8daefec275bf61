import type { Site } from '../../cues/cue.ts'
import { fits, isFirm } from '../../roles/fits.ts'
import { agent, of } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

const isCapital = ({ head }: Phrase): boolean => head.kind === 'noun' && head.classes.includes('capital')

/** "stockt das Eigenkapital um 3 Millionen auf", "bringt für das Eigenkapital 3 Millionen auf": what somebody puts into the capital of another. */
const isPutIntoCapital = ({ clause, phrase }: Site): boolean => {
  const { subject } = functionsOf(clause)
  const isObject = clause.phrases.some((one) => isCapital(one) && one.preposition === '' && one !== phrase)
  const isGoal = clause.phrases.some((one) => isCapital(one) && /^(für|in|zu)$/.test(one.preposition))
  return (
    clause.verb?.passive === false &&
    fits('investor', subject?.mention) &&
    ((isObject && /^(um|mit)$/.test(phrase?.preposition ?? '')) || (isGoal && phrase?.preposition === ''))
  )
}

/** Who strengthens the capital of somebody else; his own he only has more of. */
const namesOther = ({ clause }: Site): boolean => {
  const { subject } = functionsOf(clause)
  return clause.phrases.some(({ head }) => head !== subject && head.mention !== undefined && isFirm(head.mention))
}

export const capitalOfFirm = defineFrame({
  id: 'investment/capital-of-firm',
  type: 'investment',
  figure: ['money'],
  describe: 'X stockt das Eigenkapital von Y um N auf; X bringt für das Eigenkapital von Y N auf.',
  evokes: [verb('strengthen', 'invest', 'grant', 'put-up', 'bear'), times(2, inClause('capital'))],
  needs: [verb('strengthen', 'invest', 'grant', 'put-up', 'bear'), inClause('capital')],
  figureIs: (figure, site) => isSum(figure) && isPutIntoCapital(site) && namesOther(site),
  roles: { investor: [agent()], company: [of('capital', 'von', 'bei')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      'Der [Bund] stockt das Eigenkapital der [Seestern] um 3 Millionen Euro auf.',
      { investor: 'Bund', company: 'Seestern' },
    ],
    [
      'Für das Eigenkapital von [Seestern] bringt [Nordwind] 3 Millionen Euro auf.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] will die Kapitalbasis der [Seestern] mit 3 Millionen Euro stärken.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] stockt sein Eigenkapital um 3 Millionen Euro auf.',
    'Das Eigenkapital der [Seestern] stieg um 3 Millionen Euro.',
  ],
})
