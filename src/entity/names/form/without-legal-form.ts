import { companyNameWords, legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'

/** The name without its legal forms, squeezed. */
export const keyOf = (text: string): string => squeeze(withoutLegalForm(text))

/** "Parloa GmbH" -> "Parloa"; a name of legal forms alone stays. */
export function withoutLegalForm(text: string): string {
  const words = text.split(/\s+/)
  while (words.length > 1 && isFormWord(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** Is it a legal form, or what joins two? */
export const isFormWord = (word: string): boolean =>
  word === '&' || word === 'und' || (legalForms.has(squeeze(word)) && !companyNameWords.has(squeeze(word)))
