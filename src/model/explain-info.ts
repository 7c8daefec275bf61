import type { Words } from './lang.ts'

/** Labels of the rows of `claims explain`. */
export const explainLabels = {
  words: { en: 'in the text', de: 'im Text' },
  value: { en: 'read as', de: 'gelesen als' },
  asserts: { en: 'asserts', de: 'behauptet' },
  rounded: { en: 'with rounding', de: 'mit Rundung' },
  meant: { en: 'as mostly meant', de: 'meist gemeint' },
  rule: { en: 'rule', de: 'Regel' },
  trigger: { en: 'set off by', de: 'ausgelöst von' },
  role: { en: 'role', de: 'Rolle' },
  name: { en: 'name', de: 'Name' },
  near: { en: 'near', de: 'knapp verfehlt' },
  sureness: { en: 'how sure', de: 'wie sicher' },
  attribution: { en: 'says who', de: 'wer sagt das' },
  verdict: { en: 'verdict', de: 'Urteil' },
  reason: { en: 'reason', de: 'Grund' },
  row: { en: 'decided by', de: 'entschieden durch' },
  why: { en: 'why', de: 'warum' },
  pair: { en: 'deciding pair', de: 'entscheidendes Paar' },
} as const satisfies Record<string, Words>
export type ExplainKey = keyof typeof explainLabels

/** Words inside those rows. */
export const explainInfo = {
  empty: { en: 'empty', de: 'leer' },
  open: { en: 'left open', de: 'offen gelassen' },
  relation: { en: 'relation', de: 'Beziehung' },
  unjoined: {
    en: 'its words would fit; too little speaks for it, or an article gives both',
    de: 'die Wörter passten; zu wenig spricht dafür, oder ein Artikel nennt beide',
  },
} as const satisfies Record<string, Words>
