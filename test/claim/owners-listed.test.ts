import { expect, test } from 'vitest'
import { stakesIn } from './claim-kit.ts'

const held = (text: string): string[] => stakesIn(text).map(({ holder, company }) => `${holder} in ${company}`)

test('of several owners each holds the share that it stands with, be the last one called the rest', () => {
  expect(held('An [Seestern] hält [Nordwind] 40, [Felsberg] 35 und [Talbach] den Rest von 25 Prozent.')).toEqual([
    'Nordwind in Seestern',
    'Felsberg in Seestern',
    'Talbach in Seestern',
  ])
  expect(held('60 Prozent an [Seestern] gehören [Nordwind], 30 Prozent [Felsberg] und 10 Prozent [Talbach].')).toEqual([
    'Nordwind in Seestern',
    'Felsberg in Seestern',
    'Talbach in Seestern',
  ])
})

test('owners may be listed behind a noun that counts them, or in brackets', () => {
  const both = ['Nordwind in Seestern', 'Felsberg in Seestern']
  expect(held('[Seestern] hat zwei Eigner: [Nordwind] mit 51 und [Felsberg] mit 49 Prozent.')).toEqual(both)
  expect(
    held('[Seestern] ist ein Gemeinschaftsunternehmen von [Nordwind] (51 Prozent) und [Felsberg] (49 Prozent).'),
  ).toEqual(both)
  expect(
    held('Die Anteile an [Seestern] verteilen sich auf [Nordwind] (60 Prozent) und [Felsberg] (40 Prozent).'),
  ).toEqual(both)
})

test('what each holds the first of a list holds', () => {
  expect(held('[Seestern] gehört je zur Hälfte [Nordwind] und [Felsberg].')).toEqual(['Nordwind in Seestern'])
  expect(held('[Nordwind] und [Felsberg] teilen sich [Seestern] je zur Hälfte.')).toEqual(['Nordwind in Seestern'])
  expect(held('An [Seestern] sind [Nordwind] und [Felsberg] mit jeweils 50 Prozent beteiligt.')).toEqual([
    'Nordwind in Seestern',
  ])
})

test('whom a share goes to holds it then, and who lets it go sells', () => {
  const sold = [{ type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' }]
  for (const text of [
    '[Altmann] verkauft 60 Prozent an [Seestern] an [Nordwind].',
    'Ihren Anteil von 12 Prozent an [Seestern] hat [Altmann] an [Nordwind] abgegeben.',
    'Die Hälfte der Anteile an [Seestern] geht von [Altmann] an [Nordwind].',
    '74,9 Prozent an [Seestern] wandern von [Altmann] zu [Nordwind].',
    '25 Prozent an [Seestern] wurden von [Altmann] an [Nordwind] verkauft.',
    '[Nordwind] kauft [Altmann] 25 Prozent an [Seestern] ab.',
  ])
    expect(stakesIn(text)).toEqual(sold)
})

test('votes that somebody holds are a stake, and what a share behind its owner is in stands by "an"', () => {
  const own = [{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }]
  expect(stakesIn('Bei [Seestern] verfügt [Nordwind] über 9,9 Prozent der Stimmen.')).toEqual(own)
  expect(stakesIn('[Nordwind] meldete für [Seestern] einen Stimmrechtsanteil von 5,02 Prozent.')).toEqual(own)
  expect(stakesIn('Der 25-Prozent-Anteil von [Altmann] an [Seestern] geht an [Nordwind].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
})

test("a share that is nobody else's is that of who sold or bought the one told before", () => {
  const own = { type: 'stake', holder: 'Nordwind', company: 'Seestern' }
  expect(
    stakesIn(
      '[Nordwind] verkauft 8 Prozent an [Seestern] an [Felsberg]. Sein Anteil verringert sich dadurch auf 12 Prozent.',
    ),
  ).toEqual([{ ...own, holder: 'Felsberg', seller: 'Nordwind' }, own])
  expect(stakesIn('[Nordwind] hat 8 Prozent an [Seestern] verkauft. Damit sinkt sein Anteil auf 12 Prozent.')).toEqual([
    own,
    own,
  ])
})

test('what others leave is a share of the same company, be nobody named who holds it', () => {
  expect(stakesIn('[Nordwind] hält 51 Prozent an [Seestern]. Die übrigen 49 Prozent liegen beim Management.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', company: 'Seestern' },
  ])
})

test('whoever is named behind a participle holds a share of the same company', () => {
  expect(
    stakesIn(
      'Derzeit ist der [Bund] mit 12 Prozent der größte Eigner von [Seestern], gefolgt von [Nordwind] mit 9 Prozent und [Felsberg] mit 7 Prozent.',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Bund', company: 'Seestern' },
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
  ])
})

test("shares of a city without a name are nobody else's, wherever the city stands", () => {
  const story = '[Nordwind] steigt bei [Seestern] ein.'
  for (const told of [
    'Rund 69 Prozent der Anteile gehören bislang der Stadt.',
    'Derzeit besitzt der Stadtstaat 69 Prozent.',
    '69 Prozent der Anteile hält bisher die Kommune.',
  ])
    expect(stakesIn(`${story} ${told}`)).toEqual([{ type: 'stake', company: 'Seestern' }])
})

test('of several who hold something together none is what they hold', () => {
  expect(
    stakesIn(
      '[Nordwind] hat ein Gemeinschaftsunternehmen mit [Felsberg], an dem [Nordwind] 60 Prozent und [Felsberg] 40 Prozent hält.',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind' },
    { type: 'stake', holder: 'Felsberg' },
  ])
})

test('who stands without a name beside a share of their own does not pass it on to the holder before', () => {
  expect(stakesIn('[Nordwind] hält 70 Prozent an [Seestern], die Partner jeweils zehn Prozent.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', company: 'Seestern' },
  ])
})
