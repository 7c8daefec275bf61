import { describe, expect, test } from 'vitest'
import { read } from './mentions-in.ts'

/** What the last mention of a text means. */
const last = (text: string): string => read(text).at(-1) ?? ''

describe('a description goes to whom its words fit, as the text has it', () => {
  test.each<[string, string]>([
    [
      'Der US-Händler Quarvonix kauft den Ulmer Rivalen Brennosal. Auch die Schulden trägt der US-Konzern.',
      'der US-Konzern=Quarvonix',
    ],
    [
      'Der japanische Hersteller Quarvonix bietet für den deutsch-britischen Entwickler Brennosal. Gut stehe das britische Unternehmen da.',
      'das britische Unternehmen=Brennosal',
    ],
    [
      'Quarvonix, ein schwedischer Investor, und der Rivale Brennosal aus Ulm verhandeln. Eile haben die Ulmer.',
      'die Ulmer=Brennosal',
    ],
    [
      'Die Quarvonix AG will die Brennosal AG kaufen. Der bisher teuerste Zukauf war die Übernahme von Apple.',
      'Apple=Apple',
    ],
    [
      'Der Händler Quarvonix kauft den Stuttgarter Händler Brennosal. Das teilte das Unternehmen am Montag in Stuttgart mit.',
      'das Unternehmen=Brennosal',
    ],
    [
      'Die Quarvonix AG baut um. Fällig wird bald ein Kredit der Raiffeisenbank Murau. Mit einem Minus schloss das Unternehmen.',
      'das Unternehmen=Quarvonix',
    ],
    [
      'Apple wächst. Das gefiel den Anlegern in San Francisco, so der kalifornische Konzern.',
      'der kalifornische Konzern=Apple',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})

test('the steel group is the steel daughter of a conglomerate, where the text names her', () => {
  expect(
    read('Thyssenkrupp spart. Das trifft den Stahlkonzern hart. Bei Thyssenkrupp Steel ist man verstimmt.')[1],
  ).toBe('den Stahlkonzern=Thyssenkrupp Steel')
  expect(last('Thyssenkrupp spart. Das trifft den Stahlkonzern hart.')).toBe('den Stahlkonzern=Thyssenkrupp')
})

test('who is bought does not buy', () => {
  const deal = 'Die Übernahme von Brennosal gelingt: Quarvonix kauft zu. Brennosal und Quarvonix loben das.'
  expect(last(`${deal} Gut sei der Anteil an der Firma.`)).toBe('der Firma=Brennosal')
  expect(last(`${deal} Eine Milliarde zahlt der Konzern.`)).toBe('der Konzern=Quarvonix')
})

test('two descriptions of one clause mean two', () => {
  expect(read('Apple kauft bei Siemens. Für den kalifornischen Konzern baut das Unternehmen Chips.').slice(2)).toEqual([
    'den kalifornischen Konzern=Apple',
    'das Unternehmen=Siemens',
  ])
})

test('a name set off behind a description says whom it means', () => {
  expect(read('Siemens spart. Auch der größte Händler, die BASF, spart.')).toEqual([
    'Siemens=Siemens',
    'der größte Händler=BASF',
    'BASF=BASF',
  ])
})

test('a listed description that several share means whose home it tells, and nobody without one', () => {
  expect(read('Der norwegische Staatsfonds hält 5 Prozent, der saudische Staatsfonds 3 Prozent.')).toEqual([
    'Der norwegische Staatsfonds=Norges Bank Investment Management',
    'der saudische Staatsfonds=PIF',
  ])
  expect(read('Der Staatsfonds hält 5 Prozent.')).toEqual(['Der Staatsfonds=?'])
})

test('a share of a people is of people', () => {
  const story = 'Der dänische Händler Quarvonix wächst. '
  expect(last(`${story}Das freut die Dänen.`)).toBe('die Dänen=Quarvonix')
  expect(last(`${story}Das freut ein Drittel der Dänen.`)).toBe('Quarvonix=Quarvonix')
})

test('behind some prepositions "den" is of several', () => {
  expect(read('BASF wächst. Unter den Produzenten der Welt ist das viel.')).toEqual(['BASF=BASF'])
})

test('who puts a bid forward buys; a dealer is no company called after what it deals in', () => {
  const deal = 'Der Händler Quarvonix übernimmt den Hersteller Brennosal. Die Brennosal-Aktie und Quarvonix legen zu.'
  expect(last(`${deal} Der Konzern legte die erwartete Offerte vor.`)).toBe('Der Konzern=Quarvonix')
  expect(last(`${deal} Gut läuft es beim Bankautomaten-Hersteller.`)).toBe('beim Bankautomaten-Hersteller=Brennosal')
})

test('a bank called after its city is at home there', () => {
  expect(read('Die Ulmer Volksbank verhandelt mit der Commerzbank. Eilig haben es die Ulmer.')).toEqual([
    'Ulmer Volksbank=Ulmer Volksbank',
    'Commerzbank=Commerzbank',
    'die Ulmer=Ulmer Volksbank',
  ])
})

test('of two that nobody knows it is the one in whose country the city lies; a rival is not the one of its own clause', () => {
  const rivals = 'Der US-Händler Quarvonix greift nach dem deutschen Rivalen Brennosal.'
  expect(last(`${rivals} Das freut den Paderborner Konzern.`)).toBe('den Paderborner Konzern=Brennosal')
  expect(last(`${rivals} Quarvonix will den Paderborner Rivalen schlucken.`)).toBe('den Paderborner Rivalen=Brennosal')
})

test('who owns a share is not what it is a share of', () => {
  const both = 'Der Händler Quarvonix und der Händler Brennosal streiten.'
  expect(last(`${both} Quarvonix will nun, so heißt es, seine Anteile an dem Händler verkaufen.`)).toBe(
    'dem Händler=Brennosal',
  )
})

test('two trades may share the end of a noun, and a company comes from where the text says', () => {
  expect(last('Die BASF wächst. Der Chemie- und Kunststoffhersteller zahlt.')).toBe(
    'Der Chemie- und Kunststoffhersteller=BASF',
  )
  expect(
    last(
      'Der Händler Quarvonix aus Dreieich und der Händler Brennosal sparen. Viel zahle das Unternehmen aus Dreieich.',
    ),
  ).toBe('das Unternehmen=Quarvonix')
})

describe('a bare description goes to whom the reader has in mind', () => {
  test.each<[string, string]>([
    [
      'Siemens wächst. Siemens plant. Der Vorstand hatte Apple gerufen. Nun baut das Unternehmen ein Werk.',
      'das Unternehmen=Siemens',
    ],
    [
      'Siemens wächst. Das gelang durch Apple und Microsoft. Mehr baut das Unternehmen nicht.',
      'das Unternehmen=Siemens',
    ],
    [
      'Siemens kauft Brennosal. Siemens hat Geld. Brennosal werde verkauft, teilte der Konzern mit.',
      'der Konzern=Siemens',
    ],
    ['Siemens und Apple streiten. Anders handelt Apple dabei: Das Unternehmen spart.', 'Das Unternehmen=Apple'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})

describe('what a text says of somebody counts', () => {
  test.each<[string, string]>([
    [
      'Der Hersteller Quarvonix (Kronach) kauft den Händler Brennosal. Das Kronacher Unternehmen zahlt bar.',
      'Das Kronacher Unternehmen=Quarvonix',
    ],
    [
      'Siemens verhandelt mit der Sicherheitsfirma Quarvonix. Siemens bietet viel. Die Firma ziert sich.',
      'Die Firma=Quarvonix',
    ],
    [
      'Apple meidet Microsoft. Der Microsoft-Vorstand lehnt ab. Das Unternehmen wachse allein.',
      'Das Unternehmen=Microsoft',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})

test('who was spoken of goes before who comes later, and a noun may share its end with more than one', () => {
  expect(read('Siemens wächst. Gut steht die Firma da. Die Wachfirma Quarvonix lobt das.')[1]).toBe('die Firma=Siemens')
  expect(
    last(
      'Der Ulmer Sieb-, Topf- und Pfannenhersteller Quarvonix trifft Siemens. Siemens bietet mehr als das Ulmer Unternehmen.',
    ),
  ).toBe('das Ulmer Unternehmen=Quarvonix')
})

test('a description that opens a profile means who the sentence before tells is bought', () => {
  expect(last('Die Siemens AG kauft den Pumpenhersteller Quarvonix. Das 1957 gegründete Unternehmen hat Geld.')).toBe(
    'Unternehmen=Quarvonix',
  )
  expect(last('Siemens erwirbt die Mehrheit am Pumpenhersteller Quarvonix. Die Firma beschäftigt viele.')).toBe(
    'Die Firma=Quarvonix',
  )
  expect(last('Die Siemens AG kauft den Pumpenhersteller Quarvonix. Das Unternehmen zahlt bar.')).toBe(
    'Das Unternehmen=Siemens',
  )
})

test('who buys, who sells and who is new as owner is told by the side of the deal', () => {
  const deal = 'Der Händler Quarvonix verkauft die Tochter Velmar an den Rivalen Brennosal.'
  expect(last(`${deal} Der Käufer wächst.`)).toBe('Der Käufer=Brennosal')
  expect(last(`${deal} Der Verkäufer wächst.`)).toBe('Der Verkäufer=Quarvonix')
  expect(last(`${deal} Der neue Eigentümer wächst.`)).toBe('Der neue Eigentümer=Brennosal')
})

test('a listed company is no start-up where the text names another', () => {
  expect(last('Bosch kauft den Sensorhersteller Quarvonix. Das Start-up wächst.')).toBe('Das Start-up=Quarvonix')
})

test('beside one of two companies the rival is the other', () => {
  expect(last('Bosch hält 28 Prozent an Velmar. Bosch könnte für den Rivalen bis zu 30 Milliarden Euro bieten.')).toBe(
    'den Rivalen=Velmar',
  )
})

test('behind the colon of a headline a description stands without its article, and an adjective brings more with it than a participle alone', () => {
  expect(read('Quarvonix: Hamburger Konzern kauft zu\n\nDer Hamburger Händler Quarvonix wächst.')).toEqual([
    'Quarvonix=Quarvonix',
    'Hamburger Konzern=Quarvonix',
    'Quarvonix=Quarvonix',
  ])
  expect(read('Der Händler Quarvonix wächst. Geld hat das in 39 Ländern tätige Unternehmen genug.').at(-1)).toBe(
    'Unternehmen=Quarvonix',
  )
})

test('adjectives may be joined, and say how much', () => {
  expect(
    read(
      'BMW kauft den Windradbauer Nordex. Der Preis für den schnell wachsenden, aber defizitären Windradbauer steigt.',
    ),
  ).toEqual(['BMW=BMW', 'Nordex=Nordex', 'den schnell wachsenden, aber defizitären Windradbauer=Nordex'])
  expect(read('BMW kauft den Windradbauer Nordex. Den alten und verschuldeten Windradbauer kennt jeder.').at(-1)).toBe(
    'Den alten und verschuldeten Windradbauer=Nordex',
  )
})

test('a fund or foundation beside a company makes nothing, and people of a place are hardly ever a foundation', () => {
  const told = 'Thyssenkrupp verkauft Aufzüge. Käufer ist eine Gruppe, der die Essener RAG-Stiftung angehört.'
  expect(last(`${told} Der Industriekonzern teilte das mit.`)).toBe('Der Industriekonzern=Thyssenkrupp')
  expect(last(`${told} Die Essener brauchen Geld.`)).toBe('Die Essener=Thyssenkrupp')
})

describe('a description goes to whom the text is about, and not to whom it only touches', () => {
  test.each<[string, string]>([
    // meant again and again without its name
    [
      'Adidas wächst. Die Firma baut an. Das Unternehmen stellt ein. Auf dem Feld ist auch Puma. 40 Leute zählt das Unternehmen.',
      'das Unternehmen=Adidas',
    ],
    // one of several
    [
      'Adidas zieht um. Adidas wächst. Partner sind Puma, Bayer und Siemens. Seit Mai zählt das Unternehmen 40 Leute.',
      'das Unternehmen=Adidas',
    ],
    // another clause
    [
      'Adidas wächst. Schlecht läuft es bei Reebok, das Adidas gekauft hatte und auf das der Konzern Geld abschreibt.',
      'der Konzern=Adidas',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})

test.each<string>([
  'Adidas kauft Puma. Rest bleibt bei der Zweckgesellschaft.',
  'Adidas ist insolvent. Viele wechseln in die Transfergesellschaft.',
  'Adidas ist insolvent. Für die Kunden zahlt der Entschädigungsfonds.',
])('a company for one purpose, or a fund, is not whom the text is about: %s', (text) => {
  expect(last(text)).toMatch(/=\?$/)
})

test('one man of a place is no company', () => {
  expect(read('Der Händler Quarvonix kommt aus Ulm. Dass der Ulmer Geld will, ist bekannt.')).toEqual([
    'Quarvonix=Quarvonix',
  ])
  expect(last('Der Ulmer Händler Quarvonix wächst. Das Angebot der Ulmer steht.')).toBe('der Ulmer=Quarvonix')
})

describe('"der Konzern" is the mother, not the daughter that the text names beside it', () => {
  test.each<[string, string]>([
    [
      'Siemens baut Bahnen. Das freut Siemens. Siemens Mobility liefert die Züge. Zuletzt litt der Konzern.',
      'der Konzern=Siemens',
    ],
    ['Siemens Mobility liefert Züge. Siemens Mobility wächst. Das freut den Konzern.', 'den Konzern=Siemens Mobility'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})

test('who is listed with another city may be called by a second one, if the sentence before speaks of no other of its country', () => {
  expect(last('Apple wächst. Das gefällt auch Infineon. 40 Leute stellt der Bremer Konzern ein.')).toBe(
    'der Bremer Konzern=Infineon',
  )
  expect(last('Bayer und Infineon wachsen. 40 Leute stellt der Bremer Konzern ein.')).toBe('der Bremer Konzern=?')
  expect(last('Infineon wächst. Das ist gut. Das ist fein. 40 Leute stellt der Bremer Konzern ein.')).toBe(
    'der Bremer Konzern=?',
  )
})

test('the group is who buys or sells, not what is bought or a part of it', () => {
  expect(
    last(
      'Der Händler Quarvonix übernimmt den Maschinenbauer Brennosal. Für Quarvonix ist Brennosal der größte Zukauf. Brennosal wächst. Gut geht es dem Konzern.',
    ),
  ).toBe('dem Konzern=Quarvonix')
  expect(
    last(
      'Der Anlagenbauer Quarvonix trennt sich von der Sparte Brennosal. Brennosal wächst. Viele arbeiten im Konzern.',
    ),
  ).toBe('im Konzern=Quarvonix')
  expect(
    last('Der Händler Quarvonix übernimmt den Pumpenkonzern Brennosal. Brennosal wächst. Gut geht es dem Konzern.'),
  ).toBe('dem Konzern=Brennosal')
})
