import { isGoods } from '../../../lexicon/de/goods.ts'
import type { Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { letsOthers } from '../../syntax/lets-others.ts'

/** "kauft 90 Züge für 2 Milliarden", "bezieht Turbinen", "mietet Rechenleistung": the object of the purchase is made and delivered; no company changes hands. */
export const buysGoods = ({ clause }: Site): boolean => isPurchaseOfGoods(clause)

export const isPurchaseOfGoods = (clause: Clause): boolean =>
  (clause.verb?.classes.some((id) => id === 'acquire' || id === 'obtain') === true || hasMade(clause)) &&
  clause.phrases.some(isObjectOfGoods)

/** "lässt 24 Schiffe bauen": others make them. */
const hasMade = (clause: Clause): boolean => clause.verb?.classes.includes('make') === true && letsOthers(clause)

/** "verkauft 24 Flugzeuge an X": no company changes hands either. */
export const isSaleOfGoods = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.includes('sell') === true && phrases.some(isObjectOfGoods)

/** "zahlt 2 Milliarden für 90 Züge", "erhält für die Munition 2 Milliarden": so is what is paid for. */
export const paysForGoods = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition !== 'für' &&
  clause.verb?.classes.includes('pay') === true &&
  clause.phrases.some((goods) => goods.preposition === 'für' && areGoods(goods))

const isObjectOfGoods = (phrase: Phrase): boolean =>
  phrase.preposition === '' && isFree(phrase.link) && areGoods(phrase)

function areGoods({ head }: Phrase): boolean {
  if (head.mention !== undefined) return false
  const figure = head.figure?.figure
  if (figure !== undefined) return figure.kind === 'count' && isGoods(figure.unit?.toLowerCase() ?? '')
  return head.kind === 'noun' && isGoods(head.norm)
}

/** "bei Seestern Züge": what stands right behind a name looks like its apposition. */
const isFree = (link: Phrase['link']): boolean => link === null || link === 'counted' || link === 'apposition'
