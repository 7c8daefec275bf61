import type { FigureKind } from './figure.ts'
import type { Words } from './lang.ts'

/** What a kind of figure is called. */
export const kindInfo = {
  money: { en: 'money', de: 'Geld' },
  percent: { en: 'percent', de: 'Prozent' },
  count: { en: 'count', de: 'Anzahl' },
  date: { en: 'date', de: 'Datum' },
  duration: { en: 'duration', de: 'Dauer' },
  number: { en: 'number', de: 'Zahl' },
} as const satisfies Record<FigureKind, Words>
