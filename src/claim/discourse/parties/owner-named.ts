import type { EntityMention } from '../../../model/entity.ts'
import type { Site } from '../../cues/cue.ts'
import { fits, isProduct } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { standsForItself } from '../story/aside.ts'

/**
 * The one company that the words of a figure name themselves, in what it counts, in what it is a part of, or in whose measure it is: "2 Millionen
 * Seestern-Aktien", "75 Prozent des Seestern-Bestands", "die Dividende der Seestern AG von 2 Euro".
 */
export function ownerNamed({ clause, phrase }: Site): EntityMention | null {
  if (phrase === null) return null
  const { governor } = phrase
  const measured = governor?.head.kind === 'noun' ? governor : null
  const named = [
    ...(isCounted(phrase) ? [phrase] : []),
    ...ownersOf(phrase, clause),
    ...(measured === null ? [] : [measured, ...ownersOf(measured, clause)]),
  ].flatMap(({ head }) => (isOwner(head) ? [head.mention] : []))
  const [first] = named
  return first !== undefined && named.every(({ entity }) => entity?.id === first.entity?.id) ? first : null
}

/** "2 Millionen Seestern-Aktien"; not "zwei Millionen Seestern-Kunden", "150 Seestern-Züge", which others may have. */
const isCounted = ({ head }: Phrase): boolean => head.mention !== undefined && standsForItself(head.mention)

/** What it belongs to; but "kauft 35 Züge von Seestern" says from whom. */
const ownersOf = (owned: Phrase, { phrases, verb }: Clause): Phrase[] =>
  phrases.filter(
    ({ governor, link, preposition }) =>
      governor === owned &&
      (link === 'genitive' ||
        link === 'possessor' ||
        (preposition === 'von' && !verb?.classes.some((id) => GETTING.has(id)))),
  )
const GETTING: ReadonlySet<string> = new Set(['acquire', 'receive', 'order', 'buy-stake', 'borrow'])

/** Not "die Seestern-Tochter", "der Seestern-Rivale", which are companies of their own, nor what it makes. */
const isOwner = (unit: Unit): unit is Unit & { readonly mention: EntityMention } =>
  fits('company', unit.mention) &&
  !isProduct(unit.mention) &&
  (unit.mention.head === undefined || !unit.classes.some((id) => OTHERS.has(id)))
const OTHERS: ReadonlySet<string> = new Set([
  'daughter',
  'owner',
  'firm-word',
  'investor-word',
  'lender-word',
  'customer-word',
  'supplier-word',
])
