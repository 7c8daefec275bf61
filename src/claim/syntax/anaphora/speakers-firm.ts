import { organs } from '../../../lexicon/de/entity/description-words.ts'
import { reportingVerbs } from '../../../lexicon/de/statement/reporting.ts'
import type { Entity, EntityMention } from '../../../model/entity.ts'
import type { Clause, ParsedSentence } from '../clause.ts'
import { functionsOf } from '../who.ts'

/** "Wir haben gekauft", sagte Nordwind-Chefin Kern; "man habe gekauft", so Nordwind: the one company of a sentence that speaks in it. */
export function speakersFirm({ mentions, clauses }: ParsedSentence): Entity | null {
  const named = clauses.flatMap((clause) => speakerOf(clause) ?? []).filter(({ how }) => how !== 'description')
  const speakers = [...mentions.filter(isOrgan), ...named]
  const [first, ...others] = speakers.flatMap(({ entity }) => (entity?.kind === 'company' ? [entity] : []))
  return first === undefined || others.some(({ id }) => id !== first.id) ? null : first
}

const isOrgan = ({ head }: EntityMention): boolean => head !== undefined && organs.test(head.toLowerCase())

/** Who says what the other clauses tell: "teilte Nordwind mit", "so Nordwind". */
function speakerOf(clause: Clause): EntityMention | undefined {
  if (clause.verb !== null)
    return reportingVerbs.has(clause.verb.lemma) ? functionsOf(clause).subject?.mention : undefined
  return clause.units[0]?.norm === 'so' ? clause.phrases[0]?.head.mention : undefined
}
