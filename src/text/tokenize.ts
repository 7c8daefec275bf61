import type { Gap, Token, TokenKind } from '../model/document.ts'

const LETTER = /[\p{L}\p{M}]/u
const LINE = /[\n\r\u2028\u2029]/
const BLANK = /\s/
const HYPHENS = /[\u2010\u2011\u2012\u2013\u2014\u2212\u00ad]/g
const APOSTROPHES = /[’‘ʼ´`]/g

const kindOf = (char: string): TokenKind | Gap => {
  if (char >= '0' && char <= '9') return 'digits'
  if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || LETTER.test(char)) return 'word'
  if (LINE.test(char)) return 'line'
  if (BLANK.test(char)) return 'blank'
  return 'symbol'
}

/** Cuts a text into words, runs of digits and single symbols; never fails. White space is kept as each token's `gap`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 'none'
  let at = 0
  while (at < text.length) {
    const first = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const kind = kindOf(first)
    let end = at + first.length
    if (kind === 'line' || kind === 'blank') {
      if (gap !== 'line') gap = kind
      at = end
      continue
    }
    if (kind === 'digits') while (end < text.length && kindOf(text[end] ?? '') === 'digits') end++
    if (kind === 'word') {
      while (end < text.length) {
        const next = String.fromCodePoint(text.codePointAt(end) ?? 0)
        if (kindOf(next) === 'word') end += next.length
        else if (/['’]/.test(next) && kindOf(text[end + 1] ?? ' ') === 'word') end++
        else break
      }
    }
    const piece = text.slice(at, end)
    tokens.push({
      index: tokens.length,
      start: at,
      end,
      kind: kind as TokenKind,
      text: piece,
      norm: piece.normalize('NFC').toLowerCase().replace(HYPHENS, '-').replace(APOSTROPHES, "'"),
      gap,
    })
    gap = 'none'
    at = end
  }
  return tokens
}
