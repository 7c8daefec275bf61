import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Type, figure and company of every claim of a second paragraph. */
const companies = (text: string): string[] =>
  claimsOf(`Kurz gemeldet\n\n${text}`).map(
    ({ claim: { type, figure, roles } }) => `${type} ${figure.text} ${roles.company?.name ?? '–'}`,
  )

test('an index is no company, and a share named before is still the one spoken of', () => {
  expect(
    companies(
      'Die Aktie der [Nordwind] fiel auf 12 Euro. Der Dax verlor 0,6 Prozent. Er stand bei 13.000 Punkten. Weit oben stand die Aktie von [Seestern]. Sie stieg um 3 Prozent. Das Papier notierte zuletzt bei 40 Euro.',
    ),
  ).toEqual([
    'share_price 12 Euro Nordwind',
    'other 0,6 Prozent –',
    'other 13.000 Punkten –',
    'share_price 3 Prozent Seestern',
    'share_price 40 Euro Seestern',
  ])
})

test('what a result leaves out is not what it is, and who strikes is not all the staff', () => {
  expect(
    companies(
      '[Seestern] hat 9000 Beschäftigte. Das Unternehmen verlor von April bis Juni vor Steuern 97 Millionen Euro. Mehr als 2000 Beschäftigte sind im Ausstand. Unter den Gewinnern des Jahres gab [Seestern] 3 Millionen Euro aus.',
    ),
  ).toEqual([
    'headcount 9000 Beschäftigte Seestern',
    'profit 97 Millionen Euro Seestern',
    'other Mehr als 2000 Beschäftigte Seestern',
    'spending 3 Millionen Euro Seestern',
  ])
})

test('a figure beside a name says the same of that one, and so much more is of what was told', () => {
  expect(
    companies(
      'Am stärksten wuchs [Seestern] mit einem Umsatzplus von 44 Prozent, [Nordwind] mit 30 Prozent. [Nordwind] setzte 2 Milliarden Euro um. Das sind 14 Prozent mehr als im Vorjahr.',
    ),
  ).toEqual([
    'growth 44 Prozent Seestern',
    'growth 30 Prozent Nordwind',
    'revenue 2 Milliarden Euro Nordwind',
    'growth 14 Prozent Nordwind',
  ])
})

test('whom something was done with is not who is gone on about, and the number of users grows', () => {
  expect(
    companies(
      '[Seestern] meldet 9 Millionen Euro Umsatz. Dem Unternehmen half ein Aktientausch mit [Nordwind]. Der Gewinn stieg um 3 Prozent. Die Zahl der Kunden wuchs um 5 Prozent.',
    ),
  ).toEqual(['revenue 9 Millionen Euro Seestern', 'growth 3 Prozent Seestern', 'growth 5 Prozent Seestern'])
})

test('what several firms have together is told before any of them is named', () => {
  expect(
    companies(
      'Im Ort gab es viele Pleiten. Die Passiva stiegen auf 6 Milliarden Euro.\n\nAm größten war die Pleite der [Seestern]. Die Passiva von [Seestern] liegen bei 4 Milliarden Euro, die Aktiva bei 2 Milliarden Euro.',
    ),
  ).toEqual(['other 6 Milliarden Euro –', 'debt 4 Milliarden Euro Seestern', 'other 2 Milliarden Euro Seestern'])
})

test('a sum is of the nearest noun that has any, and who sues is not all the users', () => {
  expect(
    companies(
      'Das Ergebnis von [Seestern] litt unter einer Wertberichtigung auf die Rechner in Höhe von 195 Millionen Euro. Mehr als 100 Nutzer reichten eine Sammelklage ein.',
    ),
  ).toEqual(['other 195 Millionen Euro Seestern', 'other Mehr als 100 Nutzer Seestern'])
})

test('of two shares in one sentence each figure belongs to its own', () => {
  expect(
    companies('[Seestern-Aktien] stiegen um 9 Prozent, die Vorzugsaktien von [Nordwind] gaben um 14 Prozent nach.'),
  ).toEqual(['share_price 9 Prozent Seestern', 'share_price 14 Prozent Nordwind'])
})

test('what is told of shares is of who is listed: neither of a fund that sells them nor of a part that is sold', () => {
  const text =
    'Der Händler [Seestern] ist an der Börse. Der Fonds [Altkapital] verkauft ein Paket seiner Aktien. Am Mittwoch rutschte der Kurs um 7,1 Prozent ab.'
  expect(claimsOf(text).map(({ claim: { type, roles } }) => [type, roles.company?.name])).toContainEqual([
    'share_price',
    'Seestern',
  ])
})

test('of the shares of two companies those are spoken of that the text calls traded', () => {
  const deal = 'Der Hersteller [Nordwind] übernimmt die Firma [Seestern]. '
  const size = '[Seestern] hat 300 Mitarbeiter. '
  for (const called of [
    'Das teilte [MDax-Konzern] mit. ',
    'Das im SDax notierte Unternehmen [Nordwind] wächst. ',
    'Der [Nordwind-Aktie] half das. ',
  ])
    expect(
      companies(
        `${deal}${called.replace('[MDax-Konzern]', 'der börsennotierte [Nordwind]')}${size}Die Aktie stieg um 3 Prozent.`,
      ).at(-1),
    ).toBe('share_price 3 Prozent Nordwind')
})
