import { sourceOpeners } from '../../lexicon/de/entity/description-words.ts'
import { isFiniteVerb } from '../../lexicon/de/verbs/verb-index.ts'
import type { Article } from '../article.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'

const BREAK = /^[,;:–—()[\]„“"«»]$/
/** "den Nordwind gekauft hatte **und** auf den der Konzern …": behind a verb they open another clause. */
const JOINT = /^(und|oder|aber|doch)$/

/** For each token the number of its stretch: between two marks of a sentence, where a name and a description mean two. */
export function stretchesOf({ tokens, sentenceOf }: Article): Int32Array {
  const stretches = new Int32Array(tokens.length)
  let stretch = 0
  for (const [at, { text, gap }] of tokens.entries()) {
    const dash = text === '-' && gap !== 'none'
    // "2,7 Millionen"
    const inNumber =
      tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.gap === 'none'
    const opens = JOINT.test(text) && isFiniteVerb(tokens[at - 1]?.norm ?? '')
    if (dash || opens || (BREAK.test(text) && !inNumber) || sentenceOf[at] !== sentenceOf[at - 1]) stretch++
    stretches[at] = stretch
  }
  return stretches
}

/** The ids named in each stretch; "laut Seestern will der Konzern" may speak of one. */
export function namedBeside(
  { tokens }: Article,
  names: readonly NamedEntity[],
  stretchOf: Int32Array,
): Map<number, Set<string>> {
  const beside = new Map<number, Set<string>>()
  for (const { entity, occurrence } of names) {
    const { first, after, head, inCompound, before } = occurrence
    if (entity === null || head !== undefined || inCompound) continue
    if (
      sourceOpeners.test(before) ||
      sourceOpeners.test(tokens[first - 2]?.norm ?? '') ||
      tokens[after]?.norm === 'zufolge'
    )
      continue
    nameBeside(beside, stretchOf[first] ?? 0, entity.id)
  }
  return beside
}

/** Adds an id to those of a stretch: whom one description of a clause means, another does not. */
export function nameBeside(beside: Map<number, Set<string>>, stretch: number, id: string): void {
  const ids = beside.get(stretch) ?? new Set()
  beside.set(stretch, ids.add(id))
}
