import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { relationOf } from '../../src/compare/comparers/relation-of.ts'
import { settingsOf } from '../../src/compare/judge/settings.ts'
import type { Claim } from '../../src/model/claim.ts'
import { type DatePart, type Figure, hedges } from '../../src/model/figure.ts'
import { verdictInfo } from '../../src/model/verdict-info.ts'
import { claim, euros } from './claim.ts'

const hedge = fc.constantFrom(...hedges.filter((one) => one !== 'range'))
const words = fc.constantFrom('', 'gut', 'knapp', 'rund', 'genau', 'fast')
const amount = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -1, max: 9 }))
  .map(([digits, exponent]) => digits * 10 ** exponent)

const numeric = (kind: Record<string, unknown>): fc.Arbitrary<Figure> =>
  fc.oneof(
    fc.record({ value: amount, hedge, hedgeText: words }).map(({ value, ...rest }) => ({
      ...kind,
      text: `${rest.hedgeText} ${value}`,
      value,
      min: value,
      max: value,
      ...rest,
    })),
    fc.tuple(amount, amount).map(([a, b]) => ({
      ...kind,
      text: `${a} bis ${b}`,
      value: null,
      min: Math.min(a, b),
      max: Math.max(a, b),
      hedge: 'range',
    })),
  ) as fc.Arbitrary<Figure>

