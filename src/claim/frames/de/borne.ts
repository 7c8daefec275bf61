import { ownPart } from '../../../lexicon/de/grammar/pointing-words.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { agent } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, nearby, times, verb } from '../define-frame.ts'

/** "Seestern selbst trägt 5 Millionen", "Den Rest von 5 Millionen schultert Seestern": the firm's own part of a cost. */
const isOwnPart = ({ clause }: Site): boolean => {
  const { subject } = functionsOf(clause)
  return (
    clause.verb?.passive === false &&
    subject?.mention !== undefined &&
    isFirm(subject.mention) &&
    clause.units.some(({ norm }) => ownPart.test(norm))
  )
}

export const borne = defineFrame({
  id: 'spending/borne',
  type: 'spending',
  figure: ['money'],
  describe: 'Y selbst trägt N; den Rest von N schultert Y: what a company bears where others help.',
  evokes: [times(2, verb('bear'))],
  needs: [verb('bear'), nearby('subsidy', 'state', 'spend', 'site')],
  figureIs: (figure, site) => isTotal(figure) && isOwnPart(site),
  roles: { company: [agent()] },
  accepts: [
    ['Der Staat fördert die Fabrik. [Seestern] selbst trägt 80 Millionen Euro.', { company: 'Seestern' }],
    ['Der Staat hilft. Den Rest von 80 Millionen Euro schultert [Seestern].', { company: 'Seestern' }],
  ],
  rejects: [
    'Der Staat fördert die Fabrik. [Seestern] übernimmt 80 Millionen Euro.',
    'Der [Bund] selbst trägt 80 Millionen Euro der Kosten.',
  ],
})
