import { type Fact, verdicts } from '../../model/fact.ts'
import type { Figure } from '../../model/figure.ts'
import type { Lang } from '../../model/lang.ts'
import type { DiffResult } from '../../model/output.ts'
import { quoted } from '../../model/quoted.ts'
import { impliedDate } from '../../model/readable-date.ts'
import type { SourceRef } from '../../model/source.ts'
import { closingInfo, columnInfo } from '../../model/table-info.ts'
import { aspectInfo, verdictInfo } from '../../model/verdict-info.ts'
import { counted } from '../counted.ts'
import { cell, type Sheet } from '../sheet.ts'

/** One fact a row, conflicts first; without `all` only facts that two articles speak to. */
export function diffSheet({ facts, sources, summary }: DiffResult, all: boolean, lang: Lang): Sheet {
  const shown = facts
    .filter(({ verdict }) => all || verdict !== 'single')
    .sort((a, b) => verdictInfo[b.verdict].weight - verdictInfo[a.verdict].weight)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const counts = verdicts
    .filter((verdict) => verdict !== 'single')
    .map((verdict) => `${verdictInfo[verdict].name[lang]} ${summary[verdict]}`)
  const totals = `${counted(closingInfo.articles, lang, sources.length)} · ${counted(closingInfo.facts, lang, summary.facts)}: ${counts.join(' · ')}`
  const hidden = all || summary.single === 0 ? [] : [counted(closingInfo.singles, lang, summary.single)]
  return {
    columns: (['fact', 'readings', 'verdict', 'why'] as const).map((key) => columnInfo[key][lang]),
    rows: shown.map((fact) => [
      cell(fact.question),
      cell(...readingLines(fact, byId, lang)),
      { lines: verdictLines(fact, lang), tone: fact.verdict },
      cell(...whyLines(fact, lang)),
    ]),
    closing: [totals, ...hidden],
  }
}

/** Each wording with who uses it: “rund 10 Milliarden Dollar” – 00 (Reuters), 02; “am Montag” (2026-01-19) – 03. */
function readingLines({ readings, claims }: Fact, sources: ReadonlyMap<string, SourceRef>, lang: Lang): string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const users = new Map<string, Set<string>>()
  for (const reading of readings) {
    const said = reading.claims.flatMap((id) => byId.get(id) ?? [])
    for (const { figure, source } of said) {
      const words = wordingOf(figure, lang)
      users.set(words, (users.get(words) ?? new Set()).add(source.id))
    }
    if (said.length === 0) users.set(wordingOf(reading.figure, lang), new Set(reading.sources))
  }
  return [...users].map(([words, ids]) => `${words} – ${[...ids].map((id) => nameOf(id, sources)).join(', ')}`)
}

/** The words, and the date that they leave to the reader. */
function wordingOf(figure: Figure, lang: Lang): string {
  const date = impliedDate(figure)
  return `${quoted(figure.text, lang)}${date === null ? '' : ` (${date})`}`
}

const nameOf = (id: string, sources: ReadonlyMap<string, SourceRef>): string => {
  const outlet = sources.get(id)?.outlet
  return outlet == null ? id : `${id} (${outlet})`
}

function verdictLines({ verdict, aspects }: Fact, lang: Lang): string[] {
  const where = aspects.map((aspect) => aspectInfo[aspect][lang]).join(', ')
  return [verdictInfo[verdict].name[lang], ...(where === '' ? [] : [where])]
}

function whyLines({ why, self, singleOrigin, acknowledged, articles, independent }: Fact, lang: Lang): string[] {
  return [
    why,
    ...(acknowledged === undefined ? [] : [`${closingInfo.acknowledged[lang]}${acknowledged}`]),
    ...(self === true ? [closingInfo.self[lang]] : []),
    ...(singleOrigin === true ? [closingInfo.origin[lang]] : []),
    ...(independent < articles ? [counted(closingInfo.copied, lang, articles, independent)] : []),
  ]
}
