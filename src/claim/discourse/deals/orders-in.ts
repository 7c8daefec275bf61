import { workGiven } from '../../../lexicon/de/events/order-sums.ts'
import { therebyWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { negotiatingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { supplyingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import {
  choosingVerbs,
  drawingVerbs,
  orderLosingVerbs,
  outdoingVerbs,
  relyingVerbs,
  winningVerbs,
  workingForVerbs,
} from '../../../lexicon/de/verbs/ordering.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import { fits, isInvestor } from '../../roles/fits.ts'
import type { Clause, ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { nameOn } from '../../syntax/name-on.ts'
import { functionsOf } from '../../syntax/who.ts'
import { nameAfter } from './sides.ts'

/** Where a side stands: who does it, whom it is done to, or the name behind one of these prepositions. */
type Place = 'doer' | 'done' | { readonly after: readonly string[] }
type Side = 'customer' | 'supplier'

/** How a clause without a word of contracts, or whatever becomes of one, tells who works for whom. */
interface Relation {
  readonly verbs: ReadonlySet<string>
  readonly customer: Place
  readonly supplier: Place
  /** What else its clause or its sentence must say. */
  readonly holds?: (clause: Clause, parsed: ParsedSentence) => boolean
  /** The side that suffices alone. */
  readonly alone?: Side
}

const has =
  (classId: string, ...prepositions: readonly string[]) =>
  ({ phrases }: Clause): boolean =>
    phrases.some(({ head, preposition }) => head.classes.includes(classId) && prepositions.includes(preposition))

const tellsOfCommission = (_: Clause, { units }: ParsedSentence): boolean =>
  units.some(({ classes }) => classes.includes('commission') || classes.includes('supplier-word'))

/** "zieht eine Option bei X", not one on shares. */
const takesUpGoods = (clause: Clause): boolean =>
  clause.verb?.lemma === 'zu|greifen' || has('tranche', '')(clause) || has('contract', '')(clause)

/** "beim Umbau", "für die Wartung", "dabei" */
const isForWork = ({ units, phrases }: Clause): boolean =>
  units.some(({ norm }) => therebyWords.has(norm)) ||
  phrases.some(({ head, preposition }) => head.kind === 'noun' && /^(bei|für)$/.test(preposition))

const BEING: ReadonlySet<string> = new Set(['sein', 'bedeuten'])

const after = (...prepositions: readonly string[]): Place => ({ after: prepositions })

const RELATIONS: readonly Relation[] = [
  // "beliefert die Bahn seit Jahren"
  { verbs: supplyingVerbs, supplier: 'doer', customer: 'done' },
  // "arbeitet künftig für die Bahn"
  { verbs: workingForVerbs, supplier: 'doer', customer: after('für') },
  // "setzt dabei auf den Hersteller X", not "setzt auf X", as who buys shares does, too
  { verbs: relyingVerbs, customer: 'doer', supplier: after('auf'), holds: isForWork },
  // "wählt X als Lieferanten aus", "hat die Bahn als Kunden gewonnen"
  { verbs: choosingVerbs, customer: 'doer', supplier: 'done', holds: has('supplier-word', 'als', 'zu') },
  { verbs: choosingVerbs, supplier: 'doer', customer: 'done', holds: has('customer-word', 'als', 'zu') },
  // "löst eine Option bei X ein"
  { verbs: drawingVerbs, customer: 'doer', supplier: after('bei'), holds: takesUpGoods },
  // "Auftrag über 3 Millionen: X sticht die Konkurrenz bei der Bahn aus"
  { verbs: outdoingVerbs, supplier: 'doer', customer: after('bei'), holds: tellsOfCommission, alone: 'supplier' },
  // "verhandelt mit der Bahn über einen Auftrag"
  { verbs: negotiatingVerbs, supplier: 'doer', customer: after('mit'), holds: has('commission', 'über') },
  // "bekommt weitere Arbeit"
  {
    verbs: winningVerbs,
    supplier: 'doer',
    customer: after('von'),
    holds: ({ phrases }) => phrases.some(({ head, preposition }) => preposition === '' && workGiven.test(head.norm)),
    alone: 'supplier',
  },
  // "Für X ist es der größte Auftrag seit Jahren"
  { verbs: BEING, supplier: after('für'), customer: after('von'), holds: has('commission', ''), alone: 'supplier' },
  // "verliert einen Auftrag der Bahn"
  {
    verbs: orderLosingVerbs,
    supplier: 'doer',
    customer: after('von'),
    holds: has('commission', ''),
    alone: 'supplier',
  },
]

/** Who works for whom, by a verb that says so of any two companies: "beliefert", "arbeitet für", "setzt auf". */
export function ordersIn(parsed: ParsedSentence, clause: Clause): Fillers[] {
  const { verb } = clause
  if (verb === null) return []
  return RELATIONS.filter(({ verbs, holds }) => verbs.has(verb.lemma) && holds?.(clause, parsed) !== false).flatMap(
    ({ customer, supplier, alone }) => {
      const sides = {
        customer: sideAt(customer, 'customer', clause),
        supplier: sideAt(supplier, 'supplier', clause),
      }
      if (sides.customer?.entity?.id === sides.supplier?.entity?.id) return []
      const missing = (['customer', 'supplier'] as const).find((side) => sides[side] === undefined)
      if (missing !== undefined && (alone === undefined || missing === alone)) return []
      return [fillersOf(sides)]
    },
  )
}

const fillersOf = (sides: Readonly<Record<Side, EntityMention | undefined>>): Fillers =>
  Object.fromEntries(
    Object.entries(sides).flatMap(([role, mention]) =>
      mention === undefined ? [] : [[role, { mention, why: 'who works for whom is told', weight: 1 }]],
    ),
  )

/** Who stands there and can play the side; whoever puts money in by trade orders nothing. */
function sideAt(place: Place, side: Side, clause: Clause): EntityMention | undefined {
  const mention = namedAt(place, clause)
  return fits(side, mention) && !isInvestor(mention) ? mention : undefined
}

function namedAt(place: Place, clause: Clause): EntityMention | undefined {
  const { subject, object } = functionsOf(clause)
  const passive = clause.verb?.passive === true
  if (place === 'doer') return passive ? nameAfter(clause, 'von', 'durch') : subject?.mention
  if (place === 'done') return passive ? subject?.mention : object?.mention
  return nameAfter(clause, ...place.after) ?? ofCommission(clause)
}

/** "verliert den Auftrag der Bahn": whose the order is gave it. */
const ofCommission = (clause: Clause): EntityMention | undefined => {
  const order = clause.phrases.find(({ head }: Phrase) => head.classes.includes('commission'))
  return order === undefined ? undefined : nameOn(clause, order, 'von')
}
