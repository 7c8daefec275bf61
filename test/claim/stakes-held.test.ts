import { expect, test } from 'vitest'
import { stakesIn } from './claim-kit.ts'

test('of what "daran" is a part stands last before it, and whom a pronoun means did something before', () => {
  expect(
    stakesIn(
      '[Ostkap] hält 40 Prozent an [Seestern]. 15 Prozent daran besitzt [Altmann], 10 Prozent gehören [Felsberg].',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
  ])
  expect(stakesIn('Neuer Großaktionär ist [Nordwind]. Ihr gehören 12 Prozent an [Seestern].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('shares of votes and what must come together are no stakes', () => {
  for (const vote of [
    'Mit 94 Prozent sprachen sich die Aktionäre von [Seestern] für den Verkauf an [Nordwind] aus.',
    'Es müssen 75 Prozent aller Aktien von [Seestern] zusammenkommen.',
  ])
    expect(stakesIn(vote).map(({ type }) => type)).toEqual(['other'])
})

test('who stays on board with a share, comes to so much, keeps at least so much or is said to own it by a relative pronoun holds it', () => {
  const story = '[Altkapital] bringt [Seestern] an die Börse. [Seestern] ist 2 Milliarden Euro wert. '
  const [, ...held] = stakesIn(
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
  expect(stakesIn('Der Anteil von [Altmann] an [Seestern] liegt bei 30 Prozent.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(stakesIn('[Altmann] verkauft [Seestern-Anteile] von 30 Prozent an [Nordwind].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
  ])
})

test('an infinitive has the subject of the clause before; words may stand between a bracket and its share', () => {
  expect(stakesIn('[Altmann] verpflichtete sich, seine 28 Prozent an [Seestern] abzugeben.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(
    stakesIn(
      'An [Seestern] beteiligt sind [Nordwind] (bisher 12 Prozent) und [Ostkap] (zuletzt mit 8 Prozent beteiligt).',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Ostkap', company: 'Seestern' },
  ])
})

test('a package that weighs so much is a stake', () => {
  expect(stakesIn('[Altmann] will das 2 Milliarden Euro schwere [Seestern-Paket] behalten.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('a relative clause right behind a share says whose it is, be the main clause told to its end behind it', () => {
  expect(stakesIn('[Altmann] will die 50,3 Prozent, die er an [Seestern] hält, verkaufen.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(stakesIn('[Altmann] wird die 50,3 Prozent, die er an [Seestern] hält, gegen neue Aktien übertragen.')).toEqual(
    [{ type: 'stake', holder: 'Altmann', company: 'Seestern' }],
  )
})

test('who is called the biggest shareholder holds the share, be its name set off by a comma; partners of a venture have no name', () => {
  expect(
    stakesIn(
      '[Seestern] bekommt ein Angebot. Ebenso will der mit einem Anteil von 23,2 Prozent größte Aktionär, der Reeder [Altmann], an [Seestern] festhalten.',
    ),
  ).toEqual([{ type: 'stake', holder: 'Altmann', company: 'Seestern' }])
  expect(
    stakesIn('[Nordwind] steigt bei [Seestern] ein. Alle drei Partner sollen einen Anteil von 33 Prozent halten.'),
  ).toEqual([{ type: 'stake', company: 'Seestern' }])
})

test('shares listed one by one are nobody’s of those that they are in; what it is about is no step', () => {
  expect(
    stakesIn(
      '[Altmann] hält 5 Prozent an [Seestern], 14 Prozent am Anlagenbauer [Felsberg] sowie 12 Prozent am Reeder [Ostkap].',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Felsberg' },
    { type: 'stake', holder: 'Altmann', company: 'Ostkap' },
  ])
  expect(stakesIn('[Nordwind] verhandelt mit [Altmann]. Dabei geht es um 20 Prozent an [Seestern].')[0]).toMatchObject({
    type: 'stake',
    company: 'Seestern',
  })
})

test('what belongs to a city without a name is nobody else’s', () => {
  expect(
    stakesIn('[Nordwind] steigt bei [Seestern] ein. Bislang gehörten der Stadt rund 70 Prozent der [Seestern].'),
  ).toEqual([{ type: 'stake', company: 'Seestern' }])
})

test('behind "und" another holds a share of its own, "je" says that each does, and whom something belongs to is no object', () => {
  expect(stakesIn('[Nordwind] hält 40 Prozent an [Seestern] und der Investor [Felsberg] weitere 10 Prozent.')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
  ])
  expect(stakesIn('[Seestern] gehört zu je 25 Prozent [Nordwind], [Felsberg] und [Altmann].')).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('who counts among the owners holds', () => {
  expect(
    stakesIn('[Seestern] baut. [Nordwind] gehört mit 21 Prozent zu den größten Aktionären von [Seestern].'),
  ).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
  expect(
    stakesIn('[Seestern] baut. [Nordwind] gehört mit 21 Prozent zu den Aktionären, [Altmann] hält 19,2 Prozent.'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('whose the share is that shrinks holds it', () => {
  expect(
    stakesIn('[Nordwind] kauft 9 Prozent an [Seestern]. Der Anteil von [Altmann] schrumpft damit auf 12 Prozent.'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('a list of holders goes on without a verb', () => {
  expect(stakesIn('[Altmann] hält 50 Prozent an [Seestern], [Nordwind] 20 Prozent und [Felsberg] 10 Prozent.')).toEqual(
    [
      { type: 'stake', holder: 'Altmann', company: 'Seestern' },
      { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
      { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
    ],
  )
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
    expect(stakesIn(told)).toEqual(both('Seestern'))
  expect(
    stakesIn(
      '[Nordwind] ist an [Seestern] mit 27,8, an [Felsberg] mit 16,5 und an [Altmann] mit 12 Prozent beteiligt.',
    ),
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
    expect(stakesIn(told)).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

test('who comes next in a list of owners holds a share of the same company, and the rest goes to somebody', () => {
  expect(
    stakesIn(
      'Größter Aktionär von [Seestern] ist [Nordwind] mit 29 Prozent, gefolgt von [Felsberg] mit 17 Prozent. Dazu kommt [Altmann] mit 9 Prozent.',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Felsberg', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(
    stakesIn('Mit 25 Prozent bleibt [Nordwind] an [Seestern] beteiligt, die übrigen 75 Prozent gehen an [Altmann].'),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
})

test('an adjective with a phrase of its own stands between the article and the name', () => {
  expect(
    stakesIn('Die übrigen 20 Prozent der im Großhandel tätigen [Seestern] gehören der in Kiel ansässigen [Nordwind].'),
  ).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

test('an adjective can say that "der" opens no genitive', () => {
  expect(stakesIn('Mit 20 Prozent ist der [Bund] weiterhin der größte Eigner von [Seestern].')).toEqual([
    { type: 'stake', holder: 'Bund', company: 'Seestern' },
  ])
})

test('in brackets behind what shares are in stands how much of it is held', () => {
  expect(
    stakesIn(
      '[Nordwind] behält die Beteiligungen an der [Seestern] (37 Prozent), an [Felsberg] (25 Prozent) und [Ostland] (20 Prozent).',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Nordwind', company: 'Felsberg' },
    { type: 'stake', holder: 'Nordwind', company: 'Ostland' },
  ])
})

test('what is in hands that have no name is held by nobody of the article', () => {
  const story = '[Nordwind] verkauft seine Anteile an [Seestern]. '
  for (const told of ['in kommunaler Hand', 'in Familienbesitz', 'im Besitz der Stadt'])
    expect(stakesIn(`${story}[Seestern] ist dann zu 100 Prozent ${told}.`).at(-1)).toEqual({
      type: 'stake',
      company: 'Seestern',
    })
})

test('of several names before "die … halten" or "denen … gehören" the first stands for all, before a singular the last', () => {
  const held = stakesIn(
    'Der Rat kommt von [Nordwind], [Ostkap] und dem Fonds [Almtal], die zusammen 20 Prozent an [Seestern] halten. [Felsberg] und [Altmann], denen 15 Prozent an [Seestern] gehören, schweigen. Neben [Nordwind] und [Ostkap], das 12 Prozent an [Seestern] hält, will keiner verkaufen.',
  )
  expect(held.map(({ holder }) => holder)).toEqual(['Nordwind', 'Felsberg', 'Ostkap'])
})

test('"sein Anteil" is of who acted before, and nobody has shares in itself', () => {
  const held = (text: string): Record<string, string>[] => stakesIn(text).filter(({ type }) => type === 'stake')
  expect(held('[Altmann] verkauft Aktien von [Seestern]. Sein Anteil sinkt von 40 auf 31 Prozent.')).toEqual([
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
    { type: 'stake', holder: 'Altmann', company: 'Seestern' },
  ])
  expect(
    held(
      '[Altmann] verkauft Aktien von [Seestern]. Zweitgrößter Eigentümer bleibt mit 7 Prozent der Konzern [Nordwind]. Er könnte seine Beteiligung auf 25 Prozent ausbauen, hat davon aber keinen Gebrauch gemacht.',
    ),
  ).toEqual([
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
    { type: 'stake', holder: 'Nordwind', company: 'Seestern' },
  ])
})

test('what is in free float or lies with many is held by nobody who is named beside it', () => {
  const story = '[Altmann] hält 60 Prozent an [Seestern], '
  for (const rest of ['27 Prozent sind im Streubesitz.', '27 Prozent liegen in der Hand von Kleinanlegern.'])
    expect(stakesIn(story + rest)).toEqual([
      { type: 'stake', holder: 'Altmann', company: 'Seestern' },
      { type: 'stake', company: 'Seestern' },
    ])
})

test.each<string>([
  '[Kern] stimmt zu. [Kerns] Familienholding [Nordwind] will 13 Prozent an [Seestern] behalten.',
  '[Kern] stimmt zu. 13 Prozent an [Seestern] will [Kerns] Familienholding [Nordwind] behalten.',
  'An [Seestern] hält [Felsbergs] Tochter [Nordwind] 13 Prozent.',
])('with the name of its owner before it a holding acts, and not its owner: %s', (text) => {
  expect(stakesIn(text)).toEqual([{ type: 'stake', holder: 'Nordwind', company: 'Seestern' }])
})

test('shareholders who are no party of a deal hold shares of who is listed', () => {
  const deal =
    'Der Hersteller [Nordwind] kauft die Firma [Seestern]. [Seestern] hat 300 Mitarbeiter. [Nordwind] ist größer. '
  const last = (text: string): unknown => stakesIn(`[Nordwind] kauft zu\n\n${deal}${text}`).at(-1)
  expect(last('Die [Nordwind-Aktie] stieg. [Seestern] wächst. Größter Aktionär ist [Altmann] mit 52 Prozent.')).toEqual(
    { type: 'stake', holder: 'Altmann', company: 'Nordwind' },
  )
})
