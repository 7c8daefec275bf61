import { describe, expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

const nearOf = (marked: string): readonly string[] =>
  (claimsOf(marked)[0]?.trace.near ?? []).map(({ rule, missing }) => `${rule}: ${missing}`)

describe('frames that came near', () => {
  const near = nearOf('[Seestern] steckt 3 Millionen Euro in [Nordwind].')
  test('what stands, too, comes first', () => {
    expect(near[0]).toMatch(/^spending\/outlay: investment\/invest-in fits better \(.+ to .+ points\)$/)
  })
  test('of what does not stand a wording says how it is told', () => {
    expect(near).toContain('investment/headlined: it is not told as “N für Y”')
  })
  test('or the word that is missing', () => {
    expect(near).toContain('investment/subscribe: no word of share-word, stake, capital-increase')
  })
  test('of so much more no frame stands, and that is what each lacks', () => {
    expect(new Set(nearOf('Der Umbau kostet [Seestern] 80 Millionen Euro mehr als gedacht.').map(reasonOf))).toEqual(
      new Set(['it says how much more or less something is']),
    )
  })
})

const reasonOf = (near: string): string => near.slice(near.indexOf(': ') + 2)
