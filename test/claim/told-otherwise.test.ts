import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Type and parties of the last claim of a text. */
function lastOf(text: string): string {
  const claim = claimsOf(text).at(-1)?.claim
  const parties = Object.entries(claim?.roles ?? {}).map(([role, { name }]) => `${role}=${name}`)
  return [claim?.type, ...parties].join(' ')
}

const STORY = '[Seestern] wächst. Die Aktie von [Seestern] legt zu. Der Umsatz von [Seestern] stieg. '

test.each<[string, string]>([
  ['Der Gewinn lag bei 80 Millionen Euro.', 'profit company=Seestern'],
  ['Die Branche setzte 80 Milliarden Euro um.', 'other'],
  ['Der [Bund] gibt dafür 80 Milliarden Euro aus.', 'other company=Seestern'],
  ['Die Topkonzerne verdienten 80 Milliarden Euro.', 'other company=Seestern'],
  ['Auch ein Zulieferer mit 300 Mitarbeitern baut Stellen ab.', 'other company=Seestern'],
  ['Das Museum erhält vom [Bund] 3 Millionen Euro Zuschuss.', 'investment investor=Bund'],
  ['Der Flughafen hat 300 Mitarbeiter.', 'other company=Seestern'],
  ['Der Umsatz der Klinik lag bei 80 Millionen Euro.', 'other'],
  ['Das Krankenhaus am Markt ist alt. Der Verlust lag bei 80 Millionen Euro.', 'other'],
  ['Die Schulden der 18 Vereine lagen bei 80 Millionen Euro.', 'other'],
  ['Bei zwei Herstellern fallen 300 Stellen weg.', 'other company=Seestern'],
  ['In diesen Unternehmen fallen 300 Stellen weg.', 'other company=Seestern'],
  ['Die deutschen Maschinenbauer setzten 80 Milliarden Euro um.', 'other'],
  ['Das sichert den Vereinen 80 Millionen Euro Umsatz.', 'other company=Seestern'],
])('what the clause says of others is not the main company: %s', (sentence, expected) => {
  expect(lastOf(`${STORY}${sentence}`)).toBe(expected)
})

test('one firm with a definite article was spoken of before, another one is somebody else', () => {
  const story = '[Nordwind] kauft [Seestern] für 80 Millionen Euro. '
  expect(lastOf(`${story}Die Firma übernahm auch 30 Prozent an der neuen Holding.`)).toBe(
    'stake holder=Nordwind company=Seestern',
  )
  expect(lastOf(`${story}Ein Konzern übernahm 30 Prozent an der früheren Holding.`)).toBe('other company=Nordwind')
})

test('a house that people buy makes no story of a takeover', () => {
  expect(
    lastOf(
      'Angebote für eine Villa. Der Besitzer will sie verkaufen, sagt er im Sender [Nordwind]. Das Angebot soll bei 3,2 Millionen Euro liegen.',
    ),
  ).toBe('other company=Nordwind')
})

test('who speaks of a figure speaks for whom the text was about when it named them', () => {
  const text =
    '[Nordwind] baut Schiffe. Die Aktie von [Nordwind] steigt.\n\nBei [Seestern] will Chefin [Kern] Leute einstellen.\n\n[Nordwind] liefert 2028. [Kern] rechnet mit 80 Millionen Euro Umsatz.'
  expect(lastOf(text)).toBe('revenue company=Seestern')
})

test('what is of a whole trade is of nobody in it, nor is what the sentence goes on with', () => {
  expect(lastOf(`${STORY}In der Autobranche fielen 2000 Stellen weg.`)).toBe('other')
  expect(lastOf(`${STORY}Im Fahrzeugbau fielen Stellen weg, 300 Beschäftigte sind in Kurzarbeit.`)).toBe('other')
  expect(lastOf(`${STORY}Im Fahrzeugbau fielen Stellen weg, [Seestern] hat 300 Beschäftigte.`)).toBe(
    'headcount company=Seestern',
  )
})

