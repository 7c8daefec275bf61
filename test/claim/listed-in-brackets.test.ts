import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Whose each percentage is and of whom, "holder > company". */
const sharesIn = (marked: string): string[] =>
  claimsOf(marked)
    .filter(({ claim }) => claim.figure.kind === 'percent')
    .map(({ claim: { type, roles } }) =>
      type === 'stake' ? `${roles.holder?.name ?? ''} > ${roles.company?.name ?? ''}` : type,
    )

test('names of a list with shares in brackets behind each stay one list', () => {
  for (const told of [
    '[Nordwind] ist an [Seestern] (37 Prozent) und [Altmann] (40 Prozent) beteiligt.',
    '[Nordwind] beteiligte sich an [Seestern] (37 Prozent) und an [Altmann] (40 Prozent).',
    '[Nordwind] hält Anteile an [Seestern] (37 Prozent) und [Altmann] (40 Prozent).',
  ])
    expect(sharesIn(told)).toEqual(['Nordwind > Seestern', 'Nordwind > Altmann'])
  expect(sharesIn('An [Nordwind] sind [Seestern] (37 Prozent) und [Altmann] (40 Prozent) beteiligt.')).toEqual([
    'Seestern > Nordwind',
    'Altmann > Nordwind',
  ])
})

test('shares in brackets behind what they are shares in need no other word', () => {
  expect(sharesIn('Zum Paket zählen die Beteiligungen an [Seestern] (37 Prozent) und [Altmann] (40 Prozent).')).toEqual(
    [' > Seestern', ' > Altmann'],
  )
})

test('a result in brackets behind a name is no share', () => {
  expect(sharesIn('Am meisten wuchs der Umsatz bei [Seestern] (37 Prozent) und [Altmann] (40 Prozent).')).not.toContain(
    ' > Seestern',
  )
})
