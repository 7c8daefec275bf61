import type { EntityMention } from '../../../model/entity.ts'
import type { Reading } from '../../reading.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import { fits, isInvestor } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Seestern wartet die Züge der Nordwind. Der Auftrag ist 3 Millionen wert": of an order whose sides nothing tells, who does anything in the sentence before for another, or with what is another's, does it for him. */
export function workBefore({ site: { before } }: Reading): Fillers | undefined {
  const works = (before?.clauses ?? []).flatMap((clause) => workIn(clause) ?? [])
  return works.length === 1 ? works[0] : undefined
}

function workIn(clause: Clause): Fillers | undefined {
  const supplier = workerIn(clause)
  if (!fits('supplier', supplier) || isInvestor(supplier)) return
  const patrons = clause.phrases.filter((phrase) => isPatron(phrase, supplier))
  const [customer] = patrons
  if (customer?.head.mention === undefined || patrons.length !== 1) return
  return {
    supplier: { mention: supplier, why: 'who works for another right before', weight: WEIGHT },
    customer: { mention: customer.head.mention, why: 'for whom another works right before', weight: WEIGHT },
  }
}
const WEIGHT = 0.5

/** Who acts; "bei Seestern sollen Schiffe für Nordwind vom Stapel laufen": at whose place it is done. */
function workerIn(clause: Clause): EntityMention | undefined {
  const { subject } = functionsOf(clause)
  if (clause.verb === null || clause.verb.passive) return clause.verb === null ? undefined : agentIn(clause)
  return subject?.mention ?? agentIn(clause)
}

const agentIn = ({ phrases }: Clause): EntityMention | undefined =>
  phrases.find((phrase) => phrase.head.kind === 'entity' && /^(von|durch|bei)$/.test(prepositionOf(phrase)))?.head
    .mention

/** "für Nordwind", "die Züge der Nordwind" */
const isPatron = (phrase: Phrase, worker: EntityMention): boolean => {
  if (!fits('customer', phrase.head.mention) || phrase.head.mention.entity?.id === worker.entity?.id) return false
  const { governor, link, preposition } = namedPhrase(phrase)
  const isOwner =
    governor?.head.kind === 'noun' &&
    (link === 'genitive' || preposition === 'von') &&
    !governor.head.classes.some((id) => OF_OTHERS.has(id))
  return prepositionOf(phrase) === 'für' || isOwner
}

/** What is another's, and is not worked on. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'stake',
  'share-word',
  'part',
  'daughter',
  'firm-word',
  'capital',
  'debt',
  'people',
])
