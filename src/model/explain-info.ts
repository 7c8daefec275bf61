import type { Words } from './lang.ts'

/** Labels of `claims explain`. */
export const explainInfo = {
  words: { en: 'in the text', de: 'im Text' },
  value: { en: 'read as', de: 'gelesen als' },
  asserts: { en: 'asserts', de: 'behauptet' },
  rule: { en: 'rule', de: 'Regel' },
  figureRule: { en: 'figure rule', de: 'Regel der Angabe' },
  trigger: { en: 'set off by', de: 'ausgelöst von' },
  role: { en: 'role', de: 'Rolle' },
  empty: { en: 'empty', de: 'leer' },
  name: { en: 'name', de: 'Name' },
  open: { en: 'left open', de: 'offen gelassen' },
  near: { en: 'near', de: 'knapp verfehlt' },
  missing: { en: 'missing', de: 'es fehlte' },
  sureness: { en: 'how sure', de: 'wie sicher' },
  attribution: { en: 'says who', de: 'wer sagt das' },
  verdict: { en: 'verdict', de: 'Urteil' },
  row: { en: 'decided by', de: 'entschieden durch' },
  table: { en: 'row of the table', de: 'Zeile der Tabelle' },
  why: { en: 'why', de: 'warum' },
  pair: { en: 'deciding pair', de: 'entscheidendes Paar' },
} as const satisfies Record<string, Words>
export type ExplainKey = keyof typeof explainInfo
