import type { Claim, TracedClaim } from '../model/claim.ts'
import { decisionInfo } from '../model/decision-info.ts'
import type { EntityMention } from '../model/entity.ts'
import { type ExplainKey, explainInfo } from '../model/explain-info.ts'
import type { Fact, FactDossier, ReadingIntervals } from '../model/fact.ts'
import type { Figure } from '../model/figure.ts'
import type { Lang } from '../model/lang.ts'
import { modalityInfo } from '../model/modality-info.ts'
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
    ...trace.triggers.map(({ text }) => row('trigger', `„${text}“`)),
    ...trace.roles.map(({ role, text, why }) =>
      row('role', `${role} = ${claim.roles[role]?.name ?? '–'} („${text}“): ${why}`),
    ),
    ...(trace.roles.length === 0 ? [row('role', explainInfo.empty[lang])] : []),
    row('sureness', modalityInfo[claim.modality][lang]),
    ...attribution.map(({ name, text }) => row('attribution', `${name} („${text}“)`)),
    ...names.map(({ text, entity, why }) =>
      row('name', `„${text}“ = ${entity?.name ?? explainInfo.open[lang]}: ${why}`),
    ),
    ...trace.near.map(({ rule, missing }) => row('near', `${rule} – ${explainInfo.missing[lang]}: ${missing}`)),
  ])
}

/** Why a fact has its verdict: its claims with what each asserts, the row that decided, the deciding pair. */
export function explainFact(fact: Fact, dossier: FactDossier, lang: Lang): string {
  const row = rowIn(lang)
  const intervals = new Map(dossier.intervals.map((one) => [one.claim, one]))
  return page([
    `${fact.id}  ${fact.question}`,
    row('verdict', `${verdictInfo[fact.verdict].name[lang]} – ${verdictInfo[fact.verdict].meaning[lang]}`),
    row('row', `${fact.reason} – ${reasonInfo[fact.reason][lang]}${dossier.row === null ? '' : ` (${dossier.row})`}`),
    ...(dossier.decision === null
      ? []
      : [row('table', `${dossier.decision} – ${decisionInfo[dossier.decision][lang]}`)]),
    row('why', fact.why),
    row('pair', fact.decidedBy.join(', ')),
    ...fact.claims.flatMap((claim) => [
      '',
      claimHead(claim, lang),
      ...intervalRows(claim, intervals.get(claim.id), lang),
    ]),
    ...dossier.near.map(({ claim, text, key, fact: own, other }) =>
      row('near', `${claim} „${text}“${key === null ? '' : `: ${key} ${own} ≠ ${other}`}`),
    ),
  ])
}

const claimHead = (claim: Claim, lang: Lang): string =>
  `${claim.id}  ${claim.source.id}:${claim.evidence.line}:${claim.evidence.column}  ${claimTitle(claim, lang)}`

/** What the words assert (K), what rounding excuses (H), where a fair writer would put it (I). */
const intervalRows = ({ figure }: Claim, intervals: ReadingIntervals | undefined, lang: Lang): string[] => [
  rowIn(lang)('value', `„${figure.text}“ = ${figureValue(figure, lang)}`),
  ...(intervals ? [rowIn(lang)('asserts', `K ${intervals.k}  H ${intervals.h}  I ${intervals.i}`)] : []),
]

const figureRows = (figure: Figure, lang: Lang): string[] => [
  rowIn(lang)('value', `„${figure.text}“ = ${figureValue(figure, lang)}`),
  rowIn(lang)('asserts', `[${figure.min ?? '-∞'}, ${figure.max ?? '∞'}]`),
]

const rowIn =
  (lang: Lang) =>
  (key: ExplainKey, text: string): string =>
    `  ${explainInfo[key][lang].padEnd(18)} ${text}`

const page = (lines: readonly string[]): string => lines.map((line) => `${plain(line)}\n`).join('')
