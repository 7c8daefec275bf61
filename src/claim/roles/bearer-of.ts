import { bookingVerbs } from '../../lexicon/de/events/result-verbs.ts'
import { eachOrAll } from '../../lexicon/de/events/together-words.ts'
import { withPrepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { sumStatingVerbs } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { comesTo } from '../syntax/comes-to.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import { quotedName } from '../syntax/quoted-name.ts'
import type { Unit, UnitKind } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { bracketedWhole } from './bracketed-whole.ts'
import { pairedName } from './paired-name.ts'
import { respectiveName } from './respective-name.ts'

/** Who stands with a figure: "X mit 27 Prozent", "X kommt auf 27 Prozent", "X (27 Prozent)", "27 Prozent (X)", "X +2,7 %". */
export function bearerOf(site: Site): Unit | null {
  const { parsed, clause, phrase } = site
  if (phrase === null) return null
  const paired = respectiveName(site) ?? pairedName(site)
  if (paired !== null) return paired
  if (isReached(site)) return functionsOf(clause).subject
  const { governor, preposition, head } = passedOn(phrase)
  if (withPrepositions.has(preposition) && governor !== null) {
    // "gibt Nordwind mit 54 Prozent an": it says how much something else is.
    if (sumStatingVerbs.has(clause.verb?.lemma ?? '')) return null
    // "Seestern aus Kiel mit 54 Prozent"
    let carrier: Phrase | null = governor
    while (carrier?.governor?.head.kind === 'entity') carrier = carrier.governor
    if (carrier?.head.kind !== 'entity' || isWhereJoined(carrier, clause) || isOfDeed(carrier, head)) return null
    return isForAll(site) ? firstOf(carrier).head : carrier.head
  }
  const { units } = parsed
  const before = preposition === 'mit' && governor === null ? nameBefore(site) : null
  if (before !== null) return before
  const at = units.indexOf(head)
  const is = (index: number, mark: string): boolean => units[index]?.kind === 'break' && units[index]?.norm === mark
  const name = (index: number): Unit | null => (units[index]?.kind === 'entity' ? (units[index] ?? null) : null)
  const open = bracketAround(units, at)
  if (is(open, '(') && bracketedWhole(site) !== null) return null
  // "X (ehemals Y) (plus 3 Prozent)"
  if (is(open, '('))
    return name(is(open - 1, ')') ? units.findLastIndex((_, index) => index < open && is(index, '(')) - 1 : open - 1)
  return is(at + 1, '(') && is(at + 3, ')') ? name(at + 2) : quotedName(parsed, phrase)
}

/** "bleibt nach dem Börsengang **von Y** mit 53 Prozent beteiligt": whose deed or owner is told of has no share of itself. */
const isOfDeed = (carrier: Phrase, { figure }: Unit): boolean => {
  const { governor, preposition, link } = namedPhrase(carrier)
  return (
    figure?.figure.kind === 'percent' &&
    (preposition === 'von' || link === 'genitive') &&
    governor?.head.classes.some((id) => DEEDS.has(id)) === true
  )
}
const DEEDS: ReadonlySet<string> = new Set(['ipo', 'capital-increase', 'hold', 'acquire'])

/** "X, mit 53 Prozent der größte Eigner, …": the name that a clause without verb is put to. */
function nameBefore({ parsed: { units }, clause: { kind, verb, units: own, phrases }, phrase }: Site): Unit | null {
  if (kind !== 'fragment' || verb !== null || phrases[0] !== phrase) return null
  const at = units.indexOf(own[0] ?? phrase.head)
  const name = units[at - 2]
  return units[at - 1]?.norm === ',' && name?.kind === 'entity' ? name : null
}

/** "X (3 Millionen Umsatz, 27 Mitarbeiter)": where the bracket opens, if nobody acts or is named between it and the figure. */
function bracketAround(units: readonly Unit[], at: number): number {
  let open = at - 1
  while (
    open > at - LONGEST_BRACKET &&
    !ENDS.has(units[open]?.kind ?? 'entity') &&
    !/^[()]$/.test(units[open]?.norm ?? '')
  )
    open--
  return open
}
const ENDS: ReadonlySet<UnitKind> = new Set(['entity', 'verb'])
const LONGEST_BRACKET = 12

/** "X und Z sind mit je 27 Prozent beteiligt": the one share of a list is that of all in it. */
const isForAll = ({ parsed: { units }, phrase }: Site): boolean => {
  const at = phrase === null ? -1 : units.indexOf(phrase.head)
  return eachOrAll.has(units[at - 1]?.norm ?? '')
}

const firstOf = (name: Phrase): Phrase => (name.joins === null ? name : firstOf(name.joins))

/** "X mit einem Minus von 27 Stellen": the noun between passes the name on. */
const passedOn = (phrase: Phrase): Phrase =>
  phrase.preposition === 'von' && phrase.governor?.head.kind === 'noun' && phrase.governor.preposition === 'mit'
    ? phrase.governor
    : phrase

/** "ist bei Y mit 27 Prozent eingestiegen": the verb's own subject has the share, in what stands before it. */
const isWhereJoined = (phrase: Phrase, { verb }: Clause): boolean =>
  /^(bei|an)$/.test(prepositionOf(phrase)) && verb?.classes.includes('buy-stake') === true

/** "X kommt auf 27 Prozent", "X bringt es auf 27 Prozent", "X schaffte 27 Prozent", "X verbuchte 3 Millionen": is the figure what the subject comes to? */
export const isReached = ({ clause, phrase }: Site): boolean =>
  comesTo(clause, phrase) ||
  (phrase?.preposition === '' &&
    phrase.head.figure?.figure.kind === 'money' &&
    bookingVerbs.has(clause.verb?.lemma ?? '') &&
    clause.phrases.every(({ governor }) => governor !== phrase)) ||
  (phrase?.preposition === '' && clause.verb?.lemma === 'schaffen' && phrase.head.figure?.figure.kind === 'percent')

/** Does a name stand with a share of its own: "gefolgt von X mit 9 Prozent"? */
export const bearsShare = (clause: Clause, name: Phrase): boolean =>
  !isWhereJoined(name, clause) &&
  clause.phrases.some(
    (phrase) =>
      phrase.preposition === 'mit' &&
      phrase.governor?.head === name.head &&
      phrase.head.figure?.figure.kind === 'percent',
  )
