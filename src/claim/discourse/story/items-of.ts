import type { Block } from '../../../model/document.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { headedSections } from './headed-sections.ts'
import { actors, namedIn } from './named-in.ts'

/** Least paragraphs of a digest; the points of a list count even where a name is not known for one. */
const LEAST = 3
/** Least of them that name companies of their own. */
const LEAST_NAMING = 2

/**
 * The items of a digest, each told for itself: a text whose headline names no company and whose paragraphs name each its own, one whose
 * sections tell each of its own, or one whose sections names head. Any other text is one item.
 */
export function itemsOf(sentences: readonly ParsedSentence[]): readonly (readonly ParsedSentence[])[] {
  const items = new Map<Block, ParsedSentence[]>()
  for (const parsed of sentences) {
    const { block } = parsed.sentence
    const item = items.get(block) ?? []
    items.set(block, item)
    item.push(parsed)
  }
  const paragraphs = [...items.values()]
  return isDigest(paragraphs) ? paragraphs : (headedSections(paragraphs) ?? sectionsOf(paragraphs))
}

/** Least sections that names head, each another. */
const LEAST_SECTIONS = 2

/** What stands below each line that is nothing but a name; a text without such lines is one. */
function sectionsOf(paragraphs: readonly (readonly ParsedSentence[])[]): readonly (readonly ParsedSentence[])[] {
  const sections: ParsedSentence[][] = []
  const heads = new Set<string>()
  for (const paragraph of paragraphs) {
    const head = headOf(paragraph)
    if (head !== null) heads.add(head)
    const last = sections.at(-1)
    if (last === undefined || head !== null) sections.push([...paragraph])
    else last.push(...paragraph)
  }
  return heads.size >= LEAST_SECTIONS ? sections : [sections.flat()]
}

/** The id of the company that is all that a line of the body says. */
function headOf([line, ...others]: readonly ParsedSentence[]): string | null {
  const [mention, ...more] = line?.mentions ?? []
  if (line === undefined || others.length > 0 || mention === undefined || more.length > 0) return null
  const { zone } = line.sentence.block
  const isAll = line.units.every((unit) => unit.mention === mention)
  return zone === 'body' && isAll && mention.entity !== null && actors.has(mention.entity.kind)
    ? mention.entity.id
    : null
}

/** Paragraphs of the text itself name companies in their first sentences, none in two of them, and hardly any paragraph names none. */
function isDigest(items: readonly (readonly ParsedSentence[])[]): boolean {
  const seen = new Set<string>()
  let naming = 0
  let points = 0
  let silent = 0
  for (const item of items) {
    const own = namedIn(item)
    const { zone, kind } = item[0]?.sentence.block ?? {}
    if (zone === 'title') {
      if (own.size > 0) return false
      continue
    }
    if (zone !== 'body') continue
    if (own.size === 0 && kind === 'list_item') points++
    else if (own.size === 0) silent++
    else if (namedIn(item.slice(0, 1)).size === 0) return false
    else naming++
    for (const id of own) {
      if (seen.has(id)) return false
      seen.add(id)
    }
  }
  return naming >= LEAST_NAMING && naming + points >= LEAST && silent < naming
}
