import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Type and roles of the last sum of a text. */
const lastSum = (marked: string) => {
  const claim = claimsOf(marked)
    .filter(({ claim: { figure } }) => figure.kind === 'money')
    .at(-1)?.claim
  return {
    type: claim?.type,
    ...Object.fromEntries(Object.entries(claim?.roles ?? {}).map(([role, { name }]) => [role, name])),
  }
}

test('who buys today did not in a deal of years ago', () => {
  for (const told of [
    'Bereits 2012 hatten die Gründer 20 Prozent für 60 Millionen Euro verkauft.',
    'Vor drei Jahren war [Seestern] für 60 Millionen Euro verkauft worden.',
    'Im Jahr 2014 hatte [Seestern] für 60 Millionen Euro den Eigner gewechselt.',
  ])
    expect(lastSum(`[Nordwind] übernimmt [Seestern]. ${told}`)).toEqual({ type: 'acquisition', company: 'Seestern' })
  expect(
    lastSum(
      '[Ostkap] investiert 30 Millionen Euro in [Seestern]. 2016 waren 12 Millionen Euro in [Seestern] investiert worden.',
    ),
  ).toEqual({ type: 'investment', company: 'Seestern' })
})

test('what was sold years ago is not what may be sold now', () => {
  const before = 'Vor zwei Jahren hatte [Nordwind] die Tochter [Seestern] für 400 Millionen Euro an [Ostkap] verkauft.'
  for (const told of [
    'Die Pumpensparte könnte 300 Millionen Euro bringen.',
    'Bei einem Verkauf könnte die Sparte 300 Millionen Euro bringen.',
  ]) {
    const { company, buyer } = lastSum(`[Nordwind] will seine Pumpensparte verkaufen. ${before} ${told}`) as Record<
      string,
      string | undefined
    >
    expect([company === 'Seestern', buyer]).toEqual([false, undefined])
  }
})

test('an article that tells only of a deal of years ago is about that', () => {
  expect(
    lastSum('[Nordwind] hatte [Seestern] vor zwei Jahren übernommen. Der Kaufpreis lag bei 40 Millionen Euro.'),
  ).toEqual({ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' })
})
