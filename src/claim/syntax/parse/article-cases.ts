import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { isHead, type Unit } from '../unit.ts'

/** Adjectives between an article and its noun, at most. */
const MOST_ADJECTIVES = 3

/** The cases that an article leaves open: "der Hersteller" may be a genitive of many, "der größte Hersteller" is none. */
export function casesOfArticle(units: readonly Unit[], at: number): number {
  const article = units[at]
  if (article === undefined || !article.norm.endsWith('er')) return article?.cases ?? 0
  const noun = units.findIndex((unit, index) => index > at && isHead(unit))
  const adjective = noun > at + 1 && noun <= at + 1 + MOST_ADJECTIVES ? units[noun - 1] : undefined
  const isNominative =
    adjective !== undefined && /^(word|attribute)$/.test(adjective.kind) && /[^aeiou]e$/.test(adjective.norm)
  return isNominative && (article.cases & NOM) !== 0 ? NOM : article.cases
}
