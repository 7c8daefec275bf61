import { describe, expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Type and value (in millions, percent or as it stands) of every claim of a second paragraph. */
const readings = (text: string): string[] =>
  claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim: { type, figure } }) => `${type} ${figure.text} ${figure.value}`)

describe('figures that go on about others', () => {
  test('a signed percentage in brackets is the change of the figure before it', () => {
    expect(readings('[Seestern] setzte 4,2 Milliarden Euro um (plus 18 Prozent).')).toEqual([
      'revenue 4,2 Milliarden Euro 4200000000',
      'growth plus 18 Prozent 18',
    ])
    expect(readings('Der Kurs von [Seestern] fiel auf 8,96 Euro (-3,9 %).')).toEqual([
      'share_price 8,96 Euro 8.96',
      'share_price -3,9 % -3.9',
    ])
  })

  test('what a business figure grew to is that figure', () => {
    expect(readings('Das Ergebnis vor Steuern von [Seestern] wuchs um ein Viertel auf 1,9 Milliarden Euro.')).toEqual([
      'growth ein Viertel 25',
      'profit 1,9 Milliarden Euro 1900000000',
    ])
    expect(readings('[Seestern] erzielte ein Umsatzplus von 9 Prozent auf 4 Milliarden Euro.')).toEqual([
      'growth 9 Prozent 9',
      'revenue 4 Milliarden Euro 4000000000',
    ])
  })

  test('so much more is the change of the figure before it', () => {
    expect(readings('[Seestern] verdiente 475 Millionen Euro, 18 Prozent mehr als zuvor.')).toEqual([
      'profit 475 Millionen Euro 475000000',
      'growth 18 Prozent 18',
    ])
  })

  test('a part is of what the whole is of', () => {
    expect(readings('[Seestern] setzte 4 Milliarden Euro um, wovon 2 Milliarden Euro auf Schuhe entfielen.')).toEqual([
      'revenue 4 Milliarden Euro 4000000000',
      'revenue 2 Milliarden Euro 2000000000',
    ])
  })

  test('what orders add up to is no order', () => {
    expect(readings('62 Milliarden Euro an Aufträgen haben sich bei [Seestern] angesammelt.')).toEqual([
      'other 62 Milliarden Euro 62000000000',
    ])
    expect(readings('Der Free Cashflow von [Seestern] sank auf 3 Milliarden Euro.')).toEqual([
      'other 3 Milliarden Euro 3000000000',
    ])
  })

  test('a bare figure shares the noun of the next one', () => {
    expect(readings('[Seestern] meldet 480 nach 450 Millionen Euro Umsatz.')).toEqual([
      'revenue 480 480000000',
      'revenue 450 Millionen Euro 450000000',
    ])
  })

  test('a bare count goes on about the staff', () => {
    expect(readings('[Seestern] beschäftigt 76.000 Leute, 5.000 von ihnen in Köln.')).toEqual([
      'headcount 76.000 Leute 76000',
      'headcount 5.000 5000',
    ])
  })

  test('list items go on about what introduces the list', () => {
    expect(
      readings('Auch andere Aktien gewannen.\n\n• [Nordwind]: 3,5 Prozent höher\n\n• [Ostkap]: 2,5 Prozent tiefer'),
    ).toEqual(['share_price 3,5 Prozent 3.5', 'share_price 2,5 Prozent -2.5'])
  })
})

test('whom a company has are its staff, and jobs feared for are cut by it', () => {
  const text =
    '[Seestern] schließt ein Werk\n\n[Seestern] hat 1.900 Leute. Keiner der 410 Kollegen in Ulm verliere seinen Platz. Die Gewerkschaft fürchtet um 500 Stellen.'
  expect(
    claimsOf(text).map(
      ({ claim: { type, figure, roles, qualifiers } }) =>
        `${type} ${figure.value} ${roles.company?.name} ${qualifiers.move}`,
    ),
  ).toEqual(['headcount 1900 Seestern total', 'headcount 410 Seestern total', 'headcount 500 Seestern cut'])
})

test('what is cut, its parts and what it is taken from', () => {
  const moves = claimsOf('Kurz gemeldet\n\n[Seestern] baut 1000 der 17.500 Stellen ab, 300 davon in Köln.').map(
    ({ claim }) => `${claim.figure.value} ${claim.qualifiers.move}`,
  )
  expect(moves).toEqual(['1000 cut', '17500 total', '300 cut'])
  expect(
    claimsOf('Kurz gemeldet\n\n[Seestern] hat 1300 von weltweit 16.000 Stellen abgebaut.').map(
      ({ claim }) => `${claim.figure.value} ${claim.qualifiers.move}`,
    ),
  ).toEqual(['1300 cut', '16000 total'])
})

