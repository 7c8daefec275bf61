import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ClaimType, claimSchema } from '../../src/model/claim.ts'
import type { Story } from '../../test/stories/story.ts'

/** Where the templates are, and what fills them. */
export const wordingsFolder = resolve(import.meta.dirname, '../../fixtures/wordings')

/** A template of an ordinary sentence or two, and what type of claim its figure makes. */
export interface Wording {
  readonly type: ClaimType
  readonly split: Story['split']
  readonly template: string
}

const ENDING = '.txt'
const HELD_OUT = 'held-out-'

/** Reads all templates, one a line, in the order of their files; throws where a file is not named for a type of claim. */
export function readWordings(): Wording[] {
  const files = readdirSync(wordingsFolder).filter((file) => file.endsWith(ENDING))
  return files.sort().flatMap((file) => {
    const split = file.startsWith(HELD_OUT) ? 'held-out' : 'tuning'
    const type = claimSchema.shape.type.parse(file.replace(HELD_OUT, '').slice(0, -ENDING.length))
    const lines = readFileSync(join(wordingsFolder, file), 'utf8').split('\n').filter(Boolean)
    return lines.map((template) => ({ type, split, template }))
  })
}
