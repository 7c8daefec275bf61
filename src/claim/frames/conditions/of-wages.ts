import { wages } from '../../../lexicon/de/events/wage-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'

/** "fordert eine Lohnerhöhung um 4 Prozent", "bietet 4 Prozent mehr Geld": so much more is paid to people. */
export const isOfWages = (figure: FigureMention, { clause: { units, phrases }, phrase }: Site): boolean => {
  const at = units.findIndex((unit) => unit.figure === figure)
  return (
    wages.test(units[at + 2]?.norm ?? '') ||
    phrases.some(
      (one) =>
        one.head.kind === 'noun' &&
        wages.test(one.head.norm) &&
        (one === phrase?.governor || (one.preposition === '' && one.link === null)),
    )
  )
}