test('what moves is the shares that are named last before it', () => {
  expect(lastOf('Die [Seestern-Aktie] verlor 4 Prozent, die [Nordwind-Aktie] gewann 2 Prozent.')).toBe(
    'share_price company=Nordwind',
  )
})

test.each<[string, string]>([
  ['Die übrigen Anbieter erreichen 3 Millionen Kunden.', 'other company=Seestern'],
  ['Wellnova kommt auf 3 Millionen Nutzer.', 'other'],
  ['Das Flugzeug ist 20 Millionen Euro wert.', 'other company=Seestern'],
  ['So entstünde ein Branchenriese mit 90 Milliarden Euro Umsatz.', 'other company=Seestern'],
])(
  'what firms without a known name, and things, have is no result of whom the article is about: %s',
  (sentence, expected) => {
    expect(lastOf(`${STORY}${sentence}`)).toBe(expected)
  },
)

test('behind a level of points a clause without a name goes on about the index', () => {
  expect(
    lastOf('[Seestern] warnt. Der Index notierte bei 3.000 Punkten, nachdem er am Montag um 2 Prozent gefallen war.'),
  ).toBe('other')
})

test('a sum that only the story makes a price stands in a clause that tells nothing else', () => {
  const story = '[Nordwind] übernimmt [Seestern]. Der Kauf von [Seestern] ist für [Nordwind] ein großer Schritt. '
  expect(lastOf(`${story}Im Raum stehen 80 Millionen Euro.`)).toBe('acquisition buyer=Nordwind company=Seestern')
  expect(lastOf(`${story}Der Landkreis hat 80 Millionen Euro veranlagt.`)).toBe('other company=Nordwind')
  expect(lastOf(`${story}[Nordwind] hat bisher Anleihezinsen von 8 Millionen Euro gezahlt.`)).toBe(
    'other company=Nordwind',
  )
})

test('what is paid for things people live in is for no company of the story', () => {
  const story = '[Nordwind] übernimmt [Seestern]. Der Kauf von [Seestern] ist für [Nordwind] ein großer Schritt. '
  expect(lastOf(`${story}80 Millionen Euro hat [Nordwind] für die Wohnungen bezahlt.`)).toBe(
    'acquisition buyer=Nordwind',
  )
})

test('staff that marches or changes sides is not all the staff there is', () => {
  expect(lastOf(`${STORY}Rund 300 Mitarbeiter wechselten zur Konkurrenz.`)).toBe('other company=Seestern')
  expect(lastOf(`${STORY}Rund 300 Mitarbeiter kamen zu einem Protestmarsch.`)).toBe('other company=Seestern')
  expect(lastOf(`${STORY}Der Konzern kommt auf 300 Mitarbeiter.`)).toBe('headcount company=Seestern')
})

test('what others get of a sum earned is not earned', () => {
  expect(lastOf('[Seestern] setzte 90 Millionen Euro um. 30 Millionen Euro davon erhalten die Spieler.')).toBe(
    'other company=Seestern',
  )
})

test.each([
  'Für die 390.000 Beschäftigten der Elektroindustrie wird gestreikt.',
  'Die Steuereinnahmen stiegen auf 30 Millionen Euro.',
  'Die Exporte nach China sanken um 12 Prozent.',
])("what a trade or an economy has is no company's: %s", (sentence) => {
  expect(lastOf(`${STORY}${sentence}`)).toBe('other')
})

test.each([
  'Für die 3,9 Millionen Beschäftigten wird gestreikt.',
  'Die Osteuropa-Tochter machte 30 Millionen Euro Verlust.',
  'Das Ermittlungsergebnis: Ein Manager kassierte 30 Millionen Euro.',
  'Der Anteil am Markt hält sich bei 15 Prozent.',
])('what many have, a daughter without a name or a market is not of the main company: %s', (sentence) => {
  expect(lastOf(`${STORY}${sentence}`)).toBe('other company=Seestern')
})

test('what something was a year ago is what it is', () => {
  const types = claimsOf(
    '[Seestern] zeigt ein Betriebsergebnis, das bei einer Bilanzsumme von 3,2 Milliarden Euro (Vorjahr: 3,1 Milliarden Euro) stabil bleibt.',
  )
  expect(types.flatMap(({ claim }) => (claim.figure.kind === 'money' ? [claim.type] : []))).toEqual(['other', 'other'])
})

