import type { Document, Sentence } from '../../../model/document.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Clause, ParsedSentence } from '../clause.ts'
import type { Draft } from './draft.ts'
import { draftsOf } from './drafts-of.ts'
import { gappedVerb, goneOnVerb } from './gapped-verb.ts'
import { phrasesOf } from './phrases-of.ts'
import { segmentsOf } from './segments-of.ts'
import { unitsOf } from './units-of.ts'
import { verbComplexOf } from './verb-complex.ts'

/** Cuts a sentence into clauses: at commas, dashes, colons, brackets, and at "und" between two finite verbs. */
export function parseSentence(
  document: Document,
  sentence: Sentence,
  figures: readonly FigureMention[],
  mentions: readonly EntityMention[],
): ParsedSentence {
  const units = unitsOf(document, sentence, figures, mentions)
  const drafts = draftsOf(segmentsOf(units))
  const done = new Map<Draft, Clause>()
  const clauses = drafts.map((draft, index): Clause => {
    const before = drafts[index - 1]
    const gapped = gappedVerb(draft, drafts[index + 1])
    const shared = gapped.length > 0 || before === undefined ? gapped : gappedVerb(before, draft)
    const parent = draft.parent === null ? null : (done.get(draft.parent) ?? null)
    const verb = verbComplexOf(shared.length > 0 ? shared : draft.units)
    const clause: Clause = {
      kind: draft.kind,
      sentence,
      units: draft.units,
      phrases: phrasesOf(draft.units, draft.kind === 'relative'),
      verb: goneOnVerb(draft, verb, parent?.verb ?? null),
      parent,
      antecedent: draft.antecedent,
      coordinated: draft.coordinated,
      index,
    }
    done.set(draft, clause)
    return clause
  })
  return { sentence, units, clauses, figures, mentions }
}
