import { describe, expect, test } from 'vitest'
import { mentionsIn, read } from './mentions-in.ts'

describe('names that nobody listed', () => {
  test.each<[string, string[]]>([
    ['Das Kölner KI-Start-up Zelmora sammelt Geld ein.', ['Zelmora=Zelmora']],
    ['Käufer ist die Brandolux GmbH.', ['Brandolux GmbH=Brandolux']],
    ['Die Quorvia-Aktie brach ein.', ['Quorvia=Quorvia']],
    ['Dahinter steht die K9 Group aus Kiel.', ['K9 Group=K9']],
    ['Der Betrieb aus Kirchau bei Velmendorf baut Pumpen und verdient gut.', []],
    [
      'Die Märkische Pumpenholding GmbH (MPh) nahm Geld auf. Später zahlte die MPh.',
      [
        'Märkische Pumpenholding GmbH=Märkische Pumpenholding',
        'MPh=Märkische Pumpenholding',
        'MPh=Märkische Pumpenholding',
      ],
    ],
    ['Velmora, ein Hersteller von Pumpen, wächst.', ['Velmora=Velmora']],
    [
      'Tervion Therapeutics forscht. Später verkaufte Tervion das Labor.',
      ['Tervion Therapeutics=Tervion', 'Tervion=Tervion'],
    ],
    [
      'Damit legte der Konzern Zahlen vor und nannte das Unternehmen Einzelheiten.',
      ['der Konzern=?', 'das Unternehmen=?'],
    ],
    ['Umsatz und Gewinn stiegen. Umsatz macht der Betrieb vor allem mit Kunden, Gewinn mit Werbung.', []],
    ['Überraschend kam das nicht. Gestärkt gehen beide daraus hervor.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test('an apposition says what and where they are', () => {
    const [mention] = mentionsIn('Der schwedische Zahlungsanbieter Zelmora wächst.')
    expect(mention?.entity).toEqual({
      id: 'zelmora',
      name: 'Zelmora',
      kind: 'company',
      sectors: ['payments'],
      country: 'SE',
      aliases: [],
      epithets: [],
      ambiguous: [],
    })
  })

  test.each<[string, string]>([
    ['Das sagte Finanzchefin Ortrud Zellwanger.', 'person'],
    ['Das meldete das Portal Wirtschaftsblick24 am Montag.', 'outlet'],
    ['Zugelassen ist das Medikament Zolvira seit März.', 'product'],
    ['Die Gewerkschaft Proventa ist dagegen.', 'association'],
  ])('%s', (text, kind) => expect(mentionsIn(text).map(({ entity }) => entity?.kind)).toEqual([kind]))
})

describe('unlisted names by what is told of them', () => {
  test.each<[string, string[]]>([
    [
      'Ostenwerk rutscht ab\nDer Umsatz fiel um 8 Prozent auf 40 Millionen Euro. Im Sommer hatte Ostenwerk noch 3 Millionen Euro verdient.',
      ['Ostenwerk=Ostenwerk', 'Ostenwerk=Ostenwerk'],
    ],
    ['Zelvia: Gläubiger stimmen zu\nSie erhalten 25 Prozent ihrer Forderungen.', ['Zelvia=Zelvia']],
    ['Der Bund steigt mit 30 Millionen Euro bei Zelvia ein.', ['Bund=Bund', 'Zelvia=Zelvia']],
    ['Gehandelt wurde das Papier für 40 Euro. Nachbörslich gewann es 3 Prozent.', []],
    ['Viele reisen nach Zelvia. Aus Zelvia kommt Wein, in Zelvia kostet er 3 Euro.', []],
    ['Die Investorin Zelvia Capital hält 7 Prozent.', ['Zelvia Capital=Zelvia Capital']],
    ['Der Eigner, die Kölner Reederei Brandes, behält 18 Prozent.', ['Brandes=Brandes']],
    ['Es heißt, die Reederei, Brandes, Brände und Werften seien schuld.', ['die Reederei=?']],
    [
      'Zelvia Stahl holt sich Geld\nDie Aktien von Zelvia Stahl kosten 12 Euro. Das Unternehmen baut.',
      ['Zelvia Stahl=Zelvia Stahl', 'Zelvia Stahl=Zelvia Stahl', 'Das Unternehmen=Zelvia Stahl'],
    ],
    [
      'Die Familien Porsche und Piëch halten 53 Prozent, die Familie Quandt 47.',
      ['Familien Porsche und Piëch=Familien Porsche und Piëch', 'Familie Quandt=Familie Quandt'],
    ],
    [
      'Dem Haub-Clan gehören 60 Prozent, der Werft-Familie keine. Auf die Haubs hört man, die Familie schweigt.',
      ['Haub-Clan=Familie Haub', 'Haubs=Familie Haub', 'Familie=Familie Haub'],
    ],
    ['Den Schweden von EQT gehört viel.', ['Den Schweden=EQT', 'EQT=EQT']],
    ['BMW (XETRA:BMW) gewann 3 Prozent.', ['BMW=BMW']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each<[string, string]>([
    [
      'OMV und Adnoc legen ihre Chemie zusammen. Die OMV steckt Geld in das Gemeinschaftsunternehmen.',
      'das Gemeinschaftsunternehmen=Borouge Group International',
    ],
    ['Sony und Honda bauen Autos. In das Joint Venture fließt Geld.', 'das Joint Venture=Sony Honda Mobility'],
    [
      'Siemens und Bosch gründen eine Firma. Siemens Bosch Mobility soll das Joint Venture heißen. Das neue Unternehmen sitzt in Ulm.',
      'Das neue Unternehmen=Siemens Bosch Mobility',
    ],
    [
      'Siemens und Bosch gründen eine Firma. In das Gemeinschaftsunternehmen fließt Geld.',
      'das Gemeinschaftsunternehmen=?',
    ],
  ])('a joint venture is what the text or the list says its partners own: %s', (text, last) =>
    expect(read(text).at(-1)).toBe(last),
  )

  test.each<[string, string]>([
    [
      'KKR steigt für 20 Millionen Euro bei Zelmora ein. Auch Porsche gibt Zelmora 5 Millionen Euro. Die Speicherfirma wächst.',
      'Die Speicherfirma=Zelmora',
    ],
    [
      'Bund rettet Zelmora-Werft\n\nDer Bund zahlt der Zelmora-Werft 20 Millionen Euro. Die Reederei Ostwall behält 18 Prozent. Die Werft hat Aufträge.',
      'Die Werft=Zelmora',
    ],
  ])('what a description says may be news of a company that nobody knows: %s', (text, last) =>
    expect(read(text).at(-1)).toBe(last),
  )

  test.each<[string, string]>([
    ['Klarna wächst. Der 2005 in Stockholm gegründete Bezahldienst spart.', 'Bezahldienst=Klarna'],
    ['Klarna wächst. Geld fließt an den 2005 in Stockholm gegründeten Bezahldienst.', 'Klarna=Klarna'],
  ])('what a participle brings stands between article and noun: %s', (text, last) =>
    expect(read(text).at(-1)).toBe(last),
  )

  test('"die Firma" is what a fund buys', () => {
    expect(read('KKR kauft Siemens Energy. KKR zahlt 3 Milliarden Euro für die Firma.').at(-1)).toBe(
      'die Firma=Siemens Energy',
    )
  })
})

test('a trade closes the name of a company, with or without article', () => {
  expect(read('Die Aktionäre von Ostkap Stahl zahlen 3 Millionen Euro. Die Hamburger Lurgan Chemie wächst.')).toEqual([
    'Ostkap Stahl=Ostkap Stahl',
    'Lurgan Chemie=Lurgan Chemie',
  ])
})

test('an adjective before a trade opens no name', () => {
  expect(read('Grüner Stahl kostet 3 Millionen Euro.')).toEqual([])
})

test('what kind of company closes a name brings the article', () => {
  expect(read('Geboten wird für die QV Group.')).toEqual(['QV Group=QV'])
})

test('the subject of a headline is the company that the text speaks of without any name', () => {
  expect(read('Kaltbach rutscht ins Minus\n\nDer Konzern verlor 3 Millionen Euro.')).toEqual([
    'Kaltbach=Kaltbach',
    'Der Konzern=Kaltbach',
  ])
  expect(read('Kaltbach rutscht ins Minus\n\nDer Winter kostet 3 Millionen Euro.')).toEqual([])
})

test('a word that is none of the language is a name where an apposition stands behind it', () => {
  expect(read('Ordaxa, ein Name, den kaum jemand kennt, setzt 3 Millionen Euro um.')).toEqual(['Ordaxa=Ordaxa'])
})

test('the initials of a listed name of the text are short for it', () => {
  expect(read('DB bestellt Busse\n\nDie Deutsche Bahn zahlt 3 Millionen Euro.')).toEqual([
    'DB=Deutsche Bahn',
    'Deutsche Bahn=Deutsche Bahn',
  ])
})

test('an adjective of a country brings the article of a company that is bought', () => {
  expect(
    read(
      'Die Übernahme einer Mehrheit an der italienischen Velmagrill ist abgeschlossen. Die Integration von Velmagrill dauert.',
    ),
  ).toEqual(['Velmagrill=Velmagrill', 'Velmagrill=Velmagrill'])
})

test('behind what it is without an article stands a name, though it is made like a noun', () => {
  expect(read('Sie steigen an der Werft Papenhafen ein.')).toEqual(['Papenhafen=Papenhafen'])
  expect(read('Merck kauft den Laborausrüster Glaswerk.')).toEqual(['Merck=Merck', 'Glaswerk=Glaswerk'])
  expect(read('Gestern hat die Werft Ankerplatz geliefert.')).toEqual(['Ankerplatz=Ankerplatz'])
})

test('masses and what happens stand behind such a noun as well, and are no names', () => {
  expect(read('Beim Händler Kundschaft zu finden, fällt schwer.')).not.toContain('Kundschaft=Kundschaft')
  expect(read('Im Mai meldete der Hersteller Rekordgewinn.')).not.toContain('Rekordgewinn=Rekordgewinn')
})

test('a word of the language needs more to be one, and what stands behind a particle is the end of another', () => {
  const none = [
    'Reisebüro in Polen betrog mehr als 100 Kunden.',
    'Das von den Architekten Amsel & de Quarn entworfene Haus kostet 3 Millionen Euro.',
    'Der TK-Anbieter hat 3 Millionen Euro verloren.',
  ]
  expect(none.map((text) => read(text).filter((name) => !name.startsWith('Polen') && !name.endsWith('=?')))).toEqual([
    [],
    [],
    [],
  ])
})

test('what digits are grown on to is a name', () => {
  expect(read('Die Tochter Netzwerk24 verdient gut.')).toContain('Netzwerk24=Netzwerk24')
})

test('a surname behind somebody, a plant, a town and many of a kind are no companies', () => {
  const none = [
    'Der Investor Kern verkauft.',
    'Das Kraftwerk Moorbach kostet Geld.',
    'Uelzen: Sie zahlt 3 Millionen Euro.',
    'Das sind 40 Prozent an Verziehern.',
  ]
  expect(none.map(read)).toEqual([['Der Investor=?'], [], [], []])
})

test('behind what people are as well, a surname is somebody’s', () => {
  expect(mentionsIn('Das gehört dem Investor Hartmann.').map(({ entity }) => entity?.kind)).toEqual(['person'])
})

test('what is made of two nouns is a noun, unless names are made so and no dictionary has it', () => {
  expect(
    read('Für Mittelsibirien gibt es 3 Millionen Euro, und das Grazer Landesjagdgesetz regelt 4 Prozent.'),
  ).toEqual([])
  expect(read('Oststrom baut ein Netz für 3 Millionen Euro. Danach will Oststrom wachsen.')).toEqual([
    'Oststrom=Oststrom',
    'Oststrom=Oststrom',
  ])
})

test('a trade grown together with a word of no language is one company, whatever its article', () => {
  expect(read('Die Kredite der Zelvwerft wachsen. Die Zelvwerft baut weiter.')).toEqual([
    'Zelvwerft=Zelvwerft',
    'Zelvwerft=Zelvwerft',
  ])
  expect(read('Die Direktbank und die Großwerft sparen.')).toEqual(['Die Direktbank=?', 'die Großwerft=?'])
})

test('who leads a round, is fought for or said to be the buyer is a company', () => {
  expect(read('Die Runde über 3 Millionen Euro wurde von Zelmora angeführt.')).toEqual(['Zelmora=Zelmora'])
  expect(read('Im Rennen um Zelmora bieten Fonds 3 Millionen Euro.')).toEqual(['Zelmora=Zelmora'])
  expect(read('Käufer ist Zelmora.')).toContain('Zelmora=Zelmora')
  expect(read('Seine Käuferin war Assistentin, und die Fans wurden von Zelmora angefeuert.')).not.toContain(
    'Assistentin=Assistentin',
  )
  expect(read('Die Übernahme Zelmoras durch Bosch ist fertig. Zelmora baut Pumpen.')).toEqual([
    'Zelmoras=Zelmora',
    'Bosch=Bosch',
    'Zelmora=Zelmora',
  ])
})

test('behind a trade with its article stands a name, be it a trade, an inhabitant or a compound in the singular', () => {
  expect(read('Auch der Schraubenhändler Berner wächst.')).toEqual(['Berner=Berner'])
  expect(read('Gut verdient hat der Kranbauer Zauberhut.')).toEqual(['Zauberhut=Zauberhut'])
  expect(read('Nun kauft der Versorger Erdgas und der Kranbauer Blechteile.')).toEqual([
    'der Versorger=?',
    'der Kranbauer=?',
  ])
})

test('a text that speaks of a trade as if everybody knew whose has its company in the headline', () => {
  expect(read('Zelvora schließt 14 Filialen\n\nDer Möbelhändler verlor 11 Prozent.')[0]).toBe('Zelvora=Zelvora')
  expect(read('Zelvora schließt die Augen\n\nDer Dichter verlor 11 Prozent.')).toEqual([])
})

test('the noun that opens a name stands for it where it has no article', () => {
  expect(
    read('Der Hersteller Abstand Semiconductor wächst. Das teilte Abstand mit, man suche den Abstand zu den anderen.'),
  ).toEqual(['Abstand Semiconductor=Abstand', 'Abstand=Abstand'])
})

test('clubs in reports of matches are no companies by standing without article', () => {
  expect(
    read(
      'Talvero schlug Brennosal mit 2:1. Das Tor zum Sieg schoss der Stürmer in der Halbzeit. Talvero führt die Tabelle der Liga an. Der Trainer lobte Talvero.',
    ),
  ).toEqual([])
})

test('a house of business of which a share is sold is a company, though its name is made of nouns', () => {
  expect(read('Siemens erwirbt 60 Prozent am Talwall-Terminal in Ulm.')[1]).toBe('Talwall=Talwall')
})