test('a noun passes on with whom its number stands', () => {
  expect(
    lastOf(
      '[Nordwind] streicht 300 Stellen, gefolgt von [Seestern] und der [Ostland] mit einem Abbau von 200 Stellen.',
    ),
  ).toBe('headcount company=Ostland')
})

test('who only opens the name of what befell it is not who a text is about', () => {
  const text = 'Nach der [Seestern-Pleite] fehlt Geld. Wegen der [Seestern-Pleite] wird gespart. '
  expect(lastOf(`${text}Im Haushalt klafft ein Minus von 80 Millionen Euro.`)).toBe('other')
})

test('what several are worth together is said of what the count counts', () => {
  expect(lastOf('[Seestern] nahm drei Anleihen in Höhe von 80 Millionen Euro auf.')).toBe('debt company=Seestern')
  expect(lastOf('[Seestern] hat einen Umsatzanteil von 30 Prozent oder 80 Millionen Euro.')).toBe(
    'other company=Seestern',
  )
})

test('no price goes on in the brackets of another sentence', () => {
  const story = '[Nordwind] übernimmt [Seestern] für 17 Milliarden Euro. Der Kauf von [Seestern] ist teuer. '
  const claims = claimsOf(
    `${story}Größter ist [Altmann] (92 Milliarden Euro), gefolgt von [Felsberg] (79 Milliarden Euro).`,
  )
  expect(claims.map(({ claim }) => claim.type)).toEqual(['acquisition', 'other', 'other'])
})

test('a deal told in passing lends its parties to no sum elsewhere', () => {
  const aside = 'Der Prozess ist lang. Der Saal ist voll. [Nordwind] kaufte [Felsberg]. '
  const about = `${'[Seestern] wächst. Der Umsatz von [Seestern] steigt. '.repeat(4)}`
  expect(lastOf(`${about}${aside}So flossen 30 Millionen Euro ins Ausland.`)).toBe('other company=Seestern')
})

test('what is so much percent of somebody belongs to whom the clause says, be the owner unread', () => {
  const story = '[Nordwind] kaufte Anteile an [Seestern]. Der Kauf der Anteile an [Seestern] ist fertig. '
  expect(lastOf(`${story}[Seestern] gehört zu 39 Prozent zum Imperium der [Kern]-Familie.`)).toBe(
    'stake company=Seestern',
  )
})

test('what goes on about many firms without naming any is of none that the article names', () => {
  const many = 'Die Banken verdienten weniger. Insgesamt wurden Gewinne von 30 Millionen Euro erzielt.'
  expect(lastOf(`${STORY}${many}`)).toBe('other')
})

test('a thing without a name that goes to a firm is itself what is bought, and no company of the story', () => {
  expect(lastOf(`${STORY}Die Brauerei ging für 80 Millionen Euro an [Nordwind].`)).toBe(
    'acquisition buyer=Nordwind company=Brauerei',
  )
  expect(lastOf(`${STORY}Der Konzern ging für 80 Millionen Euro an [Nordwind].`)).toBe(
    'acquisition buyer=Nordwind company=Seestern',
  )
})

test('whom an owner without a name owns does not do what the owner does', () => {
  expect(lastOf('[Nordwind] wächst. Die Konzernmutter von [Seestern] machte 300 Millionen Euro Gewinn.')).not.toContain(
    'profit company=Seestern',
  )
  expect(lastOf('Der Eigentümer von [Seestern], die [Nordwind], setzte 3 Milliarden Euro um.')).toBe(
    'revenue company=Nordwind',
  )
})

test('what acts as a noun that nobody was called by gives the money, whoever else the text tells of', () => {
  const told = '[Nordwind] investiert in [Seestern]. Die liechtensteinische Stiftung gab 185.000 Euro Kapital.'
  expect(claimsOf(told).map(({ claim: { roles } }) => roles.investor?.name)).toEqual([undefined])
})
