import { namesHoldings } from '../lexicon/de/events/holdings.ts'
import { numberlessCounts, numberlessShares, rankOpeners } from '../lexicon/de/events/idle-words.ts'
import { measureNouns } from '../lexicon/de/units.ts'
import type { ClaimType } from '../model/claim.ts'
import type { FigureMention } from '../model/figure.ts'

/** Counts that only count what the text goes on to tell, and what names no number ("die Mehrheit"). */
export const isIdle = ({ figure }: FigureMention, type: ClaimType | undefined): boolean =>
  (figure.kind === 'percent' && numberlessShares.test(figure.text)) ||
  (figure.kind === 'count' && (isVague(figure.text) || ((type === undefined || type === 'users') && isSpelt(figure))))

/** Up to so many of anything are only named before each is told of. */
const PAIR = 2

/** "Tausende Stellen", "mehrere Hundert Jobs", "einige Dutzend Kunden": no number stands there. */
const isVague = (text: string): boolean => !/\d/.test(text) && numberlessCounts.test(text)

/** "zwei Wege", "drei Kredite": a small number spelt out; but "zehn Gigawatt" are measured, and "drei Werke" tell how large a firm is. */
const isSpelt = ({ hedge, value, unit, text }: FigureMention['figure'] & { readonly kind: 'count' }): boolean =>
  hedge === 'exact' &&
  value !== null &&
  value <= 12 &&
  !measureNouns.has(unit?.toLowerCase() ?? '') &&
  !(value > PAIR && namesHoldings(unit ?? '')) &&
  /^[\p{L}]+(\s|$)/u.test(text) &&
  !rankOpeners.test(text)
