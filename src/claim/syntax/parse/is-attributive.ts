import { leftOutNouns } from '../../../lexicon/de/events/result-parts.ts'
import { stemOfAdjective, takesPhrase } from '../../../lexicon/de/grammar/adjectives.ts'
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../../model/document.ts'
import { opensWithPhrase } from '../extended-attribute.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { isCapital } from './is-capital.ts'

/** What can stand before a relative pronoun. */
const PAUSES: ReadonlySet<UnitKind> = new Set(['break', 'coordinator'])

/** "zu bestimmten Bedingungen", "der vereinbarte Preis": between preposition or article and noun stands no verb. */
export const isAttributive = (tokens: readonly Token[], at: number, units: readonly Unit[]): boolean => {
  const next = tokens[at + 1]
  const norm = tokens[at]?.norm ?? ''
  const isBeforeNoun = next?.kind === 'digits' || (next?.kind === 'word' && isCapital(next))
  if (!isBeforeNoun || !/e[nmrs]?$/.test(norm) || opensTelling(units, norm)) return false
  if (next.kind === 'word' && (opensPhrase(units, units.length - 1) || isNeverFinite(norm, units))) return true
  return isDeclinedParticiple(norm) && (opensPhrase(units, articleBefore(units)) || hasVerb(units) || opensTwice(units))
}

/** "aus mit der Sache vertrauten Kreisen": of two prepositions side by side the first waits for the noun behind the participle. */
const opensTwice = (units: readonly Unit[]): boolean =>
  units.slice(-LONGEST).some(({ kind }, at, last) => kind === 'preposition' && last[at + 1]?.kind === 'preposition')

/** "sagten zwei mit der Sache vertraute Personen": a clause has one finite verb, and it stands before. */
function hasVerb(units: readonly Unit[]): boolean {
  const pause = units.findLastIndex(({ kind }) => PAUSES.has(kind))
  return units.slice(pause + 1).some(({ kind }) => kind === 'verb')
}

/** "Das teilte Seestern mit": what opens a sentence before a past form that is no participle stands for what was told. */
const opensTelling = ([first, second]: readonly Unit[], norm: string): boolean =>
  first?.norm === 'das' &&
  second === undefined &&
  !isDeclinedParticiple(norm) &&
  verbReadings(norm).some(({ shape }) => shape === 'past')

/** Is there an article or a preposition, and none that could open a relative clause (", die investierten Firmen")? */
function opensPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  // ", in das Seestern investiert"
  const before = units[at - 1]?.kind === 'preposition' ? units[at - 2] : units[at - 1]
  const pausing = PAUSES.has(before?.kind ?? 'word') && units[at - 1]?.relative !== true
  return unit?.kind === 'preposition' || (unit?.kind === 'determiner' && !(unit.relative && pausing))
}

/** What may stand between an article and a participle: "eine [dringend] benötigte Hilfe". */
const BETWEEN_ARTICLE: ReadonlySet<UnitKind> = new Set(['word', 'attribute', 'figure', 'preposition', 'particle'])
/** The same behind a preposition: "die [mit 5 Milliarden Euro bei Banken] verschuldete Firma". */
const WITHIN_PHRASE: ReadonlySet<UnitKind> = new Set([...BETWEEN_ARTICLE, 'noun', 'entity'])
const LONGEST = 9

/** Index of the article that a participle may belong to; -1 where there is none. */
function articleBefore(units: readonly Unit[]): number {
  let plain = true
  for (let at = units.length - 1; at >= Math.max(0, units.length - LONGEST); at--) {
    const kind = units[at]?.kind ?? 'break'
    if (kind === 'determiner' && (plain || opensWithPhrase(units, at))) return at
    plain &&= BETWEEN_ARTICLE.has(kind)
    if (kind !== 'determiner' && !WITHIN_PHRASE.has(kind) && !joinsLeftOut(units, at)) return -1
  }
  return -1
}

/** "und den angeschlagenen Konzern": behind an article no verb, be it one that could open a relative clause, for none ends so. */
const isNeverFinite = (norm: string, units: readonly Unit[]): boolean =>
  norm.endsWith('enen') && units.at(-1)?.kind === 'determiner' && isDeclinedParticiple(norm)

/** "Der um Zinsen, Steuern und Abschreibungen bereinigte Gewinn". */
const joinsLeftOut = (units: readonly Unit[], at: number): boolean =>
  [at - 1, at + 1].every((beside) => leftOutNouns.has(units[beside]?.norm ?? ''))

/** "getroffenen", and what stands like it: "die im Handel tätigen Firmen", where "tätigen" is no verb. */
const isDeclinedParticiple = (norm: string): boolean =>
  takesPhrase(norm) || verbReadings(stemOfAdjective(norm)).some(({ shape }) => shape === 'participle')
