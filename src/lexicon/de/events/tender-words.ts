import { wordSet } from '../../word-set.ts'

/** Lemmas of what shareholders do with their shares when somebody bids for them, and of what comes of it. */
export const tenderingVerbs: ReadonlySet<string> = new Set(['an|dienen', 'ein|reichen', 'zusammen|kommen'])

/** Verbs by which shares come to somebody who stands in the dative: "Nordwind wurden 70 Prozent der Aktien angedient". */
export const handingVerbs: ReadonlySet<string> = new Set([
  'an|dienen',
  'ein|reichen',
  'an|bieten',
  'übertragen',
  'überlassen',
  'zu|sprechen',
])

/** Nouns of the same. */
export const tenderNouns = /(annahmefrist|annahmeschwelle|annahmequote|mindestannahme|andienung)(e?n|s)?$/

/** Nouns for what a bid depends on. */
export const neededNouns =
  /((annahme|mindestannahme)?(schwelle|hürde|grenze)n?|mindest(annahme)?quote|(angebots|vollzugs)?(bedingung|voraussetzung)(en)?|mindestannahme)$/

/** Ends of nouns for several orders: "Aufträge im Wert von 5 Milliarden". */
export const ordersInPlural = /(aufträgen?|bestellungen|orders|absichtserklärungen|vorverträgen?)$/

/** In a date it is a time over which orders come in, no day: "im ersten Halbjahr". */
export const longTimes = /jahr|quartal|monat|^(19|20)\d\d$/i

/** How large a share of a company was tendered, as against how large it must be. */
export const acceptedQuotas = /^((gesamt)?annahmequote|andienungsquote|quote)(e?n|s)?$/

/** What owners do with their shares where they take an offer. */
export const tenderVerbs = wordSet('an|nehmen an|dienen ein|reichen verkaufen zu|sagen akzeptieren folgen zu|greifen')
