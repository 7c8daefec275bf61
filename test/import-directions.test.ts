import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** Which folders a folder may import from, and why. */
const allowed: Record<string, { from: readonly string[]; why: string }> = {
  model: { from: ['model'], why: 'the contract knows nobody; it imports zod alone' },
  lexicon: { from: ['lexicon', 'model'], why: 'words are data' },
  text: { from: ['text', 'lexicon', 'model'], why: 'reading a text needs words (abbreviations, zones), no figures' },
  figure: { from: ['figure', 'lexicon', 'text', 'model'], why: 'a figure is read without knowing whom it is about' },
  entity: { from: ['entity', 'lexicon', 'text', 'model'], why: 'figures reach it as model types' },
  claim: { from: ['claim', 'lexicon', 'text', 'model'], why: 'figures and entities reach it as model types' },
  compare: {
    from: ['compare', 'lexicon', 'model'],
    why: 'facts are judged on claims alone; the words it knows are data',
  },
  render: { from: ['render', 'model'], why: 'printing decides nothing' },
  pipeline: {
    from: ['pipeline', 'text', 'figure', 'entity', 'claim', 'compare', 'model'],
    why: 'the table of contents',
  },
  cli: {
    from: ['cli', 'pipeline', 'render', 'entity', 'model'],
    why: 'it opens the gazetteer, runs the pipeline and prints',
  },
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const folderOf = (file: string): string => file.replace(/\.ts$/, '').split('/')[0] ?? ''

/** The files that a file imports. */
const importsOf = new Map(
  files.map((file) => [
    file,
    [...readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) =>
      relative(src, resolve(src, dirname(file), target)),
    ),
  ]),
)

test('imports point one way', () => {
  const wrong = files.flatMap((file) =>
    (importsOf.get(file) ?? []).flatMap((target) => {
      const to = folderOf(target)
      const rule = allowed[folderOf(file)]
      return rule?.from.includes(to) ? [] : [`${file} -> ${to}: ${rule?.why ?? 'a folder nobody registered'}`]
    }),
  )
  expect(wrong).toEqual([])
})

/** Folders inside a stage, each of which builds on those before it and knows none behind; `/*` are the files of a folder alone. */
const layers: readonly (readonly string[])[] = [
  [
    'entity/words',
    'entity/gazetteer',
    'entity/names/form',
    'entity/names/occurrence',
    'entity/names/by-noun',
    'entity/names/persons',
    'entity/names/listed',
    'entity/names/variants',
    'entity/names/new',
    'entity/names',
    'entity/descriptions',
  ],
  ['claim/syntax', 'claim/cues', 'claim/frames/de'],
  ['claim/discourse/deals', 'claim/discourse/story', 'claim/discourse/parties'],
  [
    'compare/interval',
    'compare/comparers',
    'compare/currency',
    'compare/question',
    'compare/align',
    'compare/judge',
    'compare/*',
  ],
]

const isIn = (folder: string, file: string): boolean =>
  folder.endsWith('/*') ? dirname(file) === dirname(folder) : file.startsWith(`${folder}/`)

test('inside a stage, what is built upon knows nothing of what is built', () => {
  const wrong = layers.flatMap((folders) =>
    files.flatMap((file) => {
      const own = folders.findIndex((folder) => isIn(folder, file))
      return (importsOf.get(file) ?? []).flatMap((to) => {
        const later = folders.findIndex((folder) => isIn(folder, to))
        return own >= 0 && later > own ? [`${file} -> ${to}`] : []
      })
    }),
  )
  expect(wrong).toEqual([])
})

/** The files that a file builds upon, itself among them where it stands in a circle. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [file]
  for (let one = open.pop(); one !== undefined; one = open.pop())
    for (const to of importsOf.get(one) ?? [])
      if (!reached.has(to)) {
        reached.add(to)
        open.push(to)
      }
  return reached
}

test('no file knows itself around a corner', () => {
  expect(files.filter((file) => reachedFrom(file).has(file))).toEqual([])
})

test('only the cli touches files, processes and the terminal', () => {
  const core = files.filter((file) => folderOf(file) !== 'cli')
  const wrong = core.filter((file) =>
    /from 'node:|\bprocess\.|\bconsole\.|Date\.now|new Date\(\)/.test(readFileSync(join(src, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})
