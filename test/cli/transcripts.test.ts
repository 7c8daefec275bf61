import { expect, test } from 'vitest'
import { folderOf } from './folder.ts'
import { runClaims } from './run-claims.ts'

const TEXT = 'Nordsund kauft die Werft für 340 Millionen Euro.'

test('no input, an unknown option and an unknown command are usage errors', async () => {
  expect(await runClaims(['figures'])).toEqual({
    code: 2,
    out: '',
    err: 'claims: name files or folders of articles, or - for standard input [no-input]\n',
  })
  expect(await runClaims(['figures', '--fromat', 'json'])).toEqual({
    code: 2,
    out: '',
    err: "error: unknown option '--fromat'\n(Did you mean --format?)\n",
  })
  expect((await runClaims(['figuers'])).code).toBe(2)
})

test('help and version are no errors', async () => {
  expect((await runClaims(['--help'])).code).toBe(0)
  expect(await runClaims(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
})

test('what cannot be read is named, the rest is still printed', async () => {
  const folder = folderOf({ 'a.txt': TEXT, 'leer/x.pdf': '' })
  const { code, out, err } = await runClaims([
    'extract',
    '--format',
    'json',
    `${folder}/fehlt`,
    `${folder}/leer`,
    folder,
  ])
  expect(code).toBe(2)
  expect(err).toBe(
    `claims: ${folder}/fehlt: no such file or folder [not-found]\n` +
      `claims: ${folder}/leer: no articles in this folder (.txt, .md, .html, .htm) [no-articles]\n`,
  )
  const { articles, problems } = JSON.parse(out)
  expect(articles.map(({ id }: { id: string }) => id)).toEqual(['a'])
  expect(problems.map(({ code: problem }: { code: string }) => problem)).toEqual(['not-found', 'no-articles'])
})

test('a bad line of NDJSON is named with line, column and a caret', async () => {
  const { code, err } = await runClaims(
    ['figures', '--stdin', 'ndjson'],
    `{"id":"a","text":"${TEXT}"}\n{oops}\n{"id":7}\n`,
  )
  expect(code).toBe(2)
  expect(err).toMatch(
    /^claims: stdin:2:2: .* \[bad-ndjson\]\n {2}\{oops\}\n {3}\^\nclaims: stdin:3: "id" must be a text \[bad-article\]\n$/,
  )
})

test('figures come as one record a line, at the code points of their words', async () => {
  const { code, out, err } = await runClaims(['figures', '-'], `${JSON.stringify({ id: 'a', text: `😀 ${TEXT}` })}\n`)
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toMatchObject({
    source: 'a',
    start: 31,
    end: 49,
    line: 1,
    column: 32,
    figure: { kind: 'money', value: 340_000_000, currency: 'EUR', text: '340 Millionen Euro' },
  })
})

test('a wrong claims.yaml ends the command with its place', async () => {
  const folder = folderOf({
    'a.txt': TEXT,
    'claims.yaml': 'tolerance: 0.1\nentities:\n  - name: Nordsund\n    kidn: company\n',
  })
  const { code, out, err } = await runClaims(['extract', folder])
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe(
    `claims: ${folder}/claims.yaml:4:11: entities.0.kidn: Unrecognized key: "kidn" [bad-value]\n      kidn: company\n            ^\n`,
  )
})

test('diff takes what extract printed, as json and as ndjson, and finds the same', async () => {
  const folder = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT.replace('340', '430') })
  const diffOf = async (args: string[], stdin?: string) => {
    const { code, out } = await runClaims(['diff', ...args], stdin)
    return { code, ...JSON.parse(out) }
  }
  const direct = await diffOf([folder])
  const json = await runClaims(['extract', '--format', 'json', folder])
  const ndjson = await runClaims(['extract', '--format', 'ndjson', folder])
  expect(await diffOf(['-'], json.out)).toEqual(direct)
  expect(await diffOf(['-'], ndjson.out)).toEqual(direct)
})

test('claims of another shape are refused, with the field', async () => {
  const { code, err } = await runClaims(
    ['diff', '-'],
    '{"schema":"claims/extract@1","articles":[{"id":1}],"problems":[]}',
  )
  expect(code).toBe(2)
  expect(err).toMatch(/^claims: not what `claims extract` prints: articles\.0\.id: .* \[bad-claims\]\n$/)
})

test('schema prints JSON Schema', async () => {
  const { code, out } = await runClaims(['schema', 'claim'])
  expect([code, JSON.parse(out).properties.evidence.type]).toEqual([0, 'object'])
})

test('explain knows no such id', async () => {
  const { code, err } = await runClaims(['explain', 'c:zzz', folderOf({ 'a.txt': TEXT })])
  expect([code, err]).toEqual([2, 'claims: no claim or fact begins with "c:zzz" [unknown-id]\n'])
})

test.each(['claims.yaml', 'baseline.yaml', 'rates.csv'])(
  'a %s that is no text ends the command, it is not taken for empty',
  async (name) => {
    const folder = folderOf({ 'a.txt': TEXT, [name]: new Uint8Array([0, 1, 2, 0]) })
    const path = `${folder}/${name}`
    const options: Readonly<Record<string, string[]>> = {
      'baseline.yaml': ['--baseline', path],
      'rates.csv': ['--rates', path],
    }
    expect(await runClaims(['diff', ...(options[name] ?? []), folder])).toEqual({
      code: 2,
      out: '',
      err: `claims: ${path}: not a text file [not-text]\n`,
    })
  },
)
