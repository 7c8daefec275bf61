import { boundingOpeners } from '../../lexicon/de/events/date-words.ts'
import type { FigureMention } from '../../model/figure.ts'

/** Years, quarters, half-years and runs of months say which period a business figure is about; days and months date events. */
export const isPeriod = ({ figure }: FigureMention): boolean =>
  figure.kind === 'date' &&
  figure.part === undefined &&
  figure.value !== null &&
  (/^(\d{4}|XXXX)(-(3[3-6]|40|41))?$/.test(figure.value) ||
    /^(\d{4}|XXXX)(-\d\d)?\/(\d{4}|XXXX)(-\d\d)?$/.test(figure.value))

/** "seit 2019", "ab 2027", "bis 2030": a date that bounds, not a period. */
export const bounds = ({ figure }: FigureMention): boolean => boundingOpeners.test(figure.text)

/** "bis 2030", "zum Jahresende"; where the figure only stands so then (`stands`), "Ende September" too. */
export const endsPeriod = ({ figure }: FigureMention, stands: boolean): boolean =>
  figure.kind === 'date' &&
  (figure.part === 'late' || /^bis\b/i.test(figure.text)) &&
  (/^(\d{4}|XXXX)$/.test(figure.value ?? '') ||
    (stands && figure.part === 'late' && /^(\d{4}|XXXX)-\d\d$/.test(figure.value ?? '')))

const QUARTERS: Readonly<Record<string, string>> = {
  '01/03': '33',
  '04/06': '34',
  '07/09': '35',
  '10/12': '36',
  '01/06': '40',
  '07/12': '41',
}

/** EDTF of a period; runs of months that are a quarter or a half-year by its code, null where no year is known ("im vergangenen Jahr"). */
export function periodValue({ figure }: FigureMention): string | null {
  if (figure.kind !== 'date' || figure.value === null || figure.value === 'XXXX') return null
  const value = figure.part === 'late' ? soFar(figure.value) : figure.value
  const months = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(value)
  const code = months === null ? undefined : QUARTERS[`${months[2]}/${months[3]}`]
  return code === undefined ? value : `${months?.[1]}-${code}`
}

/** "Ende September": the year so far. */
const soFar = (value: string): string => value.replace(/^(\d{4}|XXXX)-(\d\d)$/, '$1-01/$1-$2')
