import { legalForms, shortLegalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import { type Article, isCapital } from '../../article.ts'

/** Is the token a legal form as it is written behind names? */
export function isLegalForm({ tokens }: Article, index: number): boolean {
  const token = tokens[index]
  return isCapital(token) && isFormOfLaw(token.text, token.norm) && !isAndOthers(tokens, index)
}

/** "Kern und Co", with nothing that goes on like a form of law: he and others. */
const isAndOthers = (tokens: Article['tokens'], index: number): boolean =>
  tokens[index]?.norm === 'co' &&
  tokens[index - 1]?.norm === 'und' &&
  ![index + 1, index + 2].some((at) => isFormOfLaw(tokens[at]?.text ?? '', tokens[at]?.norm ?? ''))

/** "drei GmbHs": forms that nobody is called by. */
const PLURAL_FORMS = new Set(['gmbhs', 'ags', 'kgs', 'gbrs', 'llcs'])

/** Is the word by itself a form of law? */
export const isFormOfLaw = (text: string, norm: string): boolean =>
  (legalForms.has(norm) && (norm.length > 2 || shortLegalForms.has(text))) || PLURAL_FORMS.has(norm)
