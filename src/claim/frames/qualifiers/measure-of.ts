import { measuresByStart } from '../../../lexicon/de/events/compared-words.ts'
import { growingVerbs } from '../../../lexicon/de/verbs/equating.ts'
import type { Site } from '../../cues/cue.ts'

/** Classes of business figures, and what a change of them is called. */
export const businessMeasures: readonly (readonly [classId: string, of: string])[] = [
  ['revenue', 'revenue'],
  ['profit', 'profit'],
  ['loss', 'loss'],
  ['debt', 'debt'],
  ['users', 'users'],
  ['headcount', 'headcount'],
  ['prices', 'prices'],
]

/** Which business figure changes: by the nearest word; "organisch 4 Prozent", and what makes a company grow, is more or less turnover. */
export function measureOf({ cues, clause }: Site): Record<string, string> {
  const isSales =
    cues.some(({ classId, clause: at }) => classId === 'organic' && at === clause) ||
    growingVerbs.has(clause.verb?.lemma ?? '')
  const own = measureIn(isSales ? cues.filter(({ clause: at }) => at === clause) : cues)
  return own ?? (isSales || saysGrowth(cues, clause) ? { of: 'revenue' } : {})
}

/** "stellt 4 bis 6 Prozent Wachstum in Aussicht": nothing else is said of what. */
const saysGrowth = (cues: Site['cues'], clause: Site['clause']): boolean =>
  cues.some(({ classId, clause: at, text }) => classId === 'growth' && at === clause && /^wachstum/i.test(text))

function measureIn(cues: Site['cues']): Record<string, string> | null {
  for (const cue of cues) {
    const found = businessMeasures.find(([classId]) => classId === cue.classId)
    if (found !== undefined) return { of: found[1] }
    const compound = measuresByStart.find(([start]) => start.test(cue.text))
    if (compound !== undefined) return { of: compound[1] }
    if (cue.classId === 'business-figure') return { of: cue.text }
  }
  return null
}
