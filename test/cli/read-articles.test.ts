import { expect, test } from 'vitest'
import { readArticles } from '../../src/cli/articles/read-articles.ts'
import { folderOf } from './folder.ts'

/** Sources and problems of a folder, its own path shortened to "/". */
async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = folderOf(files)
  const { sources, problems } = await readArticles([root], {})
  const short = <T extends { path: string | null }>(record: T): T => ({
    ...record,
    path: record.path?.replace(root, '') ?? null,
  })
  return { sources: sources.map(short), problems: problems.map(short) }
}

const bare = { title: null, outlet: null, url: null, published: null, publishedImplied: false }

test('a folder is read in path order, with sources.yaml; other and hidden files are left alone', async () => {
  const { sources, problems } = await read({
    'b.txt': 'Zwei',
    'a/2.md': 'Eins',
    'a/sources.yaml': '2.md: { outlet: Küstenblatt, published: 2024 }',
    'notes.pdf': 'x',
    '.git/x.txt': 'x',
  })
  expect(problems).toEqual([])
  expect(sources).toEqual([
    { ...bare, id: 'a/2', path: '/a/2.md', outlet: 'Küstenblatt', published: '2024', text: 'Eins' },
    { ...bare, id: 'b', path: '/b.txt', text: 'Zwei' },
  ])
})

test('front matter wins over sources.yaml and leaves lines and columns as they are', async () => {
  const { sources } = await read({
    'a.md': '---\ntitle: Fähren\npublished: 2024-09\n---\nText\n',
    'sources.yaml': 'a.md: { published: 2023, outlet: Küstenblatt }',
  })
  expect(sources).toEqual([
    {
      ...bare,
      ...{ id: 'a', path: '/a.md', title: 'Fähren', published: '2024-09', outlet: 'Küstenblatt' },
      text: `   \n${' '.repeat(13)}\n${' '.repeat(18)}\n   \nText\n`,
    },
  ])
})

test('a rule at the head of a text is no front matter', async () => {
  const { sources, problems } = await read({ 'a.txt': '---\nEin Satz.\n---\nText' })
  expect([sources[0]?.text, problems]).toEqual(['---\nEin Satz.\n---\nText', []])
})

test('UTF-8 with a byte order mark, windows-1252, and what is no text', async () => {
  const { sources, problems } = await read({
    'a.txt': '\ufeffMünze',
    'b.txt': Uint8Array.from([0x4d, 0xfc, 0x6e, 0x7a, 0x65, 0x20, 0x80]),
    'c.txt': Uint8Array.from([1, 0, 2]),
  })
  expect(sources.map(({ text }) => text)).toEqual(['Münze', 'Münze €'])
  expect(problems).toEqual([{ code: 'not-text', message: 'not a text file', path: '/c.txt' }])
})

test('HTML becomes a paragraph a line, its head tells title, outlet and date', async () => {
  const { sources } = await read({
    'a.html': `<html><head><title>Fähren | Blatt</title><meta property="og:site_name" content="Blatt">
      <meta property="article:published_time" content="2025-03-04T10:00:00Z"><style>p{}</style></head><body>
      <nav><a>Start</a></nav><h1>Fähren</h1><p>Für <b>3&nbsp;Mio.</b>\n Euro &amp; mehr.</p><script>x</script>
      <ul><li>Eins</li><li>Zwei</li></ul><table><tr><td>2024</td><td>5 %</td></tr></table></body></html>`,
  })
  expect(sources).toEqual([
    {
      ...bare,
      ...{ id: 'a', path: '/a.html', title: 'Fähren | Blatt', outlet: 'Blatt', published: '2025-03-04' },
      text: 'Fähren\nFür 3\u00a0Mio. Euro & mehr.\n• Eins\n• Zwei\n2024\t5 %',
    },
  ])
})

test('one id is given once', async () => {
  const { sources } = await read({ 'a.txt': 'Eins', 'a.md': 'Zwei' })
  expect(sources.map(({ id }) => id.replace(/^.*\//, ''))).toEqual(['a', 'a.txt'])
})

test('bad YAML and bad values are named with their place, and the articles are still read', async () => {
  const { sources, problems } = await read({
    'a.md': '---\ntitle: Fähren\npublished: 2024-13\n---\nText',
    'b.txt': 'Text',
    'sources.yaml': 'b.txt: { outlet: [Blatt\n',
  })
  expect(sources.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(problems.map(({ code, path, line, column }) => [code, path, line, column])).toEqual([
    ['bad-yaml', '/sources.yaml', 2, 1],
    ['bad-value', '/a.md', 3, 12],
  ])
  expect(problems[1]?.excerpt).toBe('  published: 2024-13\n             ^')
})
