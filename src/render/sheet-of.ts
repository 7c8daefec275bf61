import type { Lang } from '../model/lang.ts'
import { plain } from './plain.ts'
import type { Result } from './result.ts'
import type { Sheet } from './sheet.ts'
import { changesSheet } from './sheets/changes.ts'
import { diffSheet } from './sheets/diff.ts'
import { extractSheet } from './sheets/extract.ts'
import { figuresSheet } from './sheets/figures.ts'

/** A result as a sheet, its text made harmless. */
export function sheetOf(result: Result, lang: Lang): Sheet {
  const { columns, rows, closing } = rawSheet(result, lang)
  return {
    columns,
    rows: rows.map((cells) => cells.map((cell) => ({ ...cell, lines: cell.lines.map(plain) }))),
    closing: closing.map(plain),
  }
}

function rawSheet(result: Result, lang: Lang): Sheet {
  switch (result.kind) {
    case 'figures':
      return figuresSheet(result.lines, lang)
    case 'extract':
      return extractSheet(result.extract, lang)
    case 'diff':
      return diffSheet(result.diff, result.all, lang)
    case 'changes':
      return changesSheet(result.result, lang)
  }
}
