import { numberlessCounts, numberlessShares, rankOpeners } from '../lexicon/de/events/idle-words.ts'
import { measureNouns } from '../lexicon/de/units.ts'
import type { ClaimType } from '../model/claim.ts'
import type { FigureMention } from '../model/figure.ts'

/** Counts that only count what the text goes on to tell, and what names no number ("die Mehrheit"). */
export const isIdle = ({ figure }: FigureMention, type: ClaimType | undefined): boolean =>
  (figure.kind === 'percent' && numberlessShares.test(figure.text)) ||
  (figure.kind === 'count' && (isVague(figure.text) || ((type === undefined || type === 'users') && isSpelt(figure))))

/** "Tausende Stellen", "mehrere Hundert Jobs", "einige Dutzend Kunden": no number stands there. */
const isVague = (text: string): boolean => !/\d/.test(text) && numberlessCounts.test(text)

/** "zwei Wege", "drei Kredite": a small number spelt out; but "zehn Gigawatt" are measured. */
const isSpelt = ({ hedge, value, unit, text }: FigureMention['figure'] & { readonly kind: 'count' }): boolean =>
  hedge === 'exact' &&
  value !== null &&
  value <= 12 &&
  !measureNouns.has(unit?.toLowerCase() ?? '') &&
  /^[\p{L}]+(\s|$)/u.test(text) &&
  !rankOpeners.test(text)
