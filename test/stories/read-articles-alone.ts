import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { sourceOf } from '../text/document-of.ts'
import type { StoryFolder } from './read-stories.ts'
import { articleSchema, storySchema } from './story.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/articles')

/** Articles that each stand alone: their texts stand beside their claims, and no facts join them. */
const collectionSchema = storySchema.omit({ event: true, kind: true, articles: true, facts: true }).extend({
  about: z.string().min(1),
  articles: z
    .array(
      articleSchema.extend({ outlet: z.string().optional(), published: z.iso.date().optional(), text: z.string() }),
    )
    .min(1),
})

const ENDING = '.yaml'
const OPEN = '.open.yaml'

/** Reads all collections as stories without facts, in the order of their names; throws where one does not fit the schema. */
export function readArticlesAlone(): StoryFolder[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING) && !file.endsWith(OPEN))
  return files.sort().map((file) => {
    const name = file.slice(0, -ENDING.length)
    const { about, split, aliases, articles } = collectionSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))
    return {
      name,
      story: {
        event: about,
        kind: 'articles',
        split,
        aliases,
        articles: articles.map(({ id, claims }) => ({ id, claims })),
        facts: [],
      },
      sources: articles.map(({ id, text, outlet = null, published = null }) =>
        sourceOf(text, { id, path: `${name}/${id}`, outlet, published }),
      ),
      openFile: join(folder, `${name}${OPEN}`),
    }
  })
}
