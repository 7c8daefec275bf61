import type { Site } from '../../cues/cue.ts'

/** "Zwei Drittel gehen an Nordwind": of the proceeds just told of, not of the company. */
export const isShareOfTakings = ({ clause, cues }: Site): boolean =>
  clause.verb?.classes.includes('pass') === true &&
  !cues.some((cue) => cue.clause === clause && cue.place !== 'verb' && OF_COMPANY.has(cue.classId)) &&
  cues.some(({ classId }) => TAKINGS.has(classId))
const OF_COMPANY: ReadonlySet<string> = new Set(['stake', 'share-word', 'firm'])
const TAKINGS: ReadonlySet<string> = new Set(['takings', 'proceeds', 'share-sale', 'ipo', 'raise', 'price'])
