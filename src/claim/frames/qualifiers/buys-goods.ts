import { isGoods } from '../../../lexicon/de/goods.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

/** "kauft 90 Züge für 2 Milliarden", "kaufte Munition": the object of the purchase is made and delivered; no company changes hands. */
export const buysGoods = ({ clause }: Site): boolean =>
  clause.verb?.classes.includes('acquire') === true && clause.phrases.some(isObjectOfGoods)

function isObjectOfGoods({ head, preposition, link }: Phrase): boolean {
  if (preposition !== '' || !isFree(link) || head.mention !== undefined) return false
  const figure = head.figure?.figure
  if (figure !== undefined) return figure.kind === 'count' && isGoods(figure.unit?.toLowerCase() ?? '')
  return head.kind === 'noun' && isGoods(head.norm)
}

/** "bei Seestern Züge": what stands right behind a name looks like its apposition. */
const isFree = (link: Phrase['link']): boolean => link === null || link === 'counted' || link === 'apposition'
