import type { Lang } from './lang.ts'

/** Words of an article in the quotation marks of the reader's language. */
export const quoted = (text: string, lang: Lang): string => (lang === 'de' ? `„${text}“` : `“${text}”`)
