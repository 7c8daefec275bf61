import { agencies, signatureWords } from '../lexicon/de/text/layout-phrases.ts'
import type { Token } from '../model/document.ts'

/** A dateline has at most so many tokens: "Frankfurt am Main/Berlin, 28. Apr 2025 (dpa-AFX) –". */
const LONGEST = 22
const DASHES = new Set(['-', '–', '—', '−', ':', '+', '+++'])

/** Index behind the dateline at the head of a line ("FRANKFURT, 28. Apr (Reuters) -"), `first` where there is none. */
export function datelineEnd(tokens: readonly Token[], first: number, end: number): number {
  const limit = Math.min(end, first + LONGEST)
  let at = first
  while (at < limit && isPlaceOrDate(tokens[at])) at++
  if (tokens[at]?.text === '(') {
    const close = signatureEnd(tokens, at, limit)
    return close === undefined ? first : skipDashes(tokens, close, end, first)
  }
  const dated = tokens.slice(first, at).some(({ kind }) => kind === 'digits')
  const named = tokens[first]?.kind === 'word' && tokens[first + 1]?.text === ','
  return dated && named && DASHES.has(tokens[at]?.text ?? '') && tokens[at]?.gap === 'blank'
    ? skipDashes(tokens, at, end, first)
    : first
}

/** Capitalised words, numbers and the marks between them. */
function isPlaceOrDate(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'digits') return true
  if (token.kind === 'symbol') return [',', '/', '.'].includes(token.text)
  return token.text !== token.norm || ['am', 'an', 'der', 'den', 'im', 'bei'].includes(token.norm)
}

/** Index behind "(dpa-AFX)", "(dts Nachrichtenagentur)", opened at `at`; undefined for brackets that hold anything else. */
function signatureEnd(tokens: readonly Token[], at: number, limit: number): number | undefined {
  let signed = false
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]
    if (token === undefined) return undefined
    if (token.text === ')') return signed ? i + 1 : undefined
    if (agencies.has(token.norm)) signed = true
    else if (
      token.kind === 'digits' ||
      (token.kind === 'word' && !signatureWords.has(token.norm) && token.text.length > 3)
    )
      return undefined
  }
  return undefined
}

/** Behind the dashes after a dateline; a line that holds nothing else is no dateline but a signature. */
function skipDashes(tokens: readonly Token[], at: number, end: number, first: number): number {
  let next = at
  while (next < end && DASHES.has(tokens[next]?.text ?? '')) next++
  return next < end ? next : first
}
