import type { Claim, TracedClaim } from '../model/claim.ts'
import { decisionInfo } from '../model/decision-info.ts'
import type { EntityMention } from '../model/entity.ts'
import { type ExplainKey, explainInfo, explainLabels } from '../model/explain-info.ts'
import type { Fact, FactDossier, ReadingIntervals } from '../model/fact.ts'
import type { Figure } from '../model/figure.ts'
import type { Lang } from '../model/lang.ts'
import { modalityInfo } from '../model/modality-info.ts'
import { quoted } from '../model/quoted.ts'
import { reasonInfo } from '../model/reason-info.ts'
import { verdictInfo } from '../model/verdict-info.ts'
import { claimTitle } from './claim-title.ts'
import { figureValue } from './figure-value.ts'
import { plain } from './plain.ts'

/** Why a claim came out as it did; `names` are the mentions of its sentence. */
export function explainClaim({ claim, trace }: TracedClaim, names: readonly EntityMention[], lang: Lang): string {
  const { evidence, source, figure, attribution } = claim
  const row = rowIn(lang)
  return page([
    `${claim.id}  ${claimTitle(claim, lang)}`,
    row('words', `${source.path ?? source.id}:${evidence.line}:${evidence.column}: ${evidence.sentence}`),
    ...figureRows(figure, lang),
    row('rule', claim.rule),
    ...trace.triggers.map(({ text }) => row('trigger', quoted(text, lang))),
    ...trace.roles.map(({ role, text, why }) =>
      row('role', `${role} = ${claim.roles[role]?.name ?? '–'} (${quoted(text, lang)}): ${why}`),
    ),
    ...(trace.roles.length === 0 ? [row('role', explainInfo.empty[lang])] : []),
    row('sureness', modalityInfo[claim.modality][lang]),
    ...attribution.map(({ name, text }) => row('attribution', `${name} (${quoted(text, lang)})`)),
    ...names.map(({ text, entity, why }) =>
      row('name', `${quoted(text, lang)} = ${entity?.name ?? explainInfo.open[lang]}: ${why}`),
    ),
    ...trace.near.slice(0, MOST_NEAR).map(({ rule, missing }) => row('near', `${rule} – ${missing}`)),
  ])
}

/** Of the frames that do not stand, so many are told. */
const MOST_NEAR = 5

/** Why a fact has its verdict: its claims with what each asserts, the row that decided, the deciding pair. */
export function explainFact(fact: Fact, dossier: FactDossier, lang: Lang): string {
  const row = rowIn(lang)
  const intervals = new Map(dossier.intervals.map((one) => [one.claim, one]))
  return page([
    `${fact.id}  ${fact.question}`,
    row('verdict', `${verdictInfo[fact.verdict].name[lang]} – ${verdictInfo[fact.verdict].meaning[lang]}`),
    row('reason', `${fact.reason} – ${reasonInfo[fact.reason][lang]}${relationRow(dossier, lang)}`),
    ...(dossier.decision === null ? [] : [row('row', `${dossier.decision} – ${decisionInfo[dossier.decision][lang]}`)]),
    row('why', fact.why),
    row('pair', fact.decidedBy.join(', ')),
    ...fact.claims.flatMap((claim) => [
      '',
      claimHead(claim, lang),
      ...intervalRows(claim, intervals.get(claim.id), lang),
    ]),
    ...(dossier.near.length === 0 ? [] : ['']),
    ...dossier.near.map(({ claim, text, key, fact: own, other }) =>
      row(
        'near',
        `${claim} ${quoted(text, lang)}: ${key === null ? explainInfo.unjoined[lang] : `${key} ${own} ≠ ${other}`}`,
      ),
    ),
  ])
}

const claimHead = (claim: Claim, lang: Lang): string =>
  `${claim.id}  ${claim.source.id}:${claim.evidence.line}:${claim.evidence.column}  ${claimTitle(claim, lang)}`

/** The row of the table of relations, where two figures were compared. */
const relationRow = ({ row }: FactDossier, lang: Lang): string =>
  row === null ? '' : ` (${explainInfo.relation[lang]} ${row})`

/** What the words assert (K); what rounding excuses (H) and where a fair writer would put it (I), where that is another interval. */
function intervalRows({ figure }: Claim, intervals: ReadingIntervals | undefined, lang: Lang): string[] {
  const row = rowIn(lang)
  const { k, h, i } = intervals ?? { k: '', h: '', i: '' }
  return [
    valueRow(figure, lang),
    ...(intervals ? [row('asserts', k)] : []),
    ...(h === k ? [] : [row('rounded', h)]),
    ...(i === k ? [] : [row('meant', i)]),
  ]
}

const valueRow = (figure: Figure, lang: Lang): string =>
  rowIn(lang)('value', `${quoted(figure.text, lang)} = ${figureValue(figure, lang)}`)

const figureRows = (figure: Figure, lang: Lang): string[] => [
  valueRow(figure, lang),
  rowIn(lang)('asserts', `[${figure.min ?? '-∞'}, ${figure.max ?? '∞'}]`),
]

/** Rows with their labels in one column. */
function rowIn(lang: Lang): (key: ExplainKey, text: string) => string {
  const width = Math.max(...Object.values(explainLabels).map((label) => label[lang].length))
  return (key, text) => `  ${explainLabels[key][lang].padEnd(width)} ${text}`
}

const page = (lines: readonly string[]): string => lines.map((line) => `${plain(line)}\n`).join('')
