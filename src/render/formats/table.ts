import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import type { Verdict } from '../../model/fact.ts'
import { columnWidths } from '../column-widths.ts'
import type { Renderer } from '../renderer.ts'
import { type Cell, cell, type Sheet } from '../sheet.ts'
import { sheetOf } from '../sheet-of.ts'
import { wrap } from '../wrap.ts'

/** A table for people at a terminal; it fits the width and wraps, colour only underlines what the words say. */
export const table: Renderer = (result, { lang, width, color }) => {
  const sheet = sheetOf(result, lang)
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const closing = sheet.closing.flatMap((line) => wrap(line, width)).map((line) => `${line}\n`)
  if (sheet.rows.length === 0) return closing.join('')
  const widths = columnWidths(neededWidths(sheet), width - 3 * sheet.columns.length - 1)
  const rows = sheet.rows.map((cells) => cells.map((one, i) => contentOf(one, widths[i] ?? 0, paintOf(one, chalk))))
  const head = sheet.columns.map((title, i) => contentOf(cell(title), widths[i] ?? 0, chalk.bold))
  const grid = new Table({ head, style: { head: [], border: [], compact: !rows.flat().join('').includes('\n') } })
  grid.push(...rows)
  return `${grid.toString()}\n${closing.join('')}`
}

/** The longest line of each column. */
const neededWidths = ({ columns, rows }: Sheet): number[] =>
  columns.map((title, i) =>
    rows.reduce(
      (most, cells) => Math.max(most, ...(cells[i]?.lines ?? []).map((line) => [...line].length)),
      title.length,
    ),
  )

/** A cell's lines, wrapped and each painted, since a colour must not run over a line. */
const contentOf = ({ lines }: Cell, width: number, paint: (line: string) => string): string =>
  lines
    .flatMap((line) => wrap(line, width))
    .map((line) => paint(line))
    .join('\n')

const paintOf = ({ tone }: Cell, chalk: ChalkInstance): ((line: string) => string) =>
  tone === undefined ? (line) => line : tones[tone](chalk)

const tones = {
  conflict: (chalk) => chalk.red.bold,
  unclear: (chalk) => chalk.yellow,
  update: (chalk) => chalk.cyan,
  compatible: (chalk) => chalk.green,
  agree: (chalk) => chalk.green,
  single: (chalk) => chalk.dim,
} as const satisfies Record<Verdict, (chalk: ChalkInstance) => ChalkInstance>
