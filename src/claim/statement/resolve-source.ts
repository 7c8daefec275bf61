import type { Attribution } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import { focusAt } from '../discourse/focus.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import type { Saying } from './sayings.ts'
import type { Source } from './source-group.ts'

/** What was told before a sentence. */
export interface Context {
  readonly before: readonly Attribution[]
  readonly outlet: Attribution | undefined
  readonly authority: Attribution | undefined
  /** The company that the article is about. */
  readonly main: EntityMention | null
  readonly sentences: readonly ParsedSentence[]
  readonly index: number
}

/** Who a source is: named, or known from what was told before; nobody where that is open. */
export function resolveSource(source: Source, saying: Saying, context: Context): readonly Attribution[] {
  const { before, outlet, authority } = context
  switch (source.kind) {
    case 'named':
      return [{ name: source.name, text: source.text }]
    case 'said':
      return before.length > 0 || source.plain === undefined ? before : [{ name: source.plain, text: source.text }]
    case 'outlet':
      return outlet === undefined ? [] : [{ name: outlet.name, text: source.text }]
    case 'authority':
      return authority === undefined ? [] : [{ name: authority.name, text: source.text }]
    case 'self': {
      const { clause } = saying
      const subject =
        functionsOf(clause).subject ?? (clause.parent === null ? null : functionsOf(clause.parent).subject)
      return named(subject?.mention ?? namedIn(clause) ?? companyAt(saying, context), source.text)
    }
    case 'company':
      return named(companyAt(saying, context), source.text)
  }
}

const named = (mention: EntityMention | null, text: string): Attribution[] =>
  mention?.entity == null ? [] : [{ name: mention.entity.name, text }]

const namedIn = (clause: Clause): EntityMention | null =>
  clause.units.find(({ mention }) => mention?.entity?.kind === 'company')?.mention ?? null

const companyAt = ({ clause }: Saying, { sentences, index, main }: Context): EntityMention | null =>
  focusAt(sentences, index, clause.units[0]?.start ?? 0) ?? main
