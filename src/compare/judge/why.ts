import type { Lang } from '../../model/lang.ts'
import { reasonInfo } from '../../model/reason-info.ts'
import type { Hint } from '../relation.ts'
import type { UsedRate } from './judge-currencies.ts'
import type { FactJudgement, JudgedPair } from './judge-fact.ts'
import type { ReadingClass } from './reading-class.ts'

/** What may lie behind a clash, for people. */
const hintWords: Readonly<Record<Hint, Readonly<Record<Lang, string>>>> = {
  scale: { en: 'perhaps Mio. for Mrd.', de: 'vielleicht Mio. statt Mrd.' },
  decimal: { en: 'perhaps a slipped decimal', de: 'vielleicht ein verrutschtes Komma' },
  digits: { en: 'perhaps swapped digits', de: 'vielleicht vertauschte Ziffern' },
  currency: { en: 'perhaps the wrong currency', de: 'vielleicht die falsche Währung' },
  part: { en: 'perhaps a part of the whole', de: 'vielleicht nur ein Teil des Ganzen' },
  billion: { en: 'perhaps an English "billion"', de: 'vielleicht eine englische „billion“' },
}

const rateWords: Readonly<Record<UsedRate['origin'], Readonly<Record<Lang, string>>>> = {
  stated: { en: 'at the article’s own rate', de: 'zum Kurs des Artikels' },
  table: { en: 'at the rate of the day', de: 'zum Tageskurs' },
  implied: { en: 'which would mean a rate of', de: 'das hieße ein Kurs von' },
}

const missingWords: Readonly<Record<Lang, string>> = { en: 'only one says', de: 'nur eine nennt' }

/** Sources named in a sentence; more are counted. */
const namedSources = 4

const quote = (text: string, lang: Lang): string => (lang === 'de' ? `„${text}“` : `“${text}”`)

function sourcesOf(reading: ReadingClass): string {
  const ids = [...reading.sources].sort()
  const rest = ids.length - namedSources
  return rest > 0 ? `${ids.slice(0, namedSources).join(', ')} +${rest}` : ids.join(', ')
}

const said = (reading: ReadingClass, lang: Lang): string =>
  `${quote(reading.first.claim.figure.text, lang)} (${sourcesOf(reading)})`

function afterthoughts(pair: JudgedPair, lang: Lang): string[] {
  const { rate, hints, missing } = pair
  return [
    ...(rate ? [`${rateWords[rate.origin][lang]} ${written(rate)}`] : []),
    ...(missing ? [`${missingWords[lang]}: ${missing}`] : []),
    ...hints.map((hint) => hintWords[hint][lang]),
  ]
}

const written = ({ from, to, rate, day }: UsedRate): string =>
  `1 ${from} = ${Number(rate.toPrecision(4))} ${to}${day ? ` (${day})` : ''}`

/** One sentence: what decided, and the two readings it was decided on, the earlier first. */
export function whyOf({ reason, worst, classes }: FactJudgement, lang: Lang): string {
  const words = reasonInfo[reason][lang]
  if (!worst) {
    const [first] = classes
    return first ? `${words}: ${said(first, lang)}` : words
  }
  const between = reason.startsWith('update') ? ' → ' : ' – '
  const after = afterthoughts(worst, lang)
  return `${words}: ${said(worst.a, lang)}${between}${said(worst.b, lang)}${after.length > 0 ? ` (${after.join('; ')})` : ''}`
}
