import { vagueRange } from '../../lexicon/de/facts/figure-words.ts'
import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'
import { assertedBy } from '../comparers/asserted-by.ts'
import { isIn, type Relation } from '../comparers/relation.ts'
import { relationOf } from '../comparers/relation-of.ts'
import type { Caps } from '../interval/assertion.ts'
import { holds } from '../interval/interval.ts'
import type { Question } from '../question/question.ts'
import type { ReadingClass } from './reading-class.ts'

/**
 * Readings without those that only say again, and more vaguely, what their own articles say elsewhere: "1,3 Mrd." in the headline and "1,3
 * Milliarden Euro" below it, "bis zu 4 Milliarden" and "4 Milliarden". Days are left as they are told: a year beside a month is news of its own.
 */
export function withoutEchoes(
  classes: readonly ReadingClass[],
  questions: readonly Question[],
  caps: Caps,
): ReadingClass[] {
  const bySource = grouped(questions, ({ claim }) => claim.source.id)
  const isEcho = (one: Question): boolean =>
    (bySource.get(one.claim.source.id) ?? []).some((other) => other !== one && echoes(one, other, caps))
  return classes.filter(({ members }) => !members.every(isEcho))
}

function echoes({ claim: a }: Question, { claim: b }: Question, caps: Caps): boolean {
  if ((a.modality === 'denied') !== (b.modality === 'denied') || a.figure.kind !== b.figure.kind) return false
  return leavesCurrency(a.figure, b.figure) || isVaguer(a.figure, b.figure, caps) || isConversionOf(a, b)
}

/** "9 Milliarden Dollar oder rund 7,8 Milliarden Euro": the other amount tells both. */
const isConversionOf = ({ figure: a, evidence }: Claim, { figure: b, evidence: base }: Claim): boolean =>
  b.kind === 'money' &&
  b.conversion?.text === a.text &&
  base.sentence === evidence.sentence &&
  base.start < evidence.start

/** Does only the other one name the currency of the same number? */
const leavesCurrency = (a: Figure, b: Figure): boolean =>
  a.kind === 'money' &&
  b.kind === 'money' &&
  a.currency === null &&
  b.currency !== null &&
  a.value === b.value &&
  a.min === b.min &&
  a.max === b.max

/** Are two figures one number, more or less firmly put, and not the same altogether? */
const isPutOtherwise = (relation: Relation): boolean => isIn('samePoint', relation) || isIn('otherHedge', relation)

/** Does it put the same number more vaguely? A range whose ends are named, or a bound, is an answer of its own beside another number. */
function isVaguer(a: Figure, b: Figure, caps: Caps): boolean {
  if (a.kind === 'date' || (a.kind === 'money' && b.kind === 'money' && a.currency !== b.currency)) return false
  const relation = relationOf(a, b, caps)
  if (relation === null || !(isPutOtherwise(relation) || (isIn('within', relation) && isVague(a)))) return false
  const [x, y] = [assertedBy(a, caps)?.k, assertedBy(b, caps)?.k]
  return x !== undefined && y !== undefined && holds(x, y) && !holds(y, x)
}

/** "Ein Milliardenbetrag": an amount without a number. */
const isVague = ({ value, text }: Figure): boolean => value === null && !/\d/u.test(text) && vagueRange.test(text)
