import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

const claims = (text: string): Record<string, string>[] =>
  claimsOf(text).map((traced) => ({ type: traced.claim.type, ...rolesOf(traced) }))

const BID = '[Nordwind] will [Seestern] übernehmen\n\n[Nordwind] bietet den [Seestern-Aktionären] 40 Euro je Aktie.'

test('in news of a bid the shares without a name are those bid for', () => {
  expect(claims(`${BID} [Nordwind] bietet nun 44 Euro. Die Papiere stiegen auf 43 Euro.`)).toEqual([
    { type: 'share_price', by: 'Nordwind', company: 'Seestern' },
    { type: 'share_price', by: 'Nordwind', company: 'Seestern' },
    { type: 'share_price', company: 'Seestern' },
  ])
})

test('who gives a bid in bids, who says a word about it sells nothing', () => {
  expect(
    claims('[Nordwind] gab ein Gebot über 3 Milliarden Euro für [Seestern] ab. [Altmann] gab keine Erklärung ab.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('what is in a price is no debt', () => {
  expect(claims('[Nordwind] kauft [Seestern] für 3 Milliarden Euro inklusive Schulden.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
  ])
})

test('a member of a consortium stands where the consortium does', () => {
  expect(
    claims('[Altmann] verkauft [Seestern] für 3 Milliarden Euro an ein Konsortium aus [Nordwind] und [Ostkap].'),
  ).toEqual([{ type: 'acquisition', seller: 'Altmann', company: 'Seestern', buyer: 'Nordwind' }])
  expect(claims('Ein Konsortium um [Nordwind] übernimmt [Seestern] für 3 Milliarden Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' },
  ])
})

test('what shares bring in is no turnover, unless a year says so', () => {
  expect(claims('[Altmann] verkauft [Seestern-Aktien]. [Altmann] erlöste mit dem Verkauf 300 Millionen Euro.')).toEqual(
    [{ type: 'share_sale', seller: 'Altmann', company: 'Seestern' }],
  )
})

test('a pronoun that opens what is told is who bids, an object behind it or not', () => {
  expect(
    claims(
      '[Nordwind] teilte mit, dass sie ihr Angebot für die Übernahme von [Seestern] auf 3 Milliarden Euro erhöht hat.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
  expect(
    claims('[Nordwind] gab bekannt, dass es den Kauf von [Seestern] für 3 Milliarden Euro vereinbart hat.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('what is offered for a share is never of the bidder, though it has shares too', () => {
  expect(
    claims(
      '[Nordwind] will [Seestern] übernehmen. Der Kurs hängt am [Nordwind-Kurs], denn [Nordwind] bietet 4,48 Euro je Aktie.',
    ),
  ).toEqual([{ type: 'share_price', by: 'Nordwind', company: 'Seestern' }])
})

test('whom the headline has selling does not buy, though it bought before', () => {
  expect(
    claims(
      '[Altmann] verkauft [Seestern]\n\nDie [Nordwind] soll die Kette übernehmen. [Altmann] hatte [Seestern] einst selbst gekauft. Der Kaufpreis soll 500 Millionen Euro betragen.',
    ),
  ).toMatchObject([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('who agrees to be taken over, or agrees with another on it, does not buy', () => {
  expect(
    claims(
      '[Seestern] stimmt Übernahme durch die [Nordwind] zu\n\n[Seestern] hat sich mit [Nordwind] auf eine Übernahme geeinigt. Der Kaufpreis liegt bei 4 Milliarden Euro.',
    ),
  ).toMatchObject([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})

test('whoever becomes the largest shareholder of a company buys its shares, and bids for no others', () => {
  const text =
    '[Nordwind] wird größter [Seestern-Aktionär]\n\n[Nordwind] übernimmt einen Anteil von 29 Prozent von [Altkapital]. Der gebotene Preis beträgt 35 Euro je Aktie.'
  expect(claims(text)).toEqual([
    { type: 'stake', seller: 'Altkapital', holder: 'Nordwind', company: 'Seestern' },
    { type: 'share_price', company: 'Seestern' },
  ])
})

test('what owners get for a share of whoever buys the company is a price of the company', () => {
  const text =
    '[Nordwind] übernimmt [Seestern]\n\n[Nordwind] kauft [Seestern]. Der [Bund] erhält 16,75 Euro je A-Aktie von [Nordwind].'
  expect(claims(text)).toEqual([{ type: 'share_price', company: 'Seestern', by: 'Nordwind' }])
})

test('a fund that holds some has no shares that are spoken of', () => {
  expect(
    claims('[Seestern]: [Altkapital] legt nach\n\n[Altkapital] hat nun 12 Prozent. Die Aktie kostet 193 Euro.').at(-1),
  ).toEqual({ type: 'share_price', company: 'Seestern' })
})

test('who judges what shares are worth is not whose they are', () => {
  expect(claims(`${BID} Für angemessen hält [Ostkap] mindestens 58 Euro.`).at(-1)).toEqual({
    type: 'share_price',
    company: 'Seestern',
  })
})

test('what a bid is above the price on the exchange is no move of it', () => {
  const bid = '[Nordwind] bietet für [Seestern] 23 Euro je Aktie'
  for (const told of [
    `${bid}, 7 Prozent mehr als der Schlusskurs vom Freitag.`,
    `${bid}. Üblich sind Aufschläge auf den Kurs von 20 bis 30 Prozent.`,
  ])
    expect(
      claims(told)
        .map(({ type }) => type)
        .filter((type) => type !== 'date'),
    ).toEqual(['share_price', 'other'])
})

test('the shares that so much is bid for each of are those of the target, be they named nowhere', () => {
  const bid =
    'Die Reederei [Nordwind] greift nach dem Hafenbetreiber [Seestern]. Aktionäre sollen 16 Euro je Aktie erhalten.'
  expect(claims(`${bid} Am Dienstag war das Papier mit 11 Euro aus dem Handel gegangen.`).at(-1)).toEqual({
    type: 'share_price',
    company: 'Seestern',
  })
  expect(claims(`${bid} Am Mittag notierte das Papier fester, bis zum Abend kletterte es auf 15 Euro.`).at(-1)).toEqual(
    {
      type: 'share_price',
      company: 'Seestern',
    },
  )
  expect(claims(`${bid} Die Aktie von [Nordwind] verlor 3 Prozent.`).at(-1)).toEqual({
    type: 'share_price',
    company: 'Nordwind',
  })
})

test('who bids for each share is not whose shares are spoken of; "es" is the share, and what a bid is above a price is no price', () => {
  const bid = '[Nordwind] greift nach [Seestern]\n\n[Nordwind] bietet den Eigentümern von [Seestern] 40 Euro je Aktie.'
  expect(claims(`${bid} Zuvor war das Papier mit 31 Euro aus dem Handel gegangen, nun schoss es auf 39 Euro.`)).toEqual(
    [
      { type: 'share_price', by: 'Nordwind', company: 'Seestern' },
      { type: 'share_price', company: 'Seestern' },
      { type: 'share_price', company: 'Seestern' },
    ],
  )
  expect(claims(`${bid} 9 Euro oder 29 Prozent liegen sie über dem Schlusskurs.`).map(({ type }) => type)).toEqual([
    'share_price',
    'other',
    'other',
  ])
  expect(
    claims(
      'Geboten hatte [Nordwind] 40 Euro je Aktie von [Seestern], 29 Prozent mehr als die 31 Euro, mit denen das Papier aus dem Handel gegangen war.',
    ).map(({ type }) => type),
  ).toEqual(['share_price', 'other', 'share_price'])
})
