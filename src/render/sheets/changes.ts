import { changeInfo } from '../../model/change-info.ts'
import type { Fact } from '../../model/fact.ts'
import type { Lang } from '../../model/lang.ts'
import type { ChangesResult } from '../../model/output.ts'
import { columnInfo } from '../../model/table-info.ts'
import { verdictInfo } from '../../model/verdict-info.ts'
import { cell, type Sheet } from '../sheet.ts'

/** One changed fact a row: what it asks, how it changed, and why it now stands as it does. */
export function changesSheet({ changes }: ChangesResult, lang: Lang): Sheet {
  return {
    columns: (['fact', 'change', 'verdict', 'why'] as const).map((key) => columnInfo[key][lang]),
    rows: changes.map(({ change, before, after }) => {
      const verdicts = [before, after].flatMap((fact) => (fact ? [verdictInfo[fact.verdict].name[lang]] : []))
      const fact: Fact | null = after ?? before
      return [
        cell(fact?.question ?? ''),
        cell(changeInfo[change][lang]),
        { lines: [[...new Set(verdicts)].join(' → ')], ...(after && { tone: after.verdict }) },
        cell(fact?.why ?? ''),
      ]
    }),
    closing: [],
  }
}
