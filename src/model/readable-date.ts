import type { Figure } from './figure.ts'

type DateFigure = Extract<Figure, { kind: 'date' }>

/** EDTF writes quarters, halves and seasons as months above 12, which nobody reads. */
const CODED = /^\d{4}-[234]\d$/

/** A date's value as people read it: "2026-01-19", "2026-Q1" where EDTF has 2026-33; null where it has none. */
export const readableDate = ({ value, timex3 }: DateFigure): string | null =>
  value !== null && CODED.test(value) ? (timex3 ?? value) : value

/** The date that words such as "am Montag" or "im Vorjahr" leave to the reader; null where they say it, or nothing tells. */
export const impliedDate = (figure: Figure): string | null =>
  figure.kind === 'date' && figure.implied === true ? readableDate(figure) : null
