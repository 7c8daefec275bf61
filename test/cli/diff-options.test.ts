import { describe, expect, test } from 'vitest'
import { folderOf } from './folder.ts'
import { runClaims } from './run-claims.ts'

const BOUGHT = 'Nordsund kauft die Werft Holmgard für 340 Millionen Euro.'
const sources = `a.txt: { outlet: Küstenblatt, published: 2025-03-03 }
b.txt: { outlet: Hafenkurier, published: 2025-03-04 }
`
const clashing = { 'a.txt': BOUGHT, 'b.txt': BOUGHT.replace('340', '430'), 'sources.yaml': sources }

/** Runs `claims diff` for JSON; the verdicts of its facts with the exit code. */
async function diffOf(...args: string[]) {
  const { code, out, err } = await runClaims(['diff', ...args])
  const facts: { id: string; reason: string; why: string; acknowledged?: string }[] =
    out === '' ? [] : JSON.parse(out).facts
  return { code, err, reasons: facts.map(({ reason }) => reason), facts }
}

describe('what is shown, and what fails', () => {
  test('a conflict exits with 1, with --exit-zero with 0', async () => {
    const folder = folderOf(clashing)
    expect(await diffOf(folder)).toMatchObject({ code: 1, reasons: ['conflict/value'] })
    expect(await diffOf('--exit-zero', folder)).toMatchObject({ code: 0, reasons: ['conflict/value'] })
  })

  test('--fail-on names other verdicts', async () => {
    const folder = folderOf(clashing)
    expect((await diffOf(folder, '--fail-on', 'unclear', 'update')).code).toBe(0)
    const agreeing = folderOf({ ...clashing, 'b.txt': BOUGHT })
    expect((await diffOf(agreeing)).code).toBe(0)
    expect((await diffOf(agreeing, '--fail-on', 'agree')).code).toBe(1)
  })

  test('--only, --type, --entity and --min-sources select', async () => {
    const folder = folderOf(clashing)
    expect(await diffOf(folder, '--only', 'agree')).toMatchObject({ code: 0, reasons: [] })
    expect((await diffOf(folder, '--type', 'acquisition')).reasons).toEqual(['conflict/value'])
    expect((await diffOf(folder, '--type', 'revenue')).reasons).toEqual([])
    expect((await diffOf(folder, '--entity', 'holmGARD')).reasons).toEqual(['conflict/value'])
    expect((await diffOf(folder, '--entity', 'Siemens')).reasons).toEqual([])
    expect((await diffOf(folder, '--min-sources', '3')).reasons).toEqual([])
  })

  test('--as-of leaves out what came out later', async () => {
    const folder = folderOf(clashing)
    expect(await diffOf(folder, '--as-of', '2025-03-03')).toMatchObject({ code: 0, reasons: ['single/source'] })
    expect((await diffOf(folder, '--as-of', '2025-03')).reasons).toEqual(['conflict/value'])
  })

  test('--tolerance widens what rounding excuses', async () => {
    const folder = folderOf({ ...clashing, 'b.txt': BOUGHT.replace('340', '344') })
    expect((await diffOf(folder)).reasons).toEqual(['compatible/rounding'])
    expect((await diffOf(folder, '--tolerance', '0')).reasons).toEqual(['conflict/value'])
  })

  test('options of another shape are usage errors', async () => {
    const folder = folderOf(clashing)
    for (const wrong of [
      ['--tolerance', '7'],
      ['--min-sources', '0'],
      ['--as-of', 'gestern'],
      ['--fail-on', 'never'],
    ])
      expect((await diffOf(folder, ...wrong)).code).toBe(2)
  })
})

test('--rates converts by the day of publication; without a rate the implied one is shown', async () => {
  const folder = folderOf({ ...clashing, 'b.txt': BOUGHT.replace('340 Millionen Euro', '357 Millionen Dollar') })
  const rates = folderOf({ 'rates.csv': 'Date,USD,\n2025-03-04,1.2,\n2025-03-03,1.05,\n' })
  const open = await diffOf(folder)
  expect(open.reasons).toEqual(['unclear/rate'])
  expect(open.facts[0]?.why).toContain('1 EUR = 1.05 USD')
  expect((await diffOf(folder, '--rates', `${rates}/rates.csv`)).reasons).toEqual(['compatible/conversion'])
  expect(await diffOf(folder, '--rates', `${rates}/none.csv`)).toMatchObject({ code: 2, reasons: [] })
})

test('an acknowledged conflict stays shown, with its reason, and fails no run', async () => {
  const folder = folderOf(clashing)
  const [fact] = (await diffOf(folder)).facts
  const baseline = folderOf({ 'baseline.yaml': `- fact: ${fact?.id}\n  reason: Tippfehler im Hafenkurier\n` })
  const known = await diffOf(folder, '--baseline', `${baseline}/baseline.yaml`)
  expect(known).toMatchObject({ code: 0, reasons: ['conflict/value'] })
  expect(known.facts[0]?.acknowledged).toBe('Tippfehler im Hafenkurier')
})

describe('two runs', () => {
  const printed = async (articles: Record<string, string>) => (await runClaims(['diff', folderOf(articles)])).out
  const changesOf = async (before: string, after: string) => {
    const runs = folderOf({ 'old.json': before, 'new.json': after })
    const { code, out } = await runClaims(['diff', `${runs}/old.json`, `${runs}/new.json`])
    return { code, changes: JSON.parse(out).changes.map(({ change }: { change: string }) => change) }
  }

  test('a conflict that came up since is a change, and fails', async () => {
    const [calm, clash] = [await printed({ ...clashing, 'b.txt': BOUGHT }), await printed(clashing)]
    expect(await changesOf(calm, clash)).toEqual({ code: 1, changes: ['verdict'] })
    expect(await changesOf(clash, calm)).toEqual({ code: 0, changes: ['verdict'] })
    expect(await changesOf(clash, clash)).toEqual({ code: 0, changes: [] })
  })

  test('facts come and go', async () => {
    const two = await printed({ ...clashing, 'c.txt': 'Der Umsatz von Nordsund stieg 2024 auf 2,1 Milliarden Euro.' })
    const one = await printed(clashing)
    expect((await changesOf(one, two)).changes).toContain('added')
    expect((await changesOf(two, one)).changes).toContain('removed')
  })
})
