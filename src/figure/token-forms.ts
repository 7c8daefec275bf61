import { tokenThatHolds, tokenWhere } from './combine.ts'

/** Any token at all. */
export const anyToken = tokenWhere(() => true)

/** Any word. */
export const anyWord = tokenWhere(({ kind }) => kind === 'word')

/** A word with a capital: a noun, a name, what begins a sentence. */
export const capitalised = tokenWhere(({ kind, text, norm }) => kind === 'word' && text !== norm)

/** A word in lower case. */
export const lowerCase = tokenWhere(({ kind, text, norm }) => kind === 'word' && text === norm)

/** Digits. */
export const anyDigits = tokenThatHolds(['#digits'])
