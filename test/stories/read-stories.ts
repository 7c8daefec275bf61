import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Source } from '../../src/model/source.ts'
import { sourceOf } from '../text/document-of.ts'
import { type Story, storySchema } from './story.ts'

/** Where the stories are. */
export const storiesFolder = resolve(import.meta.dirname, '../../fixtures/stories')

const sourcesSchema = z.record(
  z.string().regex(/^\d\d\.txt$/),
  z.strictObject({
    outlet: z.string(),
    published: z
      .string()
      .regex(/^\d{4}-\d\d(-\d\d)?$/)
      .optional(),
  }),
)

/** A story as it lies on disk: hand-checked claims and facts, and the articles as the tool gets them. */
export interface StoryFolder {
  readonly name: string
  readonly story: Story
  readonly sources: readonly Source[]
  readonly openFile: string
}

const yamlIn = (folder: string, file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'))

function readSources(name: string, folder: string): Source[] {
  const known = sourcesSchema.parse(yamlIn(folder, 'sources.yaml'))
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) =>
    sourceOf(readFileSync(join(folder, file), 'utf8'), {
      id: file.replace('.txt', ''),
      path: `${name}/${file}`,
      outlet: known[file]?.outlet ?? null,
      published: known[file]?.published ?? null,
    }),
  )
}

/** Reads all stories, in the order of their names; throws where one does not fit the schema. */
export function readStories(): StoryFolder[] {
  const names = readdirSync(storiesFolder).filter((name) => existsSync(join(storiesFolder, name, 'story.yaml')))
  return names.sort().map((name) => {
    const folder = join(storiesFolder, name)
    return {
      name,
      story: storySchema.parse(yamlIn(folder, 'story.yaml')),
      sources: readSources(name, folder),
      openFile: join(folder, 'open.yaml'),
    }
  })
}
