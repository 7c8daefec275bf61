import type { Place } from '../define-rule.ts'

/** "5.000er-Marke", "4K", "25-fach", "5-Sterne": letters on the digits. */
export const hasLetters = ({ reader, end }: Place): boolean => {
  const hyphen = reader.token(end)?.norm === '-' && reader.token(end)?.gap === 'none'
  const next = reader.token(hyphen ? end + 1 : end)
  return next?.gap === 'none' && next.kind === 'word'
}

/** "1.024 x 768 Pixel": a side of something measured in two. */
export const isSide = ({ reader, first, end }: Place): boolean => {
  const norm = (at: number): string => reader.token(at)?.norm ?? ''
  const by = (at: number, other: number): boolean =>
    (norm(at) === 'x' || norm(at) === '×') && reader.token(other)?.kind === 'digits'
  return by(end, end + 1) || by(first - 1, first - 2)
}

/** "zum 100.000. Mal" */
export const isOrdinal = ({ reader, end }: Place): boolean =>
  reader.token(end)?.norm === '.' && reader.token(end)?.gap === 'none' && reader.token(end + 1)?.norm === 'mal'

/** "059133 66 3100": groups of digits, the first with a zero before. */
export function isTelephone({ reader, first }: Place): boolean {
  for (let at = first - 1; at >= first - GROUPS; at--) {
    const token = reader.token(at)
    if (token?.kind === 'digits' && /^0\d/.test(token.text)) return true
    if (token?.kind !== 'digits' && !'/-)'.includes(token?.norm ?? ' ')) return false
  }
  return false
}
const GROUPS = 7
