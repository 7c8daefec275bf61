import type { Site } from '../cues/cue.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'

const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word'])

/** "die Beteiligungen an **Y** (37 Prozent) und **Z** (20 Prozent)": in brackets behind what it is a share of, a percentage has no holder beside it. */
export function bracketedWhole({ parsed, clause, phrase }: Site): Unit | null {
  if (clause.kind !== 'parenthesis' || phrase?.head.figure?.figure.kind !== 'percent') return null
  const bracket = parsed.units.indexOf(phrase.head) - 1
  return parsed.units[bracket]?.norm === '(' ? wholeBefore(parsed, bracket) : null
}

/** "**X** verkauft die Anteile an Y (37 Prozent)": who does it in the clause around such brackets. */
export function actorAround(site: Site): Unit | null {
  if (bracketedWhole(site) === null) return null
  let around = site.clause.parent
  while (around !== null && around.verb === null) around = around.parent
  return around?.verb?.passive === false ? functionsOf(around).subject : null
}

/** The name before a bracket, if shares told of before are shares in it, if somebody owns part of it, or if it goes on a list of such names. */
function wholeBefore(parsed: ParsedSentence, bracket: number): Unit | null {
  const { units, clauses } = parsed
  const name = units[bracket - 1]
  if (name?.kind !== 'entity') return null
  const around = clauses.find(({ phrases }) => phrases.some(({ head }) => head === name))
  const own = around?.phrases.find(({ head }) => head === name)
  const shares =
    (around?.verb ?? around?.parent?.verb)?.classes.includes('hold') === true ||
    units.slice(0, bracket).some(({ kind, classes }) => kind !== 'verb' && classes.some((id) => SHARES.has(id)))
  if (own === undefined || !shares) return null
  if (prepositionOf(own) === 'an') return name
  const earlier = units.findLastIndex(({ norm }, at) => at < bracket && norm === '(')
  return own.preposition === '' &&
    LISTING.test(units[bracket - (units[bracket - 2]?.kind === 'determiner' ? 3 : 2)]?.norm ?? '') &&
    earlier > 0 &&
    wholeBefore(parsed, earlier) !== null
    ? name
    : null
}
const LISTING = /^(und|,|sowie)$/
