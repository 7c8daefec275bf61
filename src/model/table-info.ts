import type { Words } from './lang.ts'

/** Heads of table columns. */
export const columnInfo = {
  place: { en: 'Where', de: 'Stelle' },
  kind: { en: 'Kind', de: 'Art' },
  words: { en: 'In the text', de: 'Im Text' },
  value: { en: 'Read as', de: 'Gelesen als' },
  claim: { en: 'Claim', de: 'Behauptung' },
  sureness: { en: 'How sure', de: 'Wie sicher' },
  attribution: { en: 'Says who', de: 'Wer sagt das' },
  fact: { en: 'Fact', de: 'Sachverhalt' },
  readings: { en: 'Who says what', de: 'Wer sagt was' },
  verdict: { en: 'Verdict', de: 'Urteil' },
  why: { en: 'Why', de: 'Warum' },
  change: { en: 'Change', de: 'Änderung' },
} as const satisfies Record<string, Words>

/** Words of the lines below a table; "#" stands for the number. */
export const closingInfo = {
  figures: { en: '# figures', de: '# Angaben' },
  claims: { en: '# claims', de: '# Behauptungen' },
  articles: { en: '# articles', de: '# Artikel' },
  facts: { en: '# facts', de: '# Sachverhalte' },
  singles: {
    en: '# with one source only are not shown (--all shows them)',
    de: '# mit nur einer Quelle fehlen hier (--all zeigt sie)',
  },
  problems: { en: '# inputs had problems', de: '# Eingaben mit Problemen' },
  self: { en: 'the article contradicts itself', de: 'der Artikel widerspricht sich selbst' },
  acknowledged: { en: 'acknowledged: ', de: 'zur Kenntnis genommen: ' },
  origin: { en: 'all from one origin', de: 'alle aus einem Ursprung' },
  copied: { en: '# articles, # of them independent', de: '# Artikel, davon # unabhängig' },
} as const satisfies Record<string, Words>

/** Scale words of amounts, largest first. */
export const scaleInfo = [
  { factor: 1e12, name: { en: 'tn', de: 'Bio.' } },
  { factor: 1e9, name: { en: 'bn', de: 'Mrd.' } },
  { factor: 1e6, name: { en: 'm', de: 'Mio.' } },
] as const satisfies readonly { factor: number; name: Words }[]
