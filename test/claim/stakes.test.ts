import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

const claims = (text: string): Record<string, string>[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'percent' || claim.figure.kind === 'money')
    .map((traced) => ({ type: traced.claim.type, ...rolesOf(traced) }))

test('of what "daran" is a part stands last before it, and whom a pronoun means did something before', () => {
  expect(
    claims(
      '[Ostkap] hält 40 Prozent an [Seestern]. 15 Prozent daran besitzt [Altmann], 10 Prozent gehören [Felsberg].',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
  ])
  expect(claims('Neuer Großaktionär ist [Nordwind]. Ihr gehören 12 Prozent an [Seestern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('shares of votes and what must come together are no stakes', () => {
  for (const vote of [
    'Mit 94 Prozent sprachen sich die Aktionäre von [Seestern] für den Verkauf an [Nordwind] aus.',
    'Es müssen 75 Prozent aller Aktien von [Seestern] zusammenkommen.',
  ])
    expect(claims(vote).map(({ type }) => type)).toEqual(['other'])
})

test('whoever brings its daughter to the exchange sells, and nobody holds the free float', () => {
  expect(
    claims(
      '[Grosswerk] bringt seine Tochter [Kleinwerk] an die Börse. [Grosswerk] nimmt mit dem Börsengang 80 Millionen Euro ein. Der Streubesitz liegt dann bei 23 Prozent.',
    ),
  ).toEqual([
    { type: 'share_sale', company: 'Kleinwerk', seller: 'Grosswerk' },
    { type: 'stake', company: 'Kleinwerk' },
  ])
})

test('who stays on board with a share, comes to so much, keeps at least so much or is said to own it by a relative pronoun holds it', () => {
  const story = '[Altkapital] bringt [Seestern] an die Börse. [Seestern] ist 2 Milliarden Euro wert. '
  const [, ...held] = claims(
    `${story}[Altkapital] bleibt mit 51 Prozent an Bord, [Nordwind] kommt auf 9 Prozent. [Altkapital] will mindestens 40 Prozent behalten. Vorn liegt die [Ostkap], der 12 Prozent gehören.`,
  )
  expect(held.map(({ type, holder }) => [type, holder])).toEqual([
    ['stake', 'Altkapital'],
    ['stake', 'Nordwind'],
    ['stake', 'Altkapital'],
    ['stake', 'Ostkap'],
  ])
})

test('whose the share is stands by "von", what it is in by "an"; a noun that names the company leaves "an" to the receiver', () => {
  expect(claims('Der Anteil von [Altmann] an [Seestern] liegt bei 30 Prozent.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(claims('[Altmann] verkauft [Seestern-Anteile] von 30 Prozent an [Nordwind].')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('a relative clause right behind a figure says what becomes of it', () => {
  expect(claims('[Nordwind] will [Seestern] übernehmen. Darunter sind 46 Prozent, die [Altmann] verkauft.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('an infinitive has the subject of the clause before; words may stand between a bracket and its share', () => {
  expect(claims('[Altmann] verpflichtete sich, seine 28 Prozent an [Seestern] abzugeben.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(
    claims(
      'An [Seestern] beteiligt sind [Nordwind] (bisher 12 Prozent) und [Ostkap] (zuletzt mit 8 Prozent beteiligt).',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
  ])
})

test('whose the shares are that somebody buys is their seller, and whom they go to is no company that they are in', () => {
  expect(claims('[Nordwind] übernimmt den Anteil von [Altmann] an [Seestern] in Höhe von 21 Prozent.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
  expect(claims('[Nordwind] kauft das 21-Prozent-Paket der [Altmann] an [Seestern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
  expect(claims('[Nordwind] kauft den [Altmann-Anteil] an [Seestern] von 21 Prozent.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
  expect(claims('[Altmann] hat seine Anteile von 21 Prozent an den Konkurrenten [Nordwind] verkauft.')).toEqual([
    { type: 'stake', holder: 'Altmann' },
  ])
  expect(claims('[Nordwind] kauft 21 Prozent von [Seestern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('a package that weighs so much is a stake', () => {
  expect(claims('[Altmann] will das 2 Milliarden Euro schwere [Seestern-Paket] behalten.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('who joins a company with a share has it, not the company; what it was added to is a share as well', () => {
  expect(claims('[Nordwind] war 2014 bei [Seestern] mit 29 Prozent der Aktien eingestiegen.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
  expect(
    claims('[Nordwind] hält Anteile an [Seestern]. Nach einer Aufstockung auf 40 Prozent bietet [Nordwind] mehr.'),
  ).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

test('a relative clause right behind a share says whose it is, be the main clause told to its end behind it', () => {
  expect(claims('[Altmann] wird die 50,3 Prozent, die er an [Seestern] hält, gegen neue Aktien übertragen.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('who is called the biggest shareholder holds the share, be its name set off by a comma; partners of a venture have no name', () => {
  expect(
    claims(
      '[Seestern] bekommt ein Angebot. Ebenso will der mit einem Anteil von 23,2 Prozent größte Aktionär, der Reeder [Altmann], an [Seestern] festhalten.',
    ),
  ).toEqual([{ type: 'stake', holder: 'Altmann', company: 'Seestern' }])
  expect(
    claims('[Nordwind] steigt bei [Seestern] ein. Alle drei Partner sollen einen Anteil von 33 Prozent halten.'),
  ).toEqual([{ type: 'stake', company: 'Seestern' }])
})

test('shares listed one by one are nobody’s of those that they are in; what it is about is no step', () => {
  expect(
    claims(
      '[Altmann] hält 5 Prozent an [Seestern], 14 Prozent am Anlagenbauer [Felsberg] sowie 12 Prozent am Reeder [Ostkap].',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Felsberg' },
    { type: 'stake', holder: 'Altmann', company: 'Ostkap' },
  ])
  expect(claims('[Nordwind] verhandelt mit [Altmann]. Dabei geht es um 20 Prozent an [Seestern].')[0]).toMatchObject({
    type: 'stake',
    company: 'Seestern',
  })
})

test('what belongs to a company that a relative pronoun stands for is its own', () => {
  expect(
    claims(
      '[Seestern] geht an die Börse. [Seestern] verdrängt die Tochter [Kleinwerk], deren Börsengang 1,3 Milliarden Euro einbrachte.',
    ),
  ).toMatchObject([{ type: 'share_sale', company: 'Kleinwerk' }])
})

test('what belongs to a city without a name is nobody else’s', () => {
  expect(
    claims('[Nordwind] steigt bei [Seestern] ein. Bislang gehörten der Stadt rund 70 Prozent der [Seestern].'),
  ).toEqual([{ type: 'stake', company: 'Seestern' }])
})

test('behind "und" another holds a share of its own, "je" says that each does, and whom something belongs to is no object', () => {
  expect(claims('[Nordwind] hält 40 Prozent an [Seestern] und der Investor [Felsberg] weitere 10 Prozent.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
  ])
  expect(claims('[Seestern] gehört zu je 25 Prozent [Nordwind], [Felsberg] und [Altmann].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('who comes to terms over a sale buys, over a purchase of a third sells', () => {
  expect(
    claims(
      '[Altmann] verständigt sich mit [Nordwind] auf den Verkauf von [Seestern]. Der Preis liegt bei 80 Millionen Euro.',
    ),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }])
  expect(claims('[Nordwind] einigt sich mit [Altmann] auf den Kauf von [Seestern] für 80 Millionen Euro.')).toEqual([
    { type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
})

test('what shares just sold bring goes to who sold them, and so much of the company was theirs', () => {
  expect(
    claims(
      'Der Investor [Altmann] hat 7 Millionen Aktien des Baukonzerns [Seestern] verkauft, was einem Anteil von 10 Prozent entspricht. Damit nahm [Altmann] 500 Millionen Euro ein.',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'share_sale', seller: 'Altmann', company: 'Seestern' },
  ])
  expect(claims('[Nordwind] hält 60 Prozent an [Seestern]. 40 Prozent verbleiben beim Gründer [Kern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Kern', company: 'Seestern' },
  ])
})

test('who counts among the owners holds', () => {
  expect(claims('[Seestern] baut. [Nordwind] gehört mit 21 Prozent zu den größten Aktionären von [Seestern].')).toEqual(
    [{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }],
  )
  expect(
    claims('[Seestern] baut. [Nordwind] gehört mit 21 Prozent zu den Aktionären, [Altmann] hält 19,2 Prozent.'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('whose the share is that shrinks holds it', () => {
  expect(
    claims('[Nordwind] kauft 9 Prozent an [Seestern]. Der Anteil von [Altmann] schrumpft damit auf 12 Prozent.'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('one name beside many who act is no name of theirs, and is what they value', () => {
  const valued = [{ type: 'valuation', company: 'Seestern' }]
  expect(claims('Die Geldgeber taxieren [Seestern] auf eine Milliarde Dollar.')).toEqual(valued)
  expect(claims('Angeblich schätzen die Gläubiger [Seestern] auf eine Milliarde Dollar.')).toEqual(valued)
})

test('whose shares change hands is not what they are in, and a pronoun may mean the only company that the clauses before it name', () => {
  const text = `Die Aktionäre von [Seestern] stimmen ab: [Seestern] wird saniert, [Seestern] spart.

[Nordwinds] Aktien wandern zum [Bund], dem dann 98 Prozent an [Seestern] gehören. An der Zustimmung der [Nordwind] hatte niemand gezweifelt; sie hielt 78 Prozent an [Seestern].`
  expect(claimsOf(text).map(rolesOf)).toEqual([
    { holder: 'Bund', company: 'Seestern' },
    { holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('a list of holders goes on without a verb', () => {
  expect(claims('[Altmann] hält 50 Prozent an [Seestern], [Nordwind] 20 Prozent und [Felsberg] 10 Prozent.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
  ])
})

test('who stands for a company that acts in the deal acts for it, and for himself elsewhere', () => {
  const told = '[Nordwind] kauft 9 Prozent an [Seestern].'
  expect(claims(`${told} Nun sicherte sich [Lund] weitere 11,5 Prozent an [Seestern].`)).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
  expect(claims(`${told} Dem Gründer [Kern] gehören 11,5 Prozent an [Seestern].`)).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Kern', company: 'Seestern' },
  ])
})

test('each of several shares in one clause goes with the name beside it', () => {
  const both = (company: string): Record<string, string>[] => [
    { type: 'stake', holder: 'Nordwind', company },
    { type: 'stake', holder: 'Altmann', company },
  ]
  for (const told of [
    'An [Seestern] sollen [Nordwind] 60 Prozent und der Pumpenbauer [Altmann] 40 Prozent halten.',
    '[Seestern] gehört zu 60 Prozent [Nordwind] und zu 40 Prozent dem Pumpenbauer [Altmann].',
    'Größte Eigner von [Seestern] sind [Nordwind] mit 60 und [Altmann] mit 40 Prozent.',
  ])
    expect(claims(told)).toEqual(both('Seestern'))
  expect(
    claims('[Nordwind] ist an [Seestern] mit 27,8, an [Felsberg] mit 16,5 und an [Altmann] mit 12 Prozent beteiligt.'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Nordwind', company: 'Felsberg' },
    { type: 'stake', holder: 'Nordwind', company: 'Altmann' },
  ])
})

test('what stands in the nominative behind a share is whoever has it', () => {
  for (const told of [
    '[Nordwind] wird mit 60 Prozent neuer Mehrheitseigner von [Seestern].',
    'Mehrheitseigner von [Seestern] wird mit 60 Prozent der Investor [Nordwind].',
    '[Seestern] gehört zu 60 Prozent der Gesellschaft [Nordwind].',
  ])
    expect(claims(told)).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

test('who comes next in a list of owners holds a share of the same company, and the rest goes to somebody', () => {
  expect(
    claims(
      'Größter Aktionär von [Seestern] ist [Nordwind] mit 29 Prozent, gefolgt von [Felsberg] mit 17 Prozent. Dazu kommt [Altmann] mit 9 Prozent.',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(
    claims('Mit 25 Prozent bleibt [Nordwind] an [Seestern] beteiligt, die übrigen 75 Prozent gehen an [Altmann].'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('who is said to be a shareholder of a company is who holds the share told next, be the article about whom it may', () => {
  const text = `[Nordwind] wird größter Aktionär von [Seestern]

[Nordwind] übernimmt einen Anteil von 29 Prozent von [Altkapital].`
  expect(claimsOf(text).map(rolesOf)).toEqual([{ holder: 'Nordwind', seller: 'Altkapital', company: 'Seestern' }])
  const other = `[Ostkap] baut Schiffe. [Ostkap] wächst, sagt [Ostkap].

[Nordwind] ist bei [Seestern] zum größten Aktionär geworden. [Altkapital] verkaufte ein Paket von 8 Prozent.`
  expect(claimsOf(other).map(rolesOf)).toEqual([{ holder: 'Altkapital', company: 'Seestern' }])
})
