import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Fact, Verdict } from '../../src/model/fact.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { DiffResult } from '../../src/model/output.ts'
import { figureValue } from '../../src/render/figure-value.ts'
import { csv } from '../../src/render/formats/csv.ts'
import { html } from '../../src/render/formats/html.ts'
import { markdown } from '../../src/render/formats/markdown.ts'
import { table } from '../../src/render/formats/table.ts'
import type { Result } from '../../src/render/result.ts'

const money = (text: string, value: number): Figure => ({
  kind: 'money',
  text,
  hedge: 'exact',
  value,
  min: value,
  max: value,
  currency: 'EUR',
})
const source = (id: string, outlet: string | null) => ({
  id,
  path: null,
  title: null,
  outlet,
  url: null,
  published: null,
})

const claim = (id: string, from: string, figure: Figure): Claim => ({
  id,
  type: 'acquisition',
  roles: {},
  qualifiers: {},
  figure,
  when: null,
  modality: 'fact',
  attribution: [],
  zone: 'body',
  source: source(from, null),
  evidence: { start: 0, end: 1, line: 1, column: 1, sentence: figure.text },
  rule: 'acquisition/buy',
})

function fact(question: string, verdict: Verdict, claims: readonly Claim[]): Fact {
  return {
    id: `f:${question}`,
    type: 'acquisition',
    roles: {},
    qualifiers: {},
    question,
    verdict,
    aspects: verdict === 'conflict' ? ['value'] : [],
    reason: verdict === 'conflict' ? 'conflict/value' : 'agree/same',
    decidedBy: [],
    why: `weil ${question}`,
    articles: claims.length,
    independent: claims.length,
    readings: claims.map((one) => ({ figure: one.figure, sources: [one.source.id], claims: [one.id] })),
    claims: [...claims],
  }
}

const result = (facts: Fact[], all = false): Result => {
  const count = (verdict: Verdict): number => facts.filter((one) => one.verdict === verdict).length
  const summary: DiffResult['summary'] = {
    facts: facts.length,
    conflict: count('conflict'),
    unclear: 0,
    update: 0,
    compatible: 0,
    agree: count('agree'),
    single: count('single'),
  }
  const sources = [source('00', 'Küstenblatt'), source('01', null)]
  return { kind: 'diff', all, diff: { schema: 'claims/diff@1', sources, facts, summary, problems: [] } }
}

const options = { lang: 'en', width: 90, color: false } as const
const three = [money('340 Mio. Euro', 340e6), money('430 Mio. Euro', 430e6)].map((figure, i) =>
  claim(`c:${i}`, `0${i}`, figure),
)
const facts = [
  fact('Nordsund: revenue', 'agree', three),
  fact('Nordsund → Werft: price', 'conflict', three),
  fact('Emden: date', 'single', three.slice(0, 1)),
]

test('the table shows conflicts first, the words and their sources, and counts what it leaves out', () => {
  expect(table(result(facts), options)).toBe(
    `┌─────────────────────────┬──────────────────────┬──────────┬────────────────────────┐
│ Fact                    │ Who says what        │ Verdict  │ Why                    │
├─────────────────────────┼──────────────────────┼──────────┼────────────────────────┤
│ Nordsund → Werft: price │ “340 Mio. Euro” – 00 │ conflict │ weil Nordsund → Werft: │
│                         │ (Küstenblatt)        │ value    │ price                  │
│                         │ “430 Mio. Euro” – 01 │          │                        │
├─────────────────────────┼──────────────────────┼──────────┼────────────────────────┤
│ Nordsund: revenue       │ “340 Mio. Euro” – 00 │ agree    │ weil Nordsund: revenue │
│                         │ (Küstenblatt)        │          │                        │
│                         │ “430 Mio. Euro” – 01 │          │                        │
└─────────────────────────┴──────────────────────┴──────────┴────────────────────────┘
2 articles · 3 facts: conflict 1 · unclear 0 · update 0 · compatible 0 · agree 1
1 with one source only are not shown (--all shows them)
`,
  )
})

