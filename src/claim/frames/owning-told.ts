import { poolingVerbs, takingInVerbs } from '../../lexicon/de/events/footholds.ts'
import { noLonger, ownedByVerbs } from '../../lexicon/de/events/having-words.ts'
import type { Site } from '../cues/cue.ts'
import { type Filler, fillRoles } from '../roles/fill-roles.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { namesAfter } from '../syntax/names-after.ts'
import { ofSeveral, owning, takenIn } from './de/owning.ts'
import type { Frame } from './define-frame.ts'

/** Who owns part of whom, as a clause tells it that says not how much. */
export interface Owning {
  /** Null where several own it together, and it is said of none how much. */
  readonly holder: Filler | null
  readonly company: Filler
  /** The owner lets go what he had. */
  readonly leaves: boolean
}

/** What the clauses before a figure tell last of who owns part of whom: those of its own sentence, then those of the sentence before. */
export function owningTold({ parsed, clause, before }: Site): Owning | null {
  const sentences = [
    { parsed, clauses: parsed.clauses.slice(0, clause.index) },
    ...(before === null ? [] : [{ parsed: before, clauses: before.clauses }]),
  ]
  for (const { parsed: there, clauses } of sentences)
    for (const one of clauses.toReversed()) {
      const told = owningIn(there, one)
      if (told !== null) return told
    }
  return null
}

/** Asked again for every figure behind. */
const known = new WeakMap<Clause, Owning | null>()

function owningIn(parsed: ParsedSentence, clause: Clause): Owning | null {
  const before = known.get(clause)
  if (before !== undefined) return before
  const frame = frameFor(clause)
  const told = frame === null ? null : read(frame, parsed, clause)
  known.set(clause, told)
  return told
}

function read(frame: Frame, parsed: ParsedSentence, clause: Clause): Owning | null {
  const { holder, company } = fillRoles(frame, { parsed, clause, phrase: null, cues: [], before: null })
  if (company === undefined || (holder === undefined && frame !== ofSeveral)) return null
  return { holder: holder ?? null, company, leaves: isLeaving(clause) }
}

/** How a clause tells it; what bears a figure of its own tells of that one. */
function frameFor(clause: Clause): Frame | null {
  if (clause.phrases.some(({ head }) => head.figure?.figure.kind === 'percent')) return null
  if (isOfSeveral(clause)) return ofSeveral
  if (takesIn(clause)) return takenIn
  return saysWhoOwns(clause) ? owning : null
}

const has = ({ verb, phrases }: Clause, id: string): boolean =>
  verb?.classes.includes(id) === true || phrases.some(({ head }) => head.classes.includes(id))

const calledAs = ({ phrases }: Clause, ...ids: readonly string[]): boolean =>
  phrases.some(({ preposition, head }) => preposition === 'als' && head.classes.some((id) => ids.includes(id)))

const isOfSeveral = (clause: Clause): boolean =>
  has(clause, 'joint-venture') || (poolingVerbs.has(clause.verb?.lemma ?? '') && namesAfter(clause, 'in'))

/** "gewinnt X als Aktionär", "holt X als Investor an Bord" */
const takesIn = (clause: Clause): boolean =>
  clause.verb?.passive === false &&
  takingInVerbs.has(clause.verb.lemma) &&
  calledAs(clause, 'hold', 'co-owner', 'owner')

/** "steigt bei Y ein", "seine Position bei Y", "Aktionär von Y", "gehört mehrheitlich X", "hat Aktien von Y verkauft". */
function saysWhoOwns(clause: Clause): boolean {
  const { verb, phrases } = clause
  if (has(clause, 'foothold'))
    return namesAfter(clause, 'an', 'bei', 'auf', 'aus') || verb?.classes.includes('foothold') === true
  if (ownedByVerbs.has(verb?.lemma ?? '')) return true
  const isTraded = verb?.classes.some((id) => TRADING.has(id)) === true
  return phrases.some(
    (noun) =>
      (noun.head.classes.includes('hold') ||
        (noun.head.classes.includes('possession') && (noun.preposition === 'in' || isPartOf(noun, phrases))) ||
        (isTraded && noun.head.classes.includes('share-word'))) &&
      isOfSomebody(noun, phrases),
  )
}
const TRADING: ReadonlySet<string> = new Set(['buy-stake', 'sell-stake', 'hold'])

/** "der Besitz an Y" */
const isPartOf = (noun: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some(({ governor, preposition }) => governor === noun && preposition === 'an')

const isOfSomebody = (noun: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some(({ governor }) => governor === noun)

/** "steigt bei Y aus", "ist nicht mehr Gesellschafter von Y". */
const isLeaving = (clause: Clause): boolean =>
  has(clause, 'leave-firm') ||
  clause.units.some(({ norm }, at) => noLonger.test(`${clause.units[at - 1]?.norm} ${norm}`))
