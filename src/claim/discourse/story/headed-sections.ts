import type { ParsedSentence } from '../../syntax/clause.ts'
import { namedIn } from './named-in.ts'

type Sentences = readonly ParsedSentence[]

/** A section of a text: the line that heads it, where there is one, and the paragraphs below it. */
interface Section {
  readonly sentences: ParsedSentence[]
  /** Ids of whom it opens with: named in the line above it or in its first sentence. */
  readonly openers: Set<string>
}

/**
 * The sections of a text of several news, each below a line of its own: whom one of them opens with no other one names. Null where the text is
 * one story, whose sections go on about the same companies. A headline over all of them is of none.
 */
export function headedSections(paragraphs: readonly Sentences[]): readonly Sentences[] | null {
  const titles = paragraphs.filter((one) => zoneOf(one) === 'title')
  const sections = sectionsIn(paragraphs.filter((one) => zoneOf(one) !== 'title'))
  if (sections.length < LEAST || sections.some(({ openers }) => openers.size === 0)) return null
  const named = sections.map(({ sentences }) => namedIn(sentences))
  const often = new Map<string, number>()
  for (const id of named.flatMap((ids) => [...ids])) often.set(id, (often.get(id) ?? 0) + 1)
  if (sections.some(({ openers }) => [...openers].some((id) => often.get(id) !== 1))) return null
  const inTitles = namedIn(titles.flat())
  const isOfFirst = named.every((ids, at) => at === 0 || [...ids].every((id) => !inTitles.has(id)))
  const [first, ...others] = sections.map(({ sentences }) => sentences)
  if (first === undefined) return null
  return isOfFirst ? [[...titles.flat(), ...first], ...others] : [titles.flat(), first, ...others]
}
const LEAST = 2

const zoneOf = ([first]: Sentences): string | undefined => first?.sentence.block.zone

function sectionsIn(paragraphs: readonly Sentences[]): Section[] {
  const sections: Section[] = []
  let isHead = true
  for (const paragraph of paragraphs) {
    const { kind, zone } = paragraph[0]?.sentence.block ?? {}
    const opens = kind === 'heading' && zone === 'body'
    const last = sections.at(-1)
    const section = last === undefined || (opens && !isHead) ? { sentences: [], openers: new Set<string>() } : last
    if (section !== last) sections.push(section)
    if (isHead || opens || section !== last) for (const id of namedIn(paragraph.slice(0, 1))) section.openers.add(id)
    section.sentences.push(...paragraph)
    isHead = opens
  }
  return sections
}