test('a wording stands once with all who use it, and names the date that it leaves to the reader', () => {
  const monday = (value: string): Figure => ({
    kind: 'date',
    text: 'am Montag',
    hedge: 'exact',
    value,
    min: value,
    max: value,
    implied: true,
  })
  const said = [monday('2026-01-19'), monday('2026-01-26'), monday('2026-01-19')]
  const row = csv(
    result([
      fact(
        'Emden: date',
        'agree',
        said.map((figure, i) => claim(`c:${i}`, `0${i}`, figure)),
      ),
    ]),
    options,
  )
  expect(row.split('\r\n')[1]).toBe(
    'Emden: date,"“am Montag” (2026-01-19) – 00 (Küstenblatt), 02\n“am Montag” (2026-01-26) – 01",agree,weil Emden: date',
  )
})

test.each([
  ['2026-33', '2026-Q1', '2026-Q1'],
  ['2026-11', '2026-11', '2026-11'],
  ['2026-01-19/2026-01-25', '2026-W04', '2026-01-19/2026-01-25'],
])('the date %s is shown as people write it', (value, timex3, shown) => {
  expect(figureValue({ kind: 'date', text: 'x', hedge: 'about', value, min: null, max: null, timex3 }, 'en')).toBe(
    `≈ ${shown}`,
  )
})

test.each([40, 60, 90, 200])('at %i columns nothing is wider and nothing is cut', (width) => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänspatent'
  const out = table(result([fact(`${word} ${word}: price`, 'conflict', three)]), { ...options, width })
  expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(Math.max(width, 49))
  expect(
    out
      .split('\n')
      .map((line) => line.split('│')[1]?.trim())
      .join('')
      .replace(/\s/g, ''),
  ).toContain(`${word}${word}:price`)
})

test('colour only underlines what the words say', () => {
  const colored = table(result(facts), { ...options, color: true })
  expect(colored).toContain('\u001b[31m')
  expect(stripVTControlCharacters(colored)).toBe(table(result(facts), options))
})

test('German on demand', () => {
  const closing = table(result(facts, true), { ...options, lang: 'de' })
    .split('\n')
    .at(-2)
  expect(closing).toBe('2 Artikel · 3 Sachverhalte: Widerspruch 1 · unklar 0 · überholt 0 · vereinbar 0 · einig 1')
})

const HOSTILE = '=1+1\u001b[31m|<b>"x"</b>\u202e`\n'
const hostile = result([fact(HOSTILE, 'conflict', [])])

test('text from articles does nothing to a terminal', () => {
  const out = table(hostile, { ...options, width: 200 })
  expect(['\u001b', '\u202e'].filter((mark) => out.includes(mark))).toEqual([])
})

test('nor to a spreadsheet, a Markdown page or an HTML page', () => {
  expect(csv(hostile, options).split('\r\n')[1]).toBe(
    `"'=1+1 [31m|<b>""x""</b>\` ",,"conflict\nvalue","weil =1+1 [31m|<b>""x""</b>\` "`,
  )
  expect(markdown(hostile, options).split('\n')[2]).toBe(
    '| =1+1 \\[31m\\|&lt;b&gt;"x"&lt;/b&gt;\\`  |  | conflict<br>value | weil =1+1 \\[31m\\|&lt;b&gt;"x"&lt;/b&gt;\\`  |',
  )
  expect(html(hostile, options).split('\n')[2]).toBe(
    '<tr><td>=1+1 [31m|&lt;b&gt;&quot;x&quot;&lt;/b&gt;` </td><td></td><td class="conflict">conflict<br>value</td>' +
      '<td>weil =1+1 [31m|&lt;b&gt;&quot;x&quot;&lt;/b&gt;` </td></tr>',
  )
})

test('signed numbers stay numbers in a spreadsheet', () => {
  const signed = csv(result([fact('-3,97 %', 'agree', []), fact('-cmd', 'agree', [])]), options).split('\r\n')
  expect(signed.slice(1, 3).map((row) => row.split(/,(?=[",a])/)[0])).toEqual(['"-3,97 %"', "'-cmd"])
})
