import type { Renderer } from '../renderer.ts'
import type { Cell } from '../sheet.ts'
import { sheetOf } from '../sheet-of.ts'

const STYLE =
  'body{font:16px/1.4 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}' +
  'th,td{border-bottom:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top}' +
  '.conflict{color:#a00;font-weight:bold}.unclear{color:#850}.update{color:#057}'

/** A page of its own, without scripts. */
export const html: Renderer = (result, { lang }) => {
  const { columns, rows, closing } = sheetOf(result, lang)
  const head = `<tr>${columns.map((title) => `<th scope="col">${escapeMarkup(title)}</th>`).join('')}</tr>`
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`)
  return `${[
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>claims</title><style>${STYLE}</style>`,
    `<table><thead>${head}</thead><tbody>`,
    ...body,
    '</tbody></table>',
    ...closing.map((line) => `<p>${escapeMarkup(line)}</p>`),
    '</html>',
  ].join('\n')}\n`
}

const cellOf = ({ lines, tone }: Cell): string =>
  `<td${tone === undefined ? '' : ` class="${tone}"`}>${lines.map(escapeMarkup).join('<br>')}</td>`

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
