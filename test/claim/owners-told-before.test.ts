import { expect, test } from 'vitest'
import { stakesIn } from './claim-kit.ts'

const SHARE = { type: 'stake', holder: 'Nordwind', company: 'Seestern' }

test.each([
  '[Nordwind] ist am Kapital von [Seestern] beteiligt.',
  '[Nordwind] ist seit 2014 bei [Seestern] engagiert.',
  '[Nordwind] stockt bei der [Seestern] auf.',
  '[Nordwind] baut seine Position bei [Seestern] aus.',
  '[Nordwind] verliert Einfluss bei [Seestern].',
  '[Nordwind] ist seit Jahren Aktionär von [Seestern].',
  'Der Einfluss der [Nordwind] auf [Seestern] wächst.',
  'Die Behörde [KfW] hat nichts gegen den Einstieg von [Nordwind] bei [Seestern].',
])('a share that names nobody is that of who was told to own part of a company: %s', (before) => {
  expect(stakesIn(`${before} Der Anteil liegt bei 12 Prozent.`)).toEqual([SHARE])
  expect(stakesIn(`${before} Inzwischen sind es 12 Prozent.`)).toEqual([SHARE])
  expect(stakesIn(`${before} Geplant ist eine Beteiligung von 12 Prozent.`)).toEqual([SHARE])
})

test.each([
  '[Seestern] hat [Nordwind] als Ankeraktionär gewonnen.',
  '[Seestern] holt [Nordwind] als Investor an Bord.',
  'Neuer Eigentümer von [Seestern] ist [Nordwind].',
])('so is one of who was taken in as an owner: %s', (before) => {
  expect(stakesIn(`${before} Der Anteil beträgt 12 Prozent.`)).toEqual([SHARE])
})

test.each([
  '[Altmann] steigt bei [Seestern] aus.',
  '[Altmann] ist nicht mehr Gesellschafter von [Seestern].',
  '[Altmann] hat seine Aktien von [Seestern] verkauft.',
])('who takes over such a share has it from the one who let it go: %s', (before) => {
  expect(stakesIn(`${before} [Nordwind] übernimmt den Anteil von 12 Prozent.`)).toEqual([
    { ...SHARE, seller: 'Altmann' },
  ])
})

test.each([
  '[Seestern] ist ein Gemeinschaftsunternehmen von [Altmann] und [Nordwind].',
  '[Altmann] und [Nordwind] gründen [Seestern] als Gemeinschaftsunternehmen.',
  '[Altmann] und [Nordwind] legen ihre Logistik in der [Seestern] zusammen.',
])('of a company of several each has a share of his own: %s', (before) => {
  expect(stakesIn(`${before} [Nordwind] hält 12 Prozent.`)).toEqual([SHARE])
})

test('what is said of a third one, or of anything but shares, is not of these two', () => {
  expect(stakesIn('[Nordwind] ist Aktionär von [Seestern]. [Altmann] hält 12 Prozent an [Möwe].')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Möwe' },
  ])
  expect(stakesIn('[Nordwind] ist an [Seestern] beteiligt. Die Zinsen liegen bei 12 Prozent.')).toEqual([
    expect.objectContaining({ type: 'other' }),
  ])
  expect(stakesIn('[Nordwind] ist an [Seestern] beteiligt. Das waren 12 Prozent mehr als zuvor.')).not.toContainEqual(
    expect.objectContaining({ type: 'stake' }),
  )
})

test.each([
  '[Nordwind] kritisiert die Führung der [Seestern].',
  'Im Streit um [Seestern] meldet sich [Nordwind] zu Wort.',
  'Zank bei [Seestern]: [Nordwind] fordert einen Sitz im Rat.',
  'Der Kursverfall bei [Seestern] trifft vor allem die [Nordwind].',
])('who owns part of a company is of the two just named the one that does something about the other: %s', (before) => {
  expect(stakesIn(`${before} Der Großaktionär besitzt 12 Prozent der Stimmrechte.`)).toEqual([SHARE])
  expect(stakesIn(`${before} Dem Investor gehören 12 Prozent der Papiere.`)).toEqual([SHARE])
  expect(stakesIn(`${before} Der Ankeraktionär hält 12 Prozent.`)).toEqual([SHARE])
})

test('where no two were named, or neither does anything about the other, nobody is meant', () => {
  expect(stakesIn('[Seestern] streicht die Dividende. Der Großaktionär hält 12 Prozent der Aktien.')).toEqual([
    { type: 'stake', company: 'Seestern' },
  ])
})

test('a share of several companies told in one sentence after the other is each of its own', () => {
  expect(
    stakesIn(
      '[Möwe] senkte ihre Beteiligung an [Altmann]. [Nordwind] senkte die Mehrheitsbeteiligung an [Seestern] auf 12 Prozent.',
    ),
  ).toEqual([SHARE])
})
