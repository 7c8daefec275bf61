import type { Entity } from '../../model/entity.ts'
import { type Article, endOfCompound, isCapital, isQuote } from '../article.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { compoundAt } from '../names/occurrence/occurrence.ts'
import { describingNoun } from '../words/describing-noun.ts'

/** By the id of a daughter: who the text says owns it. */
export type Owners = ReadonlyMap<string, Entity>

const REACH = 8
const OF = /^(der|des|von|vom)$/

/** Reads from a text who is whose daughter: "die Bahn-Tochter Schenker", "Schenker, eine Tochter der Bahn", "die Schenker-Mutter Bahn". */
export function ownersOf(article: Article, names: readonly NamedEntity[]): Owners {
  const owners = new Map<string, Entity>()
  const learn = (daughter: Entity | null | undefined, owner: Entity | null | undefined): void => {
    if (daughter && owner && daughter.id !== owner.id && !owners.has(daughter.id)) owners.set(daughter.id, owner)
  }
  for (const [at, name] of names.entries()) {
    const [before, next] = [names[at - 1], names[at + 1]]
    if (before !== undefined && isCompoundBefore(article, before, name)) {
      const relation = describingNoun(before.occurrence.head ?? '')?.relation
      // "seine US-Tochter Seestern" says where it is, not whose.
      if (relation === 'subsidiary' && before.entity?.kind !== 'state') learn(name.entity, before.entity)
      if (relation === 'parent') learn(before.entity, name.entity)
    }
    const isDaughter = name.occurrence.description?.relation === 'subsidiary'
    if (isDaughter && name.occurrence.determiner === 'possessive') learn(name.entity, subjectBefore(article, names, at))
    if (next === undefined || next.occurrence.first - name.occurrence.after > REACH) continue
    const { after } = name.occurrence
    if (isDaughter && OF.test(article.tokens[after]?.norm ?? '') && next.occurrence.first <= after + 2)
      learn(name.entity, next.entity)
    if (article.tokens[after]?.norm === ',' && isDaughterOf(article, after + 1, next)) learn(name.entity, next.entity)
  }
  return owners
}

/** Does the compound that `left` begins stand right before the name: "Bahn-Tochter Schenker"? */
function isCompoundBefore(article: Article, left: NamedEntity, { occurrence }: NamedEntity): boolean {
  if (left.occurrence.head === undefined) return false
  const end = endOfCompound(article, left.occurrence.after - 1)
  return occurrence.first === end || (isQuote(article.tokens[end]) && occurrence.first === end + 1)
}

/** Are the words from `first` to the name "(eine) Tochter der"? */
function isDaughterOf(article: Article, first: number, { occurrence }: NamedEntity): boolean {
  const { tokens, sentenceOf } = article
  if (sentenceOf[first] !== sentenceOf[occurrence.first] || !OF.test(occurrence.before)) return false
  for (let at = first; at < occurrence.first; at++) {
    const token = tokens[at]
    if (token?.norm === ',') return false
    if (isCapital(token) && tokens[at + 1]?.norm !== '-')
      return describingNoun(compoundAt(article, at))?.relation === 'subsidiary'
  }
  return false
}

/** The name that opens the sentence, for "X verkauft seine Tochter Y"; none where another name stands between. */
function subjectBefore(article: Article, names: readonly NamedEntity[], at: number): Entity | null {
  const here = article.sentenceOf[names[at]?.occurrence.first ?? 0]
  const before = names[at - 1]
  const another = names[at - 2]
  const inSentence = (name: NamedEntity | undefined): boolean =>
    name !== undefined && article.sentenceOf[name.occurrence.first] === here
  return before !== undefined && inSentence(before) && !inSentence(another) && before.occurrence.head === undefined
    ? before.entity
    : null
}
