import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

const dates = (text: string): Record<string, string>[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.type === 'date')
    .map((traced) => ({ text: traced.claim.figure.text, ...rolesOf(traced) }))

const TAKEOVER = '[Nordwind] übernimmt [Seestern]. Der Kaufpreis für [Seestern] beträgt 80 Millionen Euro.'

test('steps of a takeover happen to what is bought, its effect on profit to the buyer', () => {
  expect(
    dates(
      `${TAKEOVER} Im März 2026 will [Nordwind] die Übernahme abschließen. Der Kauf erhöht den Gewinn ab 2027. [Nordwind] wurde 1986 gegründet.`,
    ),
  ).toEqual([
    { text: 'Im März 2026', company: 'Seestern', with: 'Nordwind' },
    { text: 'ab 2027', company: 'Nordwind', with: 'Seestern' },
    { text: '1986', company: 'Nordwind' },
  ])
})

test('a date is about whom the figure told with it is about', () => {
  expect(dates(`${TAKEOVER} Für [Felsberg] hatte [Nordwind] 2019 rund 12 Millionen Euro bezahlt.`)).toEqual([
    { text: '2019', company: 'Felsberg', with: 'Nordwind' },
  ])
})

test('a date that only says when the text appeared is about no company', () => {
  expect(dates(`${TAKEOVER}\n\nStand: 16.06.2025, 17:39 Uhr`)).toEqual([{ text: '16.06.2025' }])
})

test('what somebody does who stands for a company is about that company', () => {
  expect(
    dates(
      `${TAKEOVER} „Wir liefern“, sagte [Lund] am 3. Juni vor Gästen der [Altmann].\n\nIm Juli reist [Lund] nach Rom.`,
    ),
  ).toEqual([
    { text: 'am 3. Juni', company: 'Seestern' },
    { text: 'Im Juli', company: 'Nordwind' },
  ])
})

test('what is put before a clause is about its subject', () => {
  expect(dates(`${TAKEOVER} [Altmann] wartet. 1986 in Ulm gegründet, baut [Felsberg] Pumpen.`)).toEqual([
    { text: '1986', company: 'Felsberg' },
  ])
})

test('who orders and who delivers stand on either side of a date', () => {
  expect(
    dates(
      '[Bund] bestellt Kräne bei [Nordwind]. Der Auftrag des [Bund] an [Nordwind] hat einen Wert von 80 Millionen Euro. Mit den ersten Kränen rechnet man Anfang 2027. 1986 wurde [Nordwind] gegründet.',
    ),
  ).toEqual([
    { text: 'Anfang 2027', company: 'Nordwind', with: 'Bund' },
    { text: '1986', company: 'Nordwind' },
  ])
})

test('a place is no party, and of two others in a clause none', () => {
  expect(
    dates(
      '[Nordwind] baut Pumpen. Am 3. Juni 2025 kündigte [Nordwind] einen Vertrag in [Irland] an. Am 4. Juni 2025 einigte sich [Nordwind] mit [Seestern] und [Felsberg] auf einen Vertrag.',
    ),
  ).toEqual([
    { text: 'Am 3. Juni 2025', company: 'Nordwind' },
    { text: 'Am 4. Juni 2025', company: 'Nordwind' },
  ])
})

test('what a clause tells of a deal happened to whom it was done, be the text about whom it may', () => {
  expect(
    dates(
      '[Nordwind] hat Sorgen. Der Umsatz von [Nordwind] fiel um 3 Prozent. 2019 hatte [Nordwind] [Seestern] an die Börse gebracht. [Felsberg] kaufte [Nordwind] 2017. [Nordwind] gründete 2021 [Altmann].',
    ),
  ).toEqual([
    { text: '2019', company: 'Seestern', with: 'Nordwind' },
    { text: '2017', company: 'Nordwind', with: 'Felsberg' },
    { text: '2021', company: 'Altmann', with: 'Nordwind' },
  ])
})

test('what opens a clause is one phrase, with its own date', () => {
  expect(
    dates(
      '[Nordwind] hat Sorgen. Der Umsatz von [Nordwind] fiel um 3 Prozent. Nach der Übernahme von [Seestern] kaufte [Nordwind] 2020 auch [Felsberg].',
    ),
  ).toEqual([{ text: '2020', company: 'Felsberg', with: 'Nordwind' }])
})

test('a takeover that opens a clause without its target is of who goes on', () => {
  expect(
    dates(
      '[Felsberg] hat Sorgen. Der Umsatz von [Felsberg] fiel um 3 Prozent. Nach der Übernahme durch [Nordwind] im Jahr 2019 verschwindet die Marke [Seestern].',
    ),
  ).toEqual([{ text: 'im Jahr 2019', company: 'Seestern', with: 'Nordwind' }])
})
