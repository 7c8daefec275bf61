import type { Token } from '../../model/document.ts'

/** The same token, written with a capital; its spelling is not that of the text. */
export const capitalised = (token: Token): Token => ({
  ...token,
  text: token.text.slice(0, 1).toUpperCase() + token.text.slice(1),
  word: 0,
})
