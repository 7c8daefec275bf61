import type { Site } from '../../cues/cue.ts'

/** "zahlt N, um sich Rechenleistung zu sichern": services are rendered for the sum, unless they only say what a provider provides. */
export const buysServices = ({ cues }: Site): boolean =>
  cues.some(
    ({ classId, place, phrase }) =>
      classId === 'services' &&
      place !== 'before' &&
      place !== 'paragraph' &&
      place !== 'story' &&
      (phrase === null || phrase.governor === null || phrase.governor.head.kind === 'figure'),
  )