const pad = (n: number): string => String(n).padStart(2, '0')
const edtf = fc
  .tuple(
    fc.constantFrom('2024', '2025', 'XXXX'),
    fc.option(fc.constantFrom(1, 2, 9, 10, 12, 21, 24, 33, 36, 40), { nil: null }),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
  )
  .map(([year, month, day]) =>
    month === null ? year : day === null || month > 12 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`,
  )
const part = fc.option(fc.constantFrom<DatePart>('early', 'mid', 'late'), { nil: undefined })
const date: fc.Arbitrary<Figure> = fc.record({ value: edtf, hedge, part }).map(({ part: third, ...rest }) => ({
  kind: 'date',
  text: rest.value,
  min: null,
  max: null,
  ...rest,
  ...(third && { part: third }),
}))
const duration: fc.Arbitrary<Figure> = fc
  .record({
    value: fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('Y', 'M', 'W', 'D'))
      .map(([n, unit]) => `P${n}${unit}`),
    hedge,
  })
  .map((rest) => ({ kind: 'duration', text: rest.value, min: rest.value, max: rest.value, ...rest }))

const money = fc.constantFrom('EUR', 'USD', null).chain((currency) => numeric({ kind: 'money', currency }))
const ofKind: readonly fc.Arbitrary<Figure>[] = [
  money,
  numeric({ kind: 'percent' }),
  numeric({ kind: 'count', unit: 'Stellen' }),
  numeric({ kind: 'number' }),
  date,
  duration,
]
const twoOfAKind = fc
  .integer({ min: 0, max: ofKind.length - 1 })
  .chain((kind) => fc.tuple(ofKind[kind] ?? money, ofKind[kind] ?? money))
const settings = settingsOf({})

test('the relation of two figures is total and symmetric, and every figure agrees with itself', () => {
  fc.assert(
    fc.property(twoOfAKind, ([a, b]) => {
      const there = relationOf(a, b, settings)
      expect(there).not.toBeNull()
      expect(relationOf(b, a, settings)).toEqual(there)
      expect(relationOf(a, a, settings)?.reason).toBe('agree/same')
    }),
    { numRuns: 2000 },
  )
})

const parties = fc.constantFrom(
  { buyer: 'Nordwerk', company: 'Selmo' },
  { company: 'Selmo' },
  { buyer: 'Nordwerk', company: 'Talis' },
)
const published = fc.constantFrom(undefined, '2025-01-10', '2025-01-11', '2025-03', '2025-06-20')
/** Many different figures, and a few that come up again. */
const amounts = fc.oneof(money, fc.constantFrom(4, 4.1, 9).map(euros))
const told = ['', 'Lackiererei in Emden', 'Börsengang von Talis', 'Anteile der Gründerfamilie'] as const
const claimsOf = (types: readonly Claim['type'][], stories: readonly string[]): fc.Arbitrary<Claim[]> =>
  fc
    .array(
      fc.record({
        source: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        figure: amounts,
        roles: parties,
        modality: fc.constantFrom('fact', 'planned', 'possible', 'denied' as const),
        basis: fc.constantFrom('', 'equity', 'with_debt'),
        zone: fc.constantFrom('body', 'title' as const),
        type: fc.constantFrom(...types),
        words: fc.constantFrom(...stories),
      }),
      { maxLength: 12 },
    )
    .chain((given) =>
      fc.record({ a: published, b: published, c: published, d: published, e: published }).map((days) =>
        given.map(({ source, figure, roles, modality, basis, zone, type, words }, index) => {
          const day = days[source as keyof typeof days]
          return claim(`${source}${index}`, source, {
            figure,
            type,
            ...(words && { sentence: `${words}: ${figure.text}.` }),
            roles: roles as Record<string, string>,
            modality: modality as Claim['modality'],
            zone: zone as Claim['zone'],
            ...(basis && { qualifiers: { basis } }),
            ...(day && { published: day }),
          })
        }),
      ),
    )

const someClaims = claimsOf(['acquisition', 'acquisition', 'investment', 'other'], told)
/** Claims that were all read alike. */
const plainClaims = claimsOf(['acquisition'], [''])

/** What a run says, in an order of its own. */
const said = (claims: readonly Claim[]) =>
  compareClaims(claims)
    .map(({ verdict, reason, claims: own, independent }) => ({
      verdict,
      reason,
      independent,
      claims: own.map(({ id }) => id).sort(),
    }))
    .sort((a, b) => (a.claims.join() < b.claims.join() ? -1 : 1))

test('the order of claims, articles and sources changes nothing', () => {
  fc.assert(
    fc.property(someClaims, fc.infiniteStream(fc.nat()), (claims, noise) => {
      const shuffled = claims.map((one) => ({ one, key: noise.next().value })).sort((a, b) => a.key - b.key)
      expect(said(shuffled.map(({ one }) => one))).toEqual(said(claims))
      expect(JSON.stringify(compareClaims(claims.toReversed()))).toBe(JSON.stringify(compareClaims(claims)))
    }),
    { numRuns: 300 },
  )
})

test('the value of a claim never changes which claims stand together, unless an article gives two answers to one question', () => {
  fc.assert(
    fc.property(plainClaims, fc.infiniteStream(amounts), (claims, others) => {
      const once = [...new Map(claims.map((one) => [one.source.id, one])).values()]
      const revalued = once.map((one) => {
        const { text, ...figure } = others.next().value
        return { ...one, figure: { ...figure, text: one.figure.text } as Figure }
      })
      const together = (some: readonly Claim[]) => said(some).map(({ claims: ids }) => ids)
      expect(together(revalued)).toEqual(together(once))
    }),
    { numRuns: 500 },
  )
})

/** The claims of an article once more, under another name. */
const copyOf = (claims: readonly Claim[], source: string): Claim[] =>
  claims
    .filter((one) => one.source.id === source)
    .map((one) => ({ ...one, id: `${one.id}-copy`, source: { ...one.source, id: `${source}-copy` } }))

test('a copy of an article changes neither a verdict nor how many are independent', () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const [first] = claims
      if (!first) return
      const copied = said([...claims, ...copyOf(claims, first.source.id)]).map(({ claims: ids, ...rest }) => ({
        ...rest,
        claims: ids.filter((id) => !id.endsWith('-copy')),
      }))
      const alone = said(claims)
      // A copied single is still one origin, but two articles have it: it may be called agreed, never more.
      const calm = ({ verdict, independent, claims: ids }: (typeof alone)[number]) => ({
        verdict: independent === 1 && verdictInfo[verdict].weight <= verdictInfo.compatible.weight ? 'calm' : verdict,
        independent,
        ids,
      })
      expect(copied.map(calm)).toEqual(alone.map(calm))
    }),
    { numRuns: 300 },
  )
})

/** Of each article the last answer about a company alone: of several, another source may show which of them a third one contradicts. */
const oneAnswerEach = (claims: readonly Claim[]): Claim[] => [
  ...new Map(
    claims.map((one) => [`${one.source.id} ${one.type} ${one.figure.kind} ${one.roles.company?.id}`, one]),
  ).values(),
]

test('adding a source that agrees never makes a conflict, unless an article gives two answers to one question', () => {
  fc.assert(
    fc.property(fc.oneof(someClaims, plainClaims), fc.nat(), (given, pick) => {
      const claims = oneAnswerEach(given)
      const one = claims[pick % Math.max(1, claims.length)]
      if (!one) return
      const conflicts = (some: readonly Claim[]) =>
        compareClaims(some).filter(({ verdict }) => verdict === 'conflict').length
      const agreeing = { ...one, id: 'c:new', source: { ...one.source, id: 'new' } }
      expect(conflicts([...claims, agreeing])).toBeLessThanOrEqual(conflicts(claims))
    }),
    { numRuns: 300 },
  )
})
