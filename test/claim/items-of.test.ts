import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

test('nothing is handed on from one item of a digest to the next', () => {
  const items = [
    '[Nordwind] steigert den Umsatz auf 2 Milliarden Euro.',
    '[Seestern] kauft [Kleinwerk]. Der Preis liegt bei 300 Millionen Euro.',
    'In Ulm wird gebaut: Dort entstehen 200 neue Wohnungen.',
    '[Ostland] baut um. Der Gewinn lag bei 7 Millionen Euro.',
  ]
  expect(claimsOf(`Kurz gemeldet\n\n${items.join('\n\n')}`).map(rolesOf)).toEqual([
    { company: 'Nordwind' },
    { buyer: 'Seestern', company: 'Kleinwerk' },
    {},
    { company: 'Ostland' },
  ])
})

test('the points of a list are such items, be a name known or not, and what is advertised below is none', () => {
  const points = [
    '1. [Nordwind], Ulm: 3 Millionen Euro Umsatz.',
    '2. [Seestern], Kiel: 300 neue Wohnungen. Dazu kommt ein Gewinn von 7 Millionen Euro.',
    '3. Die Werft am Kai: ein Gewinn von 5 Millionen Euro.',
  ]
  expect(claimsOf(`Die Woche\n\n${points.join('\n')}\n\nAnzeige: Bauen mit [Ostland].`).map(rolesOf)).toEqual([
    { company: 'Nordwind' },
    { company: 'Seestern' },
    { company: 'Seestern' },
    {},
  ])
})

test('points that name one company twice tell one story', () => {
  const points = ['1. [Nordwind] wächst.', '2. [Nordwind] spart.', '3. Der Gewinn liegt bei 5 Millionen Euro.']
  expect(claimsOf(`Die Woche\n\n${points.join('\n')}`).map(rolesOf)).toEqual([{ company: 'Nordwind' }])
})

test('what stands below a name alone in its line is about it', () => {
  const lines = [
    'In [Ulm] wird gespart.',
    '[Nordwind]',
    '[Nordwind] baut Stellen ab. Der Umsatz liegt bei 3 Milliarden Euro.',
    '[Seestern]',
    'Die Zahl der Mitarbeiter sinkt auf 2000.',
  ]
  expect(claimsOf(`Kurz gemeldet\n\n${lines.join('\n\n')}`).map(rolesOf)).toEqual([
    { company: 'Nordwind' },
    { company: 'Seestern' },
  ])
})

test('sections of which each tells of companies of its own are news of their own', () => {
  const lines = [
    '[Nordwind] gibt ein Geschäft ab',
    '[Nordwind] trennt sich von den Pumpen. Käufer ist [Ostland]. Der Preis liegt bei 300 Millionen Euro, wie man in der Branche hört.',
    '[Seestern] will [Kleinwerk]',
    '[Seestern] bietet für [Kleinwerk]. Der Umsatz liegt bei 2 Millionen Euro, und alle in Ulm freuen sich darüber sehr.',
  ]
  const [price] = claimsOf(lines.join('\n\n')).map(rolesOf)
  expect(price).not.toHaveProperty('company', 'Kleinwerk')
})

test('sections that go on about the same company are one story', () => {
  const lines = [
    '[Nordwind] baut um',
    'Die [Nordwind] schließt Werke. Der Betriebsrat will sich das nicht bieten lassen und ruft zu Protesten in Ulm auf.',
    'Was bei [Nordwind] wegfällt',
    'Bei [Nordwind] sind es 300 Stellen. Der Umsatz liegt bei 2 Millionen Euro, und alle in Ulm freuen sich darüber sehr.',
  ]
  expect(claimsOf(lines.join('\n\n')).map(rolesOf)).toEqual([{ company: 'Nordwind' }, { company: 'Nordwind' }])
})
