import type { Renderer } from '../renderer.ts'
import { sheetOf } from '../sheet-of.ts'

/** A Markdown table with the closing lines below it. */
export const markdown: Renderer = (result, { lang }) => {
  const { columns, rows, closing } = sheetOf(result, lang)
  const body = rows.map((cells) => row(cells.map(({ lines }) => lines.map(escapeMarks).join('<br>'))))
  return `${[row(columns), row(columns.map(() => '---')), ...body, '', ...closing.map(escapeMarks)].join('\n')}\n`
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const escapeMarks = (text: string): string =>
  text
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
