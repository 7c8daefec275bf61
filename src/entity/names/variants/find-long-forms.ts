import { functionWords, isDeterminer } from '../../../lexicon/de/entity/articles.ts'
import { type Article, isCapital } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { isLegalForm } from '../form/legal-form.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'
import { isDrawnFrom } from './find-short-forms.ts'

const LONGEST = 6

/** "Fomento Seestern Nacional (Foseena)": capitalised words before a known name in brackets that it is short for. */
export function findLongForms(article: Article, known: readonly NamedEntity[], taken: Uint8Array): NamedEntity[] {
  return known.flatMap((name): NamedEntity[] => {
    const { occurrence, entity } = name
    if (entity?.kind !== 'company' || article.tokens[occurrence.first - 1]?.text !== '(') return []
    if (!/^[),]$/.test(article.tokens[occurrence.after]?.text ?? '')) return []
    const end = occurrence.first - 1
    const first = startOfWords(article, taken, end)
    const text = article.document.text.slice(article.tokens[first]?.start, article.tokens[end - 1]?.end)
    if (end - first < 2 || !isDrawnFrom(squeeze(occurrence.text), squeeze(text))) return []
    const why = `${entity.name} stands in brackets behind it, which is short for it`
    return [{ occurrence: readOccurrence(article, first, end), entity, candidates: [entity], how: 'alias', why }]
  })
}

/** The first of the free capitalised words that end before `end`; a legal form may close them. */
function startOfWords(article: Article, taken: Uint8Array, end: number): number {
  const { tokens, inFigure } = article
  let first = end
  while (first > end - LONGEST) {
    const token = tokens[first - 1]
    const joins = first < end && isCapital(tokens[first]) && (token?.norm === '&' || token?.norm === 'of')
    if (token === undefined || taken[first - 1] === 1 || inFigure[first - 1] === 1) break
    if (isDeterminer(token.norm) || functionWords.has(token.norm)) break
    if (!isCapital(token) && !joins && !(first === end && isLegalForm(article, first - 1))) break
    first--
  }
  return isCapital(tokens[first]) ? first : end
}
