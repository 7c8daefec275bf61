import { canMean, isGenericNoun, pointsBack } from '../../lexicon/de/statement/sources.ts'
import type { Attribution } from '../../model/claim.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Focus } from '../discourse/story/focus.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import type { Saying } from './sayings/saying.ts'
import { authorityNounIn } from './sources/public-bodies.ts'
import type { Source } from './sources/source.ts'

/** What was told before a sentence. */
export interface Context {
  readonly before: readonly Attribution[]
  readonly outlet: Attribution | undefined
  /** The outlet that the sentence itself has named so far. */
  readonly citing: Attribution | undefined
  /** The outlet of the article. */
  readonly paper: string | null
  readonly authority: Attribution | undefined
  /** The person named last, a few sentences back at most. */
  readonly person: Attribution | undefined
  /** All persons named so far. */
  readonly persons: ReadonlyMap<string, Attribution>
  /** The company that the article is about. */
  readonly main: EntityMention | null
  readonly focus: Focus
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
      // "Das Blatt hat nachgefragt, und demnach …"
      if (context.citing !== undefined && source.plain === undefined) return [context.citing]
      return before.length > 0 ? before : plainly(source)
    case 'paper':
      return [{ name: context.paper ?? source.text, text: source.text }]
    case 'outlet':
      return outlet === undefined ? plainly(source) : [{ name: outlet.name, text: source.text }]
    case 'authority':
      if (source.plain !== undefined)
        return authority === undefined ? plainly(source) : [{ name: authority.name, text: source.text }]
      if (isGenericNoun(source.text) && authority !== undefined && canMean(source.text, authority.name))
        return [{ name: authority.name, text: source.text }]
      return pointsBack(source.text) ? [] : [{ name: source.text, text: source.text }]
    case 'self': {
      const { clause } = saying
      const subject =
        functionsOf(clause).subject ?? (clause.parent === null ? null : functionsOf(clause.parent).subject)
      return named(subject?.mention ?? namedIn(clause) ?? companyAt(saying, context), source.text)
    }
    case 'person':
      return context.person === undefined ? before : [{ name: context.person.name, text: source.text }]
    case 'surname': {
      const person = context.persons.get(source.text)
      return person === undefined ? [] : [{ name: person.name, text: source.text }]
    }
    case 'both':
      return bothAt(context).map(({ name }) => ({ name, text: source.text }))
    case 'company': {
      // A spokesman where the sentence tells of an authority is hers.
      const body =
        source.plain === undefined ? undefined : authorityNounIn(context.sentences[context.index]?.units ?? [])
      if (body !== undefined) return resolveSource({ kind: 'authority', text: body.plain }, saying, context)
      const company = named(companyAt(saying, context), source.text)
      return company.length > 0 ? company : plainly(source)
    }
  }
}

const plainly = ({ plain, text }: Exclude<Source, { kind: 'named' }>): Attribution[] =>
  plain === undefined ? [] : [{ name: plain, text }]

const named = (mention: EntityMention | null, text: string): Attribution[] =>
  mention?.entity == null ? [] : [{ name: mention.entity.name, text }]

/** How many sentences back the two parties may be named. */
const PAIR_REACH = 3

/** The two companies named last; none where there are not two. */
function bothAt({ sentences, index }: Context): readonly Entity[] {
  const found = new Map<string, Entity>()
  for (let at = index; at >= 0 && at > index - PAIR_REACH && found.size < 2; at--)
    for (const { entity } of sentences[at]?.mentions.toReversed() ?? [])
      if (entity?.kind === 'company' && found.size < 2) found.set(entity.id, entity)
  return found.size === 2 ? [...found.values()].reverse() : []
}

const namedIn = (clause: Clause): EntityMention | null =>
  clause.units.find(({ mention }) => mention?.entity?.kind === 'company')?.mention ?? null

const companyAt = ({ clause }: Saying, { focus, index, main }: Context): EntityMention | null =>
  focus.at({ sentence: index, at: clause.units[0]?.start ?? 0, clause: null }) ?? main
