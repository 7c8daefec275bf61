import type { Words } from './lang.ts'

/** What may lie behind a clash, for people. */
export const hintInfo = {
  scale: { en: 'perhaps Mio. for Mrd.', de: 'vielleicht Mio. statt Mrd.' },
  decimal: { en: 'perhaps a slipped decimal', de: 'vielleicht ein verrutschtes Komma' },
  digits: { en: 'perhaps swapped digits', de: 'vielleicht vertauschte Ziffern' },
  part: { en: 'perhaps a part of the whole', de: 'vielleicht nur ein Teil des Ganzen' },
  billion: { en: 'perhaps an English "billion"', de: 'vielleicht eine englische „billion“' },
} as const satisfies Record<string, Words>

/** Where the rate came from by which two currencies were compared. */
export const rateInfo = {
  stated: { en: 'at the article’s own rate', de: 'zum Kurs des Artikels' },
  elsewhere: { en: 'at the rate of another article', de: 'zum Kurs eines anderen Artikels' },
  table: { en: 'at the rate of the day', de: 'zum Tageskurs' },
  implied: { en: 'which would mean a rate of', de: 'das hieße einen Kurs von' },
} as const satisfies Record<string, Words>

/** Sentences of a verdict that say more than its reason; "#" stands for what is missing. */
export const whyInfo = {
  missing: { en: 'they do not fit, but only one says #', de: 'sie passen nicht zusammen, doch nur eine sagt, #' },
  nobody: {
    en: 'they do not fit, but neither names all parties',
    de: 'sie passen nicht zusammen, doch keine nennt alle Beteiligten',
  },
  unnamed: {
    en: 'they do not fit, but not both say what it is about',
    de: 'sie passen nicht zusammen, doch nicht beide sagen, worum es geht',
  },
  apart: {
    en: 'so far apart that each may mean something else',
    de: 'so weit auseinander, dass jede etwas anderes meinen kann',
  },
  occasion: {
    en: 'the dates differ, but each may mean another occasion',
    de: 'die Termine weichen ab, doch jeder kann einen anderen Anlass meinen',
  },
  neverTraded: {
    en: 'other currency, and the pair never traded where both would be one amount',
    de: 'andere Währung, und zu keinem Kurs, den es je gab, wäre es derselbe Betrag',
  },
} as const satisfies Record<string, Words>
