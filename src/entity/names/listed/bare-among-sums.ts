import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isMassNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { listLinks } from '../../../lexicon/de/entity/list-words.ts'
import { bareNounPrepositions } from '../../../lexicon/de/entity/unknown-name-words.ts'
import { nounReadings } from '../../../lexicon/de/morphology/noun-readings.ts'
import { isFiniteVerb, isSingularVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isCapital } from '../../article.ts'
import { isInTitle, speaks, tellsMostlyOfSums, tellsOfSums } from '../occurrence/name-context.ts'
import type { KnownName } from './known-names.ts'
import { isPlain } from './stands-as-name.ts'

/**
 * Does a company's name that is a noun as well stand without article in a sentence with a sum, where no noun in the singular does: "bei Linde",
 * "schüttet Allianz aus", "Funke nahm ein"? The text has to tell of sums mostly, as such nouns in other texts are what they mean.
 */
export function isBareAmongSums(article: Article, name: KnownName, entity: Entity): boolean {
  if ((entity.kind !== 'company' && entity.kind !== 'fund') || !isPlain(name)) return false
  if (!tellsMostlyOfSums(article) || speaks(article, name)) return false
  const { key, opens, before, following, after, text } = name
  const readings = nounReadings(key)
  if (readings.some((reading) => reading === 'plural' || reading === 'infinitive')) return false
  const next = article.tokens[after]
  const isFollowed = isCapital(next) && next.gap === 'blank'
  // "Lindes Umsatz": no feminine noun has an -s.
  if (isFollowed && text.endsWith('s') && !key.endsWith('s') && readings.every((reading) => reading === 'feminine'))
    return true
  if (isMassNoun(key) && !givenNames.has(key) && nounReadings(`${key}en`).length === 0) return false
  if (opens) return isSingularVerb(following)
  if (isInTitle(article, name) || !tellsOfSums(article, name)) return false
  if (bareNounPrepositions.has(before) || listLinks.has(before)) return false
  return !isFollowed || isFiniteVerb(before)
}
