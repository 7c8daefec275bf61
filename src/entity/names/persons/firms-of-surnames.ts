import { nounsOfFirmsOnly } from '../../../lexicon/de/entity/description-words.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { firmsOfPeople, legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import { type Article, isCapital, sentenceAt } from '../../article.ts'
import { hasWhatFirmsHave } from '../occurrence/name-context.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'

/** Surnames that a text calls a firm by, by where it first introduces somebody with them: alone they are the firm. */
export const firmsOfSurnames = (
  article: Article,
  introduced: ReadonlyMap<string, number>,
  taken: Uint8Array,
): ReadonlySet<string> =>
  new Set([...firmsOfFounders(article, introduced, taken), ...firmsDescribed(article, introduced, taken)])

const OFTEN = 2

/**
 * Surnames that two sentences at least write alone before somebody is introduced by them ("Sandner wächst … Inhaber Karl Sandner"): they
 * are what the firm is called, for nobody is called so before.
 */
function firmsOfFounders(article: Article, introduced: ReadonlyMap<string, number>, taken: Uint8Array): string[] {
  const { tokens, sentenceOf } = article
  const alone = new Map<string, Set<number>>()
  const latest = Math.max(0, ...introduced.values())
  for (let at = 0; at < latest; at++) {
    const token = tokens[at]
    const sentence = sentenceAt(article, at)
    if (taken[at] === 1 || !isCapital(token) || at >= (introduced.get(token.norm) ?? 0)) continue
    if (sentence === undefined || sentence.index === 0 || sentence.block.zone === 'title') continue
    const before = tokens[at - 1]
    if (isCapital(before) || before?.norm === '-' || sentenceOf[at] !== sentence.index) continue
    alone.set(token.norm, (alone.get(token.norm) ?? new Set()).add(sentence.index))
  }
  return [...alone].filter(([, sentences]) => sentences.size >= OFTEN).map(([surname]) => surname)
}

/**
 * Surnames that the text calls a company by: "der Pumpenbauer Sandner … Inhaber Karl Sandner". By words that are of people as well,
 * "der Investor Sandner", it does so only before it introduces somebody with them.
 */
function firmsDescribed(article: Article, introduced: ReadonlyMap<string, number>, taken: Uint8Array): string[] {
  return article.tokens.flatMap(({ norm }, at) => {
    const since = introduced.get(norm)
    if (taken[at] === 1 || since === undefined) return []
    const occurrence = readOccurrence(article, at, at + 1)
    if (at < since && hasWhatFirmsHave(article, occurrence)) return [norm]
    const { description, legalForm, noun = '' } = occurrence
    if (at >= since && !nounsOfFirmsOnly.test(noun)) return []
    const isDescribed = description?.plural === false && description.relation === undefined
    return (isDescribed && !isCapital(article.tokens[at + 1])) || legalForm ? [norm] : []
  })
}

/** Names of people that are names of firms: "Robert Sandner", where the text has the "Robert Sandner GmbH" or "die Brauerei Robert Sandner". */
export function firmsWithGivenNames(article: Article, taken: Uint8Array): ReadonlySet<string> {
  const { tokens, document } = article
  const names = new Set<string>()
  for (let last = 1; last < tokens.length; last++) {
    const first = tokens[last - 1]
    if (!givenNames.has(first?.norm ?? '') || !isCapital(tokens[last]) || taken[last - 1] === 1) continue
    if (hasForm(article, last + 1) || isFirmBefore(article, last - 1))
      names.add(document.text.slice(first?.start, tokens[last]?.end))
  }
  return names
}

const hasForm = ({ tokens }: Article, at: number): boolean =>
  legalForms.has(tokens[at]?.norm ?? '') && isCapital(tokens[at]) && tokens[at]?.gap === 'blank'

/** "die Brauerei Robert Sandner", "das Kiesunternehmen Robert Sandner": a noun that people are not called by. */
const isFirmBefore = ({ tokens, sentenceOf }: Article, first: number): boolean =>
  sentenceOf[first - 1] === sentenceOf[first] &&
  tokens[first]?.gap === 'blank' &&
  nounsOfFirmsOnly.test(tokens[first - 1]?.norm ?? '')

/** "Karl Sandner Beteiligungs GmbH", "Karl Sandner Stiftung": does a legal form follow, right behind or after one word more, or what a firm or foundation is? */
export const isOfFirm = ({ tokens }: Article, after: number): boolean =>
  isCapital(tokens[after]) &&
  tokens[after].gap === 'blank' &&
  (firmsOfPeople.has(tokens[after].norm) ||
    [after, after + 1].some(
      (at) => isCapital(tokens[at]) && legalForms.has(tokens[at].norm) && tokens[at].gap === 'blank',
    ))
