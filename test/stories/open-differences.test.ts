import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { openList } from './open-list.ts'
import { readArticlesAlone } from './read-articles-alone.ts'
import { readStories } from './read-stories.ts'
import { scoreStory } from './score-story.ts'

const openSchema = z.array(z.string())

/**
 * The whole list is compared: a new line is something that got worse, a line too many something that got better and wants to be
 * struck out. `npm run stories -- --write` writes the lists anew.
 */
describe('the tool reads stories and articles as people do, but for the known differences', () => {
  for (const folder of [...readStories(), ...readArticlesAlone()]) {
    test.skipIf(!existsSync(folder.openFile))(folder.name, () => {
      const known = openSchema.parse(parse(readFileSync(folder.openFile, 'utf8')))
      expect(openList(folder.story.split, scoreStory(folder).differences)).toEqual(known)
    })
  }
})
