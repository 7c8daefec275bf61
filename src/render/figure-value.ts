import type { Figure } from '../model/figure.ts'
import type { Lang } from '../model/lang.ts'
import { readableDate } from '../model/readable-date.ts'
import { scaleInfo } from '../model/table-info.ts'

/** A figure's value for people: "≈ 10 bn USD", "13–14 bn USD", "27 %", "2025-11". */
export function figureValue(figure: Figure, lang: Lang): string {
  const sign = SIGNS[figure.hedge]
  const unit = unitOf(figure)
  if (figure.kind === 'date' || figure.kind === 'duration') {
    const value = (figure.kind === 'date' ? readableDate(figure) : figure.value) ?? span(figure.min, figure.max)
    return `${sign}${value}${figure.kind === 'date' && figure.part ? ` (${figure.part})` : ''}`
  }
  const shown = (value: number | null): string | null => (value === null ? null : amount(value, lang))
  return `${sign}${shown(figure.value) ?? span(shown(figure.min), shown(figure.max))}${unit}`
}

const SIGNS = { exact: '', range: '', about: '≈ ', over: '> ', at_least: '≥ ', under: '< ', up_to: '≤ ' } as const

const span = (from: string | null, to: string | null): string => `${from ?? '…'}–${to ?? '…'}`

function unitOf(figure: Figure): string {
  switch (figure.kind) {
    case 'money':
      return ` ${figure.currency ?? '¤'}${figure.per === undefined ? '' : `/${figure.per}`}`
    case 'percent':
      return figure.unit === 'points' ? ' pp' : ' %'
    case 'count':
      return figure.unit === null ? '' : ` ${figure.unit}`
    default:
      return ''
  }
}

function amount(value: number, lang: Lang): string {
  const scale = scaleInfo.find(({ factor }) => Math.abs(value) >= factor)
  const digits = String(Number((value / (scale?.factor ?? 1)).toPrecision(12)))
  const mark = lang === 'de' ? digits.replace('.', ',') : digits
  return scale === undefined ? mark : `${mark} ${scale.name[lang]}`
}
