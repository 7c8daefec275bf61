import type { Site } from '../../cues/cue.ts'

/** "40 Prozent der Summe", "68 Prozent der Befragten": a percentage of what is neither a company nor one of `classes`. */
export const isPartOfOther = ({ clause }: Site, classes: ReadonlySet<string>): boolean =>
  clause.phrases.some(
    ({ governor, link, preposition, head }) =>
      governor?.head.figure?.figure.kind === 'percent' &&
      head.kind === 'noun' &&
      (link === 'genitive' || preposition === 'von') &&
      head.mention === undefined &&
      !head.classes.some((id) => classes.has(id)),
  )
