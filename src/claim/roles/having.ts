import { owningVerbs } from '../../lexicon/de/events/size-words.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { isCountOf } from '../syntax/nameless.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'

/** Who is said to have what nouns of these classes name: "**Seestern** hat zwei Eigner". */
export const havingSome = (classes: readonly string[], { clauses }: ParsedSentence): Unit[] =>
  clauses
    .filter((clause) => owningVerbs.has(clause.verb?.lemma ?? '') && names(classes, clause))
    .flatMap((clause) => functionsOf(clause).subject ?? [])

/** Does a noun of these classes stand in it, counted or not? */
const names = (classes: readonly string[], { phrases }: Clause): boolean =>
  phrases.some(({ head }) => head.classes.some((id) => classes.includes(id)) || isCountOf(head, ...classes))
