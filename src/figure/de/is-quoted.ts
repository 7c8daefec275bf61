import type { Place } from '../define-rule.ts'

const opening: ReadonlySet<string> = new Set(['„', '“', '"', '»', '«', '‚', "'"])
const closing: ReadonlySet<string> = new Set(['“', '”', '"', '«', '»', '‘', "'"])

/** Do quotes stand right around the place, so that it is a title or a motto: „Weihnachten“? */
export const isQuoted = ({ reader, first, end }: Place): boolean =>
  reader.token(first)?.gap === 'none' &&
  reader.token(end)?.gap === 'none' &&
  opening.has(reader.token(first - 1)?.norm ?? '') &&
  closing.has(reader.token(end)?.norm ?? '')
