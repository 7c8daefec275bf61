import type { Lang, Words } from '../model/lang.ts'

/** Fills the numbers into a closing line. */
export const counted = (words: Words, lang: Lang, ...counts: readonly number[]): string =>
  counts.reduce<string>((text, count) => text.replace('#', String(count)), words[lang])
