import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const LEXICON = 'src/lexicon/de'

/** What a file of the lexicon exports by name. */
const listsIn = (path: string): string[] =>
  [...readFileSync(join(LEXICON, path), 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(
    (found) => found[1] ?? '',
  )

test('no two lists of the lexicon share a name: who searches for one finds it', () => {
  const files = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const names = files.flatMap(listsIn)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
