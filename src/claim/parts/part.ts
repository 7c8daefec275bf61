import type { PartNoun } from '../../lexicon/de/events/part-words.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** Words that may mean a part of a company that has no name of its own: "die Aufzugssparte von Seestern". */
export interface Part {
  readonly noun: PartNoun
  /** What it deals in: "heizung" and "klima" of "das Heizungs- und Klimageschäft"; empty where the words do not say it. */
  readonly stems: readonly string[]
  readonly phrase: Phrase
  readonly clause: Clause
  /** Whose part its own words say that it is. */
  readonly mother: EntityMention | null
  /** A name stands beside it: "die Pumpensparte Seestern". */
  readonly named: boolean
}
