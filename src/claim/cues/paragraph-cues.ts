import type { Block } from '../../model/document.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import type { Cue } from './cue.ts'

/** A paragraph of more sentences than this is a whole text, about more than one thing. */
const LONG = 8

type Classes = ReadonlyMap<string, Cue>

/**
 * The event nouns of each paragraph and of the headline, one cue a class: what a paragraph is about colours its bare figures.
 * Items of a list also have those of the paragraph that introduces it.
 */
export function paragraphCues(sentences: readonly ParsedSentence[]): ReadonlyMap<Block, readonly Cue[]> {
  const own = new Map<Block, Map<string, Cue>>()
  const lengths = new Map<Block, number>()
  const headline = new Map<string, Cue>()
  for (const parsed of sentences) {
    const { block } = parsed.sentence
    const cues = own.get(block) ?? new Map<string, Cue>()
    own.set(block, cues)
    lengths.set(block, (lengths.get(block) ?? 0) + 1)
    for (const clause of parsed.clauses)
      for (const { classes, start, end, text, kind } of clause.units) {
        if (kind === 'attribute') continue
        for (const classId of classes) {
          const cue: Cue = { classId, place: 'paragraph', start, end, text, phrase: null, clause }
          if (!cues.has(classId)) cues.set(classId, cue)
          if (block.zone === 'title' && !headline.has(classId)) headline.set(classId, cue)
        }
      }
  }
  for (const [block, cues] of own) if ((lengths.get(block) ?? 0) > LONG) cues.clear()
  let introduction: Classes = new Map()
  const all = new Map<Block, readonly Cue[]>()
  for (const [block, cues] of own) {
    const listed = block.kind === 'list_item'
    all.set(block, [...new Map([...headline, ...(listed ? introduction : []), ...cues]).values()])
    if (!listed) introduction = cues
  }
  return all
}
