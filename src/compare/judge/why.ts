import { hintInfo, rateInfo, whyInfo } from '../../model/afterthought-info.ts'
import type { Reason } from '../../model/fact.ts'
import type { Lang } from '../../model/lang.ts'
import { qualifierInfo } from '../../model/qualifier-info.ts'
import { quoted } from '../../model/quoted.ts'
import { impliedDate } from '../../model/readable-date.ts'
import { reasonInfo } from '../../model/reason-info.ts'
import { isSettled } from '../question/is-settled.ts'
import type { UsedRate } from './judge-currencies.ts'
import type { FactJudgement, JudgedPair } from './judge-fact.ts'
import type { ReadingClass } from './reading-class.ts'

/** Sources named in a sentence; more are counted. */
const namedSources = 4

function sourcesOf(reading: ReadingClass): string {
  const ids = [...reading.sources].sort()
  const rest = ids.length - namedSources
  return rest > 0 ? `${ids.slice(0, namedSources).join(', ')} +${rest}` : ids.join(', ')
}

/** The words and who says them; a date that they leave to the reader is named. */
function said(reading: ReadingClass, lang: Lang): string {
  const { figure } = reading.first.claim
  const date = impliedDate(figure)
  const { claim, rival } = reading.first
  const party = rival && claim.roles[rival]?.name
  const notes = [party, date].filter((note) => typeof note === 'string').map((note) => `${note}; `)
  return `${quoted(figure.text, lang)} (${notes.join('')}${sourcesOf(reading)})`
}

function afterthoughts(pair: JudgedPair, lang: Lang): string[] {
  const { rate, hints } = pair
  return [
    ...(rate ? [`${rateInfo[rate.origin][lang]} ${written(rate, lang)}`] : []),
    ...hints.map((hint) => hintInfo[hint][lang]),
  ]
}

/** What decided, in words. */
function decision(reason: Reason, worst: JudgedPair | null, lang: Lang): string {
  if (reason === 'conflict/currency' && worst?.rate?.origin === 'implied') return whyInfo.neverTraded[lang]
  if (reason === 'unclear/moment' && worst?.a.first.claim.type === 'date') return whyInfo.occasion[lang]
  const missing = reason === 'unclear/qualifier' ? worst?.missing : null
  if (!missing) return reasonInfo[reason][lang]
  if (missing === 'nobody' || missing === 'unnamed' || missing === 'apart') return whyInfo[missing][lang]
  return whyInfo.missing[lang].replace('#', qualifierInfo[missing]?.[lang] ?? missing)
}

const inWords = (rate: number, lang: Lang): string => {
  const digits = String(Number(rate.toPrecision(4)))
  return lang === 'de' ? digits.replace('.', ',') : digits
}

const written = ({ from, to, rate, day }: UsedRate, lang: Lang): string =>
  `1 ${from} = ${inWords(rate, lang)} ${to}${day ? `, ${day}` : ''}`

/** One sentence: what decided, and the two readings it was decided on, the earlier first. */
export function whyOf({ reason, worst, classes }: FactJudgement, lang: Lang): string {
  const words = decision(reason, worst, lang)
  if (!worst) {
    const [first] = classes
    return first ? `${words}: ${said(first, lang)}` : words
  }
  const [x, y] = [worst.a.first.claim.figure, worst.b.first.claim.figure]
  if (reason === 'agree/same' && x.text === y.text)
    return `${words}: ${said({ ...worst.a, sources: new Set([...worst.a.sources, ...worst.b.sources]) }, lang)}`
  const between = reason.startsWith('update') ? ' → ' : ' – '
  const [first, second] = reason === 'update/plan' && isSettled(worst.a.first) ? [worst.b, worst.a] : [worst.a, worst.b]
  const after = afterthoughts(worst, lang)
  return `${words}: ${said(first, lang)}${between}${said(second, lang)}${after.length > 0 ? ` (${after.join('; ')})` : ''}`
}
