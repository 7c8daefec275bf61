import { wordSet } from '../../word-set.ts'

/** "die neue Seestern": what just came about. */
export const isNew = (adjective: string): boolean =>
  /^(neu|neugegründet|gemeinsam|fusioniert|verschmolzen|vereint|vereinigt|entstehend|entstanden)(e|en|er|es|em)$/.test(
    adjective,
  )

/** Does a word say that companies become one, or found one together? */
export const isFusing = (word: string): boolean =>
  /^(mega)?(fusion|verschm[eo]lz|zusammenschl[uoi]|zusammenge[hls]|zusammenleg|zusammenführ|vereinig|gemeinschaftsunternehm|joint$|venture|neugründ|aufgeh)/.test(
    word,
  )

/** Verbs of becoming, behind which the name of what comes out of a merger stands. */
export const becoming: ReadonlySet<string> = wordSet(
  'wird werden wurde wurden werde entsteht entstehen entstand entstanden formt formten bildet bilden',
)
