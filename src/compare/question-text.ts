import { wordsOfEvent } from '../model/event-info.ts'
import type { Fact } from '../model/fact.ts'
import type { Lang, Words } from '../model/lang.ts'
import { partOfYearInfo, qualifierValueInfo } from '../model/qualifier-info.ts'
import { partiesText, typeInfo } from '../model/type-info.ts'

/** Qualifiers worth naming in a question, and how their values read in it. */
const named = [
  'label',
  'event',
  'of',
  'period',
  'basis',
  'instrument',
  'scope',
  'region',
  'measure',
  'product',
  'segment',
  'move',
  'purpose',
] as const

/** Free words of the text: shown as they are. */
const free: ReadonlySet<string> = new Set(['label', 'of', 'purpose', 'product', 'segment'])

/** How a qualifier reads in a question; nothing where its value says nothing to a reader. */
function detailOf(key: string, value: string, lang: Lang): string[] {
  if (key === 'period' || key === 'when') return periodText(value, lang)
  const said = value.toLowerCase()
  const event = key === 'event' || key === 'of' ? wordsOfEvent(value) : undefined
  const words = (event ?? qualifierValueInfo[said] ?? qualifierValueInfo[said.replaceAll('_', ' ')])?.[lang]
  return words ? [words] : free.has(key) ? [value] : []
}

/** "2025-34" -> "second quarter 2025"; a year alone as it is; months and days as EDTF; nothing where the year is open. */
function periodText(edtf: string, lang: Lang): string[] {
  const [year = '', part] = edtf.split('-')
  const named = part === undefined || edtf.includes('/') ? undefined : partOfYearInfo[part]?.[lang]
  if (named) return [year.startsWith('XXXX') ? named : `${named} ${year}`]
  return edtf.startsWith('XXXX') ? [] : [edtf.replace('/', lang === 'de' ? ' bis ' : ' to ')]
}

const elsewhere: Words = { en: 'unnamed', de: 'ungenannt' }

/** The question of a fact in a line: "Amazon → OpenAI: Investition (beim Börsengang)". */
export function questionText(
  { type, roles, qualifiers }: Pick<Fact, 'type' | 'roles' | 'qualifiers'>,
  lang: Lang,
): string {
  const { name, parties } = typeInfo[type]
  const names = parties.map((role) => roles[role]?.name).filter((party) => party !== undefined)
  const others = Object.values(roles).map((role) => role.name)
  const whom = names.length > 0 ? partiesText(type, names) : (others[0] ?? elsewhere[lang])
  const details = named.flatMap((key) => (qualifiers[key] ? detailOf(key, qualifiers[key], lang) : []))
  return `${whom}: ${name[lang]}${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}
