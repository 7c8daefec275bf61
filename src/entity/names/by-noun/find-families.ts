import { definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isOfKnownParts, isSimpleNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { familyNouns, familyTails, familyWords } from '../../../lexicon/de/entity/titles.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isCapital, isGlued, joinsCompound } from '../../article.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'

/**
 * Finds families, who hold shares under a name that may be their company's: "die Gründerfamilie Oetker", "die Familien Porsche und Piëch",
 * "der Oetker-Clan", and once named, "die Oetkers" or "die Familie".
 */
export function findFamilies(article: Article): NamedEntity[] {
  const found: NamedEntity[] = []
  const { tokens } = article
  for (let first = 0; first < tokens.length; first++) {
    const named = behindNoun(article, first) ?? beforeNoun(article, first)
    if (named === null) continue
    found.push(named)
    first = named.occurrence.after - 1
  }
  const families = new Map(found.map(({ entity }) => [entity?.id ?? '', entity]))
  if (families.size === 0) return found
  const taken = new Set(found.flatMap(({ occurrence: { first, after } }) => range(first, after)))
  for (const [at] of tokens.entries()) {
    const meant = taken.has(at) ? null : meantAgain(article, at, found, families)
    if (meant !== null) found.push(meant)
  }
  return found.sort((a, b) => a.occurrence.start - b.occurrence.start)
}

const range = (first: number, after: number): number[] =>
  Array.from({ length: after - first }, (_, offset) => first + offset)

/** "die Gründerfamilie Oetker". */
function behindNoun(article: Article, first: number): NamedEntity | null {
  const { tokens, document } = article
  const noun = tokens[first]
  if (!isCapital(noun) || !familyNouns.has(noun.norm)) return null
  const after = endOfSurnames(article, first + 1)
  if (after === first + 1 || givenNames.has(tokens[behindParticles(tokens, first + 1)]?.norm ?? '')) return null
  const surnames = document.text.slice(tokens[first + 1]?.start, tokens[after - 1]?.end)
  return familyAt(article, first, after, isPlural(noun.norm) ? `Familien ${surnames}` : `Familie ${surnames}`)
}

/** "der Oetker-Clan", not "die Gründer-Familie". */
function beforeNoun(article: Article, first: number): NamedEntity | null {
  const { tokens } = article
  const [surname, noun] = [tokens[first], tokens[first + 2]]
  if (!isCapital(surname) || !isCapital(noun) || !familyTails.has(noun.norm)) return null
  if (!joinsCompound(article, first + 1) || joinsCompound(article, first - 1) || joinsCompound(article, first + 3))
    return null
  return isSimpleNoun(surname.norm) || isOfKnownParts(surname.norm)
    ? null
    : familyAt(article, first, first + 3, `Familie ${surname.text}`)
}

function familyAt(article: Article, first: number, after: number, name: string): NamedEntity {
  const entity = unlistedEntity(name, 'person')
  return {
    occurrence: readOccurrence(article, first, after),
    entity,
    candidates: [entity],
    how: 'introduced',
    why: 'a surname beside "Familie"',
  }
}

/** "die Oetkers", "der Familie" behind the article: who was named before as a family, if it is the only one. */
function meantAgain(
  article: Article,
  at: number,
  found: readonly NamedEntity[],
  families: ReadonlyMap<string, Entity | null>,
): NamedEntity | null {
  const { tokens } = article
  const noun = tokens[at]
  if (!isCapital(noun) || joinsCompound(article, at) || !definiteArticles.has(tokens[at - 1]?.norm ?? '')) return null
  const [only] = families.values()
  const isAgain =
    familyWords.has(noun.norm) && families.size === 1 && found.some(({ occurrence }) => occurrence.first < at)
  const entity = isAgain ? only : [...families.values()].find((one) => one?.name === `Familie ${singular(noun.text)}`)
  if (entity == null) return null
  return {
    occurrence: readOccurrence(article, at, at + 1),
    entity,
    candidates: [entity],
    how: 'description',
    why: 'the family that the text names',
  }
}

/** "Oetkers" of the surname "Oetker". */
const singular = (text: string): string | null => (text.endsWith('s') ? text.slice(0, -1) : null)

/** "die Familie von Tessau", "die Familie van der Tess" */
const PARTICLES = /^(von|van|zu|der|den|de)$/
/** Those that open no surname: "hatte die Familie den Betrieb geführt". */
const INNER = /^(der|den)$/

/** Behind the surnames that begin at `first`: one, a double one, or two with "und" or a slash. */
function endOfSurnames({ tokens }: Article, first: number): number {
  let after = behindParticles(tokens, first)
  if (!isCapital(tokens[after])) return first
  while (isCapital(tokens[after])) {
    after++
    const joins = tokens[after]?.norm === '-' || tokens[after]?.norm === '/'
    const next = tokens[after + 1]
    if (
      (joins && isGlued(tokens[after]) && isGlued(next)) ||
      (tokens[after]?.norm === 'und' && isPlural(tokens[first - 1]?.norm))
    )
      after++
    else break
  }
  return after
}

const isPlural = (noun: string | undefined): boolean => noun?.endsWith('n') === true

/** Behind "von", "van der". */
function behindParticles(tokens: Article['tokens'], first: number): number {
  let at = first
  while (PARTICLES.test(tokens[at]?.norm ?? '')) at++
  return INNER.test(tokens[first]?.norm ?? '') ? first : at
}
