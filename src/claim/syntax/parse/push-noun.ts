import { colouredNouns } from '../../../lexicon/de/events/coloured-nouns.ts'
import { goalClasses } from '../../../lexicon/de/events/goals.ts'
import { compoundClasses, nounClasses } from '../../../lexicon/de/events/noun-index.ts'
import { looksLikeAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import type { Token } from '../../../model/document.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { attributeClasses } from './attribute-classes.ts'
import { lastOfCompound } from './hyphens.ts'
import { isCapital } from './is-capital.ts'

/** Adds a unit with its offsets in the text and its form in lower case. */
export type PushUnit = (kind: UnitKind, from: number, to: number, norm: string, more?: Partial<Unit>) => void

/** Pushes a noun; a hyphen compound is one, and its last part says what it is. Returns the token behind it. */
export function pushNoun(tokens: readonly Token[], at: number, end: number, push: PushUnit): number {
  const last = lastOfCompound(tokens, at, end)
  const parts = tokens.slice(at, last + 1)
  const { start } = tokens[at] as Token
  const head = tokens[last] as Token
  // "US-amerikanische Firma": what ends in lower case is an adjective.
  if (last > at && !isCapital(head) && looksLikeAdjective(head.text)) {
    push('attribute', start, head.end, head.norm, { classes: attributeClasses(head.norm) })
    return last + 1
  }
  const classes = last === at ? nounClasses(head.norm) : compoundClasses(parts.map(({ text }) => text).join(''))
  const meant = [...goalOf(tokens, at, head.norm), ...colourOf(tokens, at, head.norm)]
  push('noun', start, head.end, head.norm, { classes: [...classes, ...meant] })
  return last + 1
}

/** "rote Zahlen", "neue Aktien": the class that an adjective gives to the noun behind it. */
const colourOf = (tokens: readonly Token[], at: number, norm: string): readonly string[] =>
  colouredNouns.flatMap(([colour, noun, classId]) =>
    noun.test(norm) && colour.test(tokens[at - 1]?.norm ?? '') ? [classId] : [],
  )

/** Words between the preposition and its noun, at most: "an die New Yorker Börse". */
const BETWEEN = 3

/** The event that a noun means where something goes to it: "an die Börse", "aufs Parkett". */
function goalOf(tokens: readonly Token[], at: number, norm: string): readonly string[] {
  for (let back = at - 1; back >= at - 1 - BETWEEN; back--) {
    const article = tokens[back]
    if (article?.kind !== 'word') return []
    const goal = /^(die|den|das)$/.test(article.norm)
      ? goalClasses.get(`${tokens[back - 1]?.norm ?? ''} ${norm}`)
      : goalClasses.get(`${/^(ans|aufs)$/.test(article.norm) ? article.norm.slice(0, -1) : ''} ${norm}`)
    if (goal !== undefined) return [goal]
  }
  return []
}
