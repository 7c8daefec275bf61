import { NOM } from '../../lexicon/de/grammar/determiners.ts'
import { thirdPersons } from '../../lexicon/de/grammar/personal-pronouns.ts'
import type { Clause } from './clause.ts'
import type { Unit } from './unit.ts'

/** The antecedent's name, where the relative pronoun can be the subject. */
export function relativeSubject(clause: Clause): Unit | null {
  const [first] = clause.units
  if (first === undefined || clause.antecedent?.kind !== 'entity') return null
  if (isOfShares(clause) || relativeObject(clause) !== null) return null
  return first.norm === 'der' || first.norm === 'die' || first.norm === 'das' || first.norm === 'welche'
    ? clause.antecedent
    : null
}

/** "X, den Y gekauft hat": the antecedent's name, where the relative pronoun is what something is done to. */
export function relativeObject(clause: Clause): Unit | null {
  const { kind, units, antecedent, verb } = clause
  if (kind !== 'relative' || antecedent?.kind !== 'entity' || verb?.passive !== false || isOfShares(clause)) return null
  const pronoun = units[0]?.norm ?? ''
  const isObject =
    /^(den|welchen)$/.test(pronoun) ||
    (/^(die|das|welche|welches)$/.test(pronoun) &&
      (isFollowedByDoer(clause) || hasOtherSubject(clause) || thirdPersons.has(units[1]?.norm ?? '')))
  return isObject ? antecedent : null
}

/** "die der Konzern gekauft hat": a noun that can be nothing but the subject. */
const hasOtherSubject = ({ phrases }: Clause): boolean =>
  phrases.some(
    ({ head, preposition, cases, link }) =>
      head.kind === 'noun' && preposition === '' && link === null && cases === NOM,
  )

/** "die X, die Y 2005 erwarb", "die X, die der Konzern Y im Juni erwarb": a name right behind the pronoun, and before when it was, is who did it. */
function isFollowedByDoer({ units, phrases, verb }: Clause): boolean {
  const [first, ...others] = phrases
  const described = others[0]?.link === 'apposition' && others[0].governor === first
  const [name, time] = described ? others : phrases
  return (
    first?.preposition === '' &&
    units.indexOf(first.head) <= 2 &&
    name?.head.kind === 'entity' &&
    verb !== null &&
    !verb.classes.includes('belong') &&
    time !== undefined &&
    time.head.start < verb.unit.start &&
    /^(date|duration)$/.test(time.head.figure?.figure.kind ?? '')
  )
}

/** "X, dem 12 Prozent gehören", "die X AG, der …": the antecedent's name, where the relative pronoun is the owner. */
export function relativeDative({ kind, units, antecedent }: Clause): Unit | null {
  const [first] = units
  if (kind !== 'relative' || antecedent?.kind !== 'entity') return null
  return /^(dem|der|denen|welchem|welcher|welchen)$/.test(first?.norm ?? '') ? antecedent : null
}

/** "die Anteile an Y, die X gekauft hat": what follows is about the shares. */
const isOfShares = ({ antecedent, parent }: Clause): boolean =>
  parent?.phrases.some(
    ({ head, governor }) =>
      head === antecedent && governor?.head.classes.some((id) => id === 'stake' || id === 'share-word') === true,
  ) === true
