import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "X lässt sich Y 80 Millionen kosten", "… lässt sich den Deal 80 Millionen kosten". */
export const letsCost = ({ clause }: Site): boolean =>
  clause.verb?.classes.includes('cost') === true && letsOthers(clause)

/** Is what somebody lets cost itself so much a company, a part of one, or the purchase of one? */
export const letsDealCost = (site: Site): boolean => letsCost(site) && (namesDeal(site) || namesFirm(site))

/** The deal itself is what is paid for, be the company named or not. */
const namesDeal = (site: Site): boolean =>
  pointsToDeal(site.clause.units, site.cues) ||
  site.clause.phrases.some(
    (phrase) =>
      phrase.preposition === '' &&
      (phrase.head.classes.some((id) => BOUGHT.has(id)) || (isToldOfDeal(site.cues) && isSpokenOf(phrase, site))),
  )
const BOUGHT: ReadonlySet<string> = new Set(['deal', 'acquire', 'part', 'daughter'])

/** "Nordwind übernimmt Seestern und lässt sich das 80 Millionen kosten": the pronoun stands for the purchase just told. */
const pointsToDeal = (units: readonly Unit[], cues: Site['cues']): boolean =>
  units.some(({ norm }, at) => thatWords.has(norm) && !/^(noun|entity|attribute)$/.test(units[at + 1]?.kind ?? '')) &&
  cues.some(
    ({ classId, place }) =>
      (classId === 'acquire' || classId === 'sell') && (place === 'before' || place === 'sentence'),
  )

const isToldOfDeal = (cues: Site['cues']): boolean =>
  cues.some(({ classId, place }) => classId === 'acquire' && place === 'story')

/** "lässt sich die Marke 80 Millionen kosten" in news of a takeover: what is bought, where no word says that it is made. */
const isSpokenOf = (phrase: Phrase, { clause }: Site): boolean =>
  phrase.head.kind === 'noun' &&
  phrase.head.mention === undefined &&
  phrase.link === null &&
  phrase.head.classes.every((id) => id === 'firm-word') &&
  functionsOf(clause).subject !== null &&
  isDefinite(clause, phrase)

/** "lässt sich Seestern 80 Millionen kosten": a company is the object. */
const namesFirm = ({ clause }: Site): boolean => {
  const { object, dative } = functionsOf(clause)
  return fits('company', object?.mention) || fits('company', dative?.mention)
}
