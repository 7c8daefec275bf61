import type { Token } from '../../../model/document.ts'

/** Does a token begin with a capital letter, as nouns and names do? */
export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)