test('an article is about whom it names, not whose trouble it tells', () => {
  const text =
    'Der [Nordwind-Schock]\n\n[Nordwind-Kredite] und [Nordwind-Folgen] plagen [Seestern]. [Seestern] spart.\n\n300 Stellen fallen weg.'
  expect(claimsOf(text).map(({ claim }) => claim.roles.company?.name)).toEqual(['Seestern'])
})

describe('labels of what no frame reads', () => {
  /** Labels of the claims of a second paragraph that are no dates. */
  const labels = (text: string): (string | undefined)[] =>
    claimsOf(`Kurz gemeldet\n\n${text}`)
      .filter(({ claim }) => claim.type === 'other')
      .map(({ claim }) => claim.qualifiers.label)

  test.each([
    ['Die operative Marge von [Seestern] fiel auf 10 Prozent.', ['Marge']],
    ['[Seestern] meldet einen Auftragsbestand in Höhe von 3 Milliarden Euro.', ['Auftragsbestand']],
    ['[Seestern] schreibt 3 Milliarden Euro ab.', ['Abschreibung']],
    ['[Seestern] betreibt 480 Filialen.', ['Filialen']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })
})

describe('figures that claim nothing', () => {
  test.each([
    ['Vor zwei Jahren sprach [Seestern] noch anders.'],
    ['Drei Monate später war [Seestern] pleite.'],
    ['Bei [Seestern] bangen sie um Tausende Stellen.'],
    ['[Seestern] kippt die Prognose für 2025.'],
    ['[Seestern] schildert zwei Wege.'],
    ['Zwischen April und Juni hat das Geschäft von [Seestern] gelitten.'],
  ])('%s', (text) => {
    expect(readings(text).filter((reading) => !/^date vor /i.test(reading))).toEqual([])
  })

  test('a span that lasts is a duration', () => {
    expect(readings('Zwei Jahre lang sind die Stellen bei [Seestern] sicher.')).toEqual(['duration Zwei Jahre P2Y'])
  })

  test.each([
    ['Der Vertrag mit [Seestern] läuft sieben Jahre.', 'contract'],
    ['[Nordwind] investiert das Geld binnen fünf Jahren bei [Seestern].', 'investment'],
    ['Zwei Jahre lang sind die Stellen bei [Seestern] sicher.', 'employment'],
    ['[Nordwind] zahlt für den Ausbau der [Seestern], verteilt auf sieben Jahre.', 'payment'],
    ['Sieben Jahre lang war es bei [Seestern] ruhig.', undefined],
  ])('what lasts: %s', (text, of) => {
    expect(claimsOf(text).map(({ claim }) => [claim.type, claim.qualifiers.of])).toEqual([['duration', of]])
  })
})

test('a measure spelt out is a figure', () => {
  expect(readings('[Seestern] plant Anlagen mit zwei Gigawatt Leistung.')).toEqual(['other zwei Gigawatt 2'])
})

test.each([
  ['[Seestern] stellt 300 Stellen in Aussicht.', 'add'],
  ['300 Arbeitsplätze: Das hatte [Seestern] den Ulmern versprochen.', 'add'],
  ['Bei [Seestern] gehen 300 Jobs verloren.', 'cut'],
  ['[Seestern] versprach den 300 Mitarbeitern Ruhe.', 'total'],
])('jobs promised: %s', (text, move) => {
  expect(claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.qualifiers.move)).toEqual([move])
})

test('each of several figures without verb has its own noun', () => {
  expect(readings('Die Ziele von [Seestern]: 30 Prozent Umsatzplus, 15 nach 12 Prozent Marge')).toEqual([
    'growth 30 Prozent 30',
    'other 15 15',
    'other 12 Prozent 12',
  ])
})

test('what somebody gets himself he buys, and whom he means to equal is no party', () => {
  const roles = (text: string): unknown =>
    claimsOf(text).map(({ claim }) => [
      claim.type,
      claim.roles.buyer?.name ?? claim.roles.investor?.name,
      claim.roles.company?.name,
    ])
  expect(roles('[Seestern] will sich für 9 Milliarden Euro die [Nordwind] zulegen.')).toEqual([
    ['acquisition', 'Seestern', 'Nordwind'],
  ])
  expect(
    roles('Um mit [Ostland] gleichzuziehen, will [Seestern] 2 Milliarden Euro bei [Nordwind] einbringen.'),
  ).toEqual([['investment', 'Seestern', 'Nordwind']])
})

test('what grew reaches the sum that the next clause tells, and a comparison is no settlement', () => {
  const types = (text: string): string[] =>
    claimsOf(text)
      .filter(({ claim }) => claim.figure.kind === 'money')
      .map(({ claim }) => claim.type)
  expect(types('[Seestern] wächst. Der Umsatz stieg um 30 Prozent und erreichte 2 Milliarden Euro.')).toEqual([
    'revenue',
  ])
  expect(
    types(
      'Der Verlust von [Seestern] vergrößerte sich im Vergleich zum Vorjahr von 43 Millionen auf 101 Millionen Euro.',
    ),
  ).toEqual(['profit', 'profit'])
})

