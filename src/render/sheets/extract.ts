import type { Lang } from '../../model/lang.ts'
import { modalityInfo } from '../../model/modality-info.ts'
import type { ExtractResult } from '../../model/output.ts'
import { closingInfo, columnInfo } from '../../model/table-info.ts'
import { claimTitle } from '../claim-title.ts'
import { counted } from '../counted.ts'
import { figureValue } from '../figure-value.ts'
import { cell, type Sheet } from '../sheet.ts'

/** One claim a row. */
export function extractSheet({ articles }: ExtractResult, lang: Lang): Sheet {
  const claims = articles.flatMap((article) => article.claims)
  return {
    columns: (['place', 'claim', 'words', 'value', 'sureness', 'attribution'] as const).map(
      (key) => columnInfo[key][lang],
    ),
    rows: claims.map((claim) => [
      cell(`${claim.source.id}:${claim.evidence.line}:${claim.evidence.column}`),
      cell(claimTitle(claim, lang)),
      cell(claim.figure.text),
      cell(figureValue(claim.figure, lang)),
      cell(modalityInfo[claim.modality][lang]),
      cell(...claim.attribution.map(({ name }) => name)),
    ]),
    closing: [
      `${counted(closingInfo.claims, lang, claims.length)} · ${counted(closingInfo.articles, lang, articles.length)}`,
    ],
  }
}
