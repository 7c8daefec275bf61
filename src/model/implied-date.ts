import type { Figure } from './figure.ts'

/** The date, in EDTF, that words such as "am Montag" or "im Vorjahr" leave to the reader; null where they say it, or nothing tells. */
export const impliedDate = (figure: Figure): string | null =>
  figure.kind === 'date' && figure.implied === true ? figure.value : null
