import { expect, test } from 'vitest'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { dossierOf } from '../../src/compare/dossier.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { Lang } from '../../src/model/lang.ts'
import { explainFact } from '../../src/render/explanation.ts'
import { claim, money } from '../compare/claim.ts'

const deal = { buyer: 'Nordwerk', company: 'Selmo' }
const claims = [
  claim('1', 'a', { roles: deal, figure: money(4) }),
  claim('2', 'b', { roles: deal, figure: money(5) }),
  claim('3', 'c', { roles: { ...deal, buyer: 'Talis' }, figure: money(4) }),
]
const page = (lang: Lang): string => {
  const [fact] = compareClaims(claims, { lang }) as [Fact]
  return explainFact(fact, dossierOf(fact, claims, { lang }), lang).replace(/f:[0-9a-f]+/, 'f:…')
}

test('the page of a fact names the reason, the row that decided, what each figure asserts, and what kept others apart', () => {
  expect(page('en')).toBe(`f:…  Nordwerk → Selmo: takeover price
  verdict         conflict – They cannot both be true.
  reason          conflict/value – the figures do not fit, not even rounded (relation 9)
  decided by      clash – a clash that nothing explains
  why             the figures do not fit, not even rounded: “4 Milliarden Euro” (a) – “5 Milliarden Euro” (b)
  deciding pair   c:1, c:2

c:1  a:1:1  Nordwerk → Selmo: takeover price
  read as         “4 Milliarden Euro” = 4 bn EUR
  asserts         {4000000000}
  with rounding   [3800000000, 4200000000]

c:2  b:1:1  Nordwerk → Selmo: takeover price
  read as         “5 Milliarden Euro” = 5 bn EUR
  asserts         {5000000000}
  with rounding   [4750000000, 5250000000]

  near            c:3 “4 Milliarden Euro”: buyer Nordwerk ≠ Talis
`)
  expect(page('de').split('\n').slice(3, 5)).toEqual([
    '  entschieden durch   clash – ein Widerspruch, den nichts erklärt',
    '  warum               die Zahlen passen auch gerundet nicht zusammen: „4 Milliarden Euro“ (a) – „5 Milliarden Euro“ (b)',
  ])
})
