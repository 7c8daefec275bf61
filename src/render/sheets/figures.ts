import { kindInfo } from '../../model/kind-info.ts'
import type { Lang } from '../../model/lang.ts'
import type { FigureLine } from '../../model/output.ts'
import { closingInfo, columnInfo } from '../../model/table-info.ts'
import { counted } from '../counted.ts'
import { figureValue } from '../figure-value.ts'
import { cell, type Sheet } from '../sheet.ts'

/** One figure a row. */
export const figuresSheet = (lines: readonly FigureLine[], lang: Lang): Sheet => ({
  columns: (['place', 'kind', 'words', 'value'] as const).map((key) => columnInfo[key][lang]),
  rows: lines.map(({ source, line, column, figure }) => [
    cell(`${source}:${line}:${column}`),
    cell(kindInfo[figure.kind][lang]),
    cell(figure.text),
    cell(figureValue(figure, lang)),
  ]),
  closing: [counted(closingInfo.figures, lang, lines.length)],
})
