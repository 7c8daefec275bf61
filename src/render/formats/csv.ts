import type { Renderer } from '../renderer.ts'
import { sheetOf } from '../sheet-of.ts'

/** Comma-separated values (RFC 4180), a cell's lines kept; nothing in it is a formula for a spreadsheet. */
export const csv: Renderer = (result, { lang }) => {
  const { columns, rows } = sheetOf(result, lang)
  return [columns, ...rows.map((cells) => cells.map(({ lines }) => lines.join('\n')))]
    .map((fields) => `${fields.map(field).join(',')}\r\n`)
    .join('')
}

/** A number may begin with a sign; any other text that a spreadsheet would calculate gets an apostrophe before it. */
function field(text: string): string {
  const safe = /^[=+\-@]/.test(text) && !/^[+-]?[\d.,]+ ?%?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