describe('whose figure it is, and of what', () => {
  /** Type, figure and company of every claim of a second paragraph. */
  const companies = (text: string): string[] =>
    claimsOf(`Kurz gemeldet\n\n${text}`).map(
      ({ claim: { type, figure, roles } }) => `${type} ${figure.text} ${roles.company?.name ?? '–'}`,
    )

  test('the price that a share moved to is one of a share', () => {
    expect(companies('[Seestern] gewannen 3 Prozent auf 48 Euro.')).toEqual([
      'share_price 3 Prozent Seestern',
      'share_price 48 Euro Seestern',
    ])
  })

  test('what a result is compared with is one', () => {
    expect(
      companies('Unterm Strich blieben [Seestern] 65 Millionen Euro, nach 58 Millionen Euro ein Jahr zuvor.'),
    ).toEqual(['profit 65 Millionen Euro Seestern', 'profit 58 Millionen Euro Seestern'])
  })

  test('"er" that is so much is the measure told before', () => {
    expect(companies('[Seestern] weist einen Gewinn aus. Er beträgt 6 Millionen Euro.')).toEqual([
      'profit 6 Millionen Euro Seestern',
    ])
  })

  test('an article alone stands for the shares told before', () => {
    expect(
      companies('Die Papiere von [Seestern] zogen um 4 Prozent an, die des Rivalen [Nordwind] um 1 Prozent.'),
    ).toEqual(['share_price 4 Prozent Seestern', 'share_price 1 Prozent Nordwind'])
  })

  test('who moves says himself whose share it is', () => {
    expect(
      companies('Während [Seestern] um 8 Prozent zulegte, fielen die Aktien von [Nordwind] um 3 Prozent.'),
    ).toEqual(['share_price 8 Prozent Seestern', 'share_price 3 Prozent Nordwind'])
  })

  test('who comes to so much does so of what was told before', () => {
    expect(companies('Während [Seestern] 150 Millionen Euro umsetzte, kam [Nordwind] auf 22 Millionen Euro.')).toEqual([
      'revenue 150 Millionen Euro Seestern',
      'revenue 22 Millionen Euro Nordwind',
    ])
  })

  test('when a described company was founded is no period of what it earns', () => {
    expect(companies('Das 1957 gegründete Unternehmen [Seestern] setzt 22 Millionen Euro um.')).toEqual([
      'date 1957 Seestern',
      'revenue 22 Millionen Euro Seestern',
    ])
  })

  test('people who use what a company has are its users', () => {
    expect(companies('Den Dienst von [Seestern] nutzen acht Millionen Menschen.')).toEqual([
      'users acht Millionen Menschen Seestern',
    ])
  })

  test('with whom it was so much is told with "bei"', () => {
    expect(companies('[Seestern] setzte 2 Milliarden Euro um, bei [Nordwind] waren es 6 Milliarden Euro.')).toEqual([
      'revenue 2 Milliarden Euro Seestern',
      'revenue 6 Milliarden Euro Nordwind',
    ])
  })

  test('a clause that goes on without verb has the subject that it opens with', () => {
    expect(
      companies('Der Verlust von [Seestern] liegt bei 2 Millionen Euro, der Umsatz bei 30 Millionen Euro.'),
    ).toEqual(['profit 2 Millionen Euro Seestern', 'revenue 30 Millionen Euro Seestern'])
  })

  test('the value of the year before is of the same', () => {
    expect(
      companies(
        '[Seestern] schloss das Jahr mit einem Gewinn von 44 Millionen Euro ab. Damit übertraf man den Vorjahreswert von 31 Millionen Euro.',
      ),
    ).toEqual(['profit 44 Millionen Euro Seestern', 'profit 31 Millionen Euro Seestern'])
  })

  test('how far something missed what was expected is no move of a share', () => {
    expect(
      companies('Die Aktie von [Seestern] fiel um 3 Prozent. Der Gewinn lag 12 Prozent niedriger als erwartet.'),
    ).toEqual(['share_price 3 Prozent Seestern', 'growth 12 Prozent Seestern'])
  })

  test('"dessen" means who was named last', () => {
    expect(
      companies('[Nordwind] kauft den Pumpenbauer [Seestern]. Dessen Umsatz liegt bei 75 Millionen Euro.'),
    ).toEqual(['revenue 75 Millionen Euro Seestern'])
  })
})

test('a plus behind users tells of their growth, and those who come on top are users too', () => {
  expect(
    claimsOf(
      '[Seestern] steigert den Umsatz\n\n[Seestern] hat 80 Millionen Abonnenten, ein Plus von 14 Prozent. Im Quartal kamen 9 Millionen hinzu.',
    ).map(({ claim: { type, roles } }) => `${type} ${roles.company?.name ?? '–'}`),
  ).toEqual(['users Seestern', 'growth Seestern', 'users Seestern'])
})
