import { describe, expect, test } from 'vitest'
import { mentionsIn, read } from './mentions-in.ts'

test('a company of a country is described, not the country', () => {
  expect(read('VW und Ford bauen Autos. Der US-Autokonzern spart.')).toEqual([
    'VW=Volkswagen',
    'Ford=Ford',
    'Der US-Autokonzern=Ford',
  ])
})

test('before "Money" a name only says when', () => {
  expect(read('Die Post-Money-Bewertung von VW und die Pre-Money-Bewertung stiegen.')).toEqual(['VW=Volkswagen'])
})

describe('listed names', () => {
  test.each<[string, string[]]>([
    ['Volkswagens Gewinn fiel, VW spart.', ['Volkswagens=Volkswagen', 'VW=Volkswagen']],
    ['Der Vorstand der Deutschen Bank tagte.', ['Deutschen Bank=Deutsche Bank']],
    ['Thyssen-Krupp und ThyssenKrupp sind dasselbe.', ['Thyssen-Krupp=Thyssenkrupp', 'ThyssenKrupp=Thyssenkrupp']],
    ['Die Zentrale von Pro Sieben Sat 1 bleibt stehen.', ['Pro Sieben Sat 1=ProSiebenSat.1']],
    ['Die SAP SE legte zu.', ['SAP SE=SAP']],
    [
      'Hellman & Friedman (H&F) bietet mit. H&F zögert.',
      ['Hellman & Friedman=Hellman & Friedman', 'H&F=Hellman & Friedman', 'H&F=Hellman & Friedman'],
    ],
    ['Der Kurs kletterte auf 12 Euro.', []],
    ['Auf 300 deutsche SAP-Stellen kommen 20 Lehrlinge.', ['SAP=SAP']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test('two names of one compound are two mentions with its head', () => {
    const found = mentionsIn('Der OpenAI-Amazon-Deal steht.').map(({ text, head, how }) => [text, head, how])
    expect(found).toEqual([
      ['OpenAI', 'Deal', 'compound'],
      ['Amazon', 'Deal', 'compound'],
    ])
  })

  test('a product stands for its maker', () => {
    const [mention] = mentionsIn('Der Umsatz von AWS stieg.')
    expect([mention?.entity?.name, mention?.via?.name, mention?.how]).toEqual([
      'Amazon',
      'Amazon Web Services',
      'product',
    ])
  })
})

test('a noun of a trade means whom the text calls so', () => {
  expect(read('Traton kauft den Lkw-Hersteller Navistar. Volkswagen hält Aktien des Lkw-Herstellers.')).toEqual([
    'Traton=Traton',
    'Navistar=Navistar',
    'Volkswagen=Volkswagen',
    'des Lkw-Herstellers=Navistar',
  ])
})

describe('daughters named after a country', () => {
  test.each<[string, string[]]>([
    ['Fastweb geht mit Vodafone Italia zusammen.', ['Fastweb=Fastweb', 'Vodafone Italia=Vodafone Italia']],
    ['Der Anteil an Siemens Indien wird verkauft.', ['Siemens Indien=Siemens Indien']],
    ['Im Herbst verließ Siemens Russland.', ['Siemens=Siemens', 'Russland=Russland']],
    ['Bei Siemens Deutschland wird gespart.', ['Siemens=Siemens', 'Deutschland=Deutschland']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('names that are also words', () => {
  test.each<[string, string[]]>([
    ['Bis Montag boten Bain Capital und Advent für das Haus.', ['Bain Capital=Bain Capital', 'Advent=Advent']],
    ['Man sah ihn Hammer, Amboss und Zange tragen.', []],
    ['Trumpf will 200 Stellen streichen.', ['Trumpf=Trumpf']],
    ['Der Trumpf will gut gespielt sein.', []],
    [
      'Der Aufzughersteller Schindler wächst. Flix spart. Der Fernbusbetreiber zahlt.',
      ['Schindler=Schindler', 'Flix=Flix', 'Der Fernbusbetreiber=Flix'],
    ],
    ['Bahn baut um\n\nDer Vertrag steht, die Bahn gibt die Tochter ab.', ['Bahn=Deutsche Bahn', 'Bahn=Deutsche Bahn']],
    ['Die Allianz meldet einen Gewinn von 4 Milliarden Euro.', ['Allianz=Allianz']],
    ['Die Allianz der Sparer wächst.', []],
    ['Krones wächst.', ['Krones=Krones']],
    ['Das Bild an der Wand zeigt eine Kuh.', []],
    ['Das meldete die Zeitung „Bild“ am Abend.', ['Bild=Bild']],
    ['Ein Bund Radieschen kostet wenig.', []],
    ['Der Bund steigt mit 30 Prozent ein.', ['Bund=Bund']],
    [
      'Die Otto Group wächst, bei Otto freut man sich, auch Otto Müller.',
      ['Otto Group=Otto', 'Otto=Otto', 'Otto Müller=Otto Müller'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('courts and prosecutors', () => {
  test.each<[string, string[]]>([
    ['Darüber urteilt das Landgericht Köln.', ['Landgericht Köln=Landgericht Köln']],
    ['Beim Landesgericht St. Pölten liegt der Antrag.', ['Landesgericht St. Pölten=Landesgericht St. Pölten']],
    ['Das Landgericht wies die Klage ab.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('governments', () => {
  test.each<[string, string[]]>([
    ['Der Bund steigt ein. 2030 will der Staat verkaufen.', ['Bund=Bund', 'der Staat=Bund']],
    ['OMV ist teuer. Die Regierung zögert.', ['OMV=OMV', 'Die Regierung=Österreich']],
    ['OMV und BMW verhandeln. Der Staat sieht zu.', ['OMV=OMV', 'BMW=BMW']],
    ['Berlin hält 15 Prozent. Nun soll Brüssel entscheiden.', ['Berlin=Bund', 'Brüssel=EU-Kommission']],
    ['Berlin liegt an der Spree, und in Wien ist Markt.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('names side by side', () => {
  test.each<[string, string[]]>([
    ['Die Siemens Bosch AG gehört beiden.', ['Siemens Bosch AG=Siemens Bosch']],
    ['Anteile an Siemens Bosch kosten mehr.', ['Siemens Bosch=Siemens Bosch']],
    ['Nun kauft Siemens Bosch ein Werk ab.', ['Siemens=Siemens', 'Bosch=Bosch']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('people who are called like a company', () => {
  test.each<[string, string[]]>([
    ['Das sagte Petra Stadler. Stadler geht.', ['Petra Stadler=Petra Stadler', 'Stadler=Petra Stadler']],
    ['Analyst Gideon Marsh rät ab.', ['Gideon Marsh=Gideon Marsh']],
    ['Die Stadler-Aktie fiel.', ['Stadler=Stadler']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('owners that the text names', () => {
  test.each<[string, string | undefined]>([
    ['Die Siemens-Tochter Zelmora wächst.', 'Siemens'],
    ['Zelmora, eine Tochter von Siemens, wächst. Zelmora baut.', 'Siemens'],
    ['Siemens verkauft seine Tochter Zelmora.', 'Siemens'],
    ['Die Zelmora-Mutter Siemens wächst.', 'Siemens'],
    ['Zum Konzern gehört die US-Tochter Zelmora.', undefined],
    ['Der Siemens-Rivale Zelmora wächst.', undefined],
  ])('%s', (text, owner) =>
    expect(mentionsIn(text).find(({ entity }) => entity?.name === 'Zelmora')?.owner?.name).toBe(owner),
  )

  test('they win over the listed ones', () => {
    expect(read('Die Siemens-Tochter DB Schenker baut. Die Mutter zahlt.').at(-1)).toBe('Die Mutter=Siemens')
  })
})

describe('descriptions', () => {
  test.each<[string, string[]]>([
    [
      'Mit dem Zukauf ist der Konzern größter Aktionär von Vonovia. Das gefällt TAG Immobilien.',
      ['der Konzern=TAG Immobilien', 'Vonovia=Vonovia', 'TAG Immobilien=TAG Immobilien'],
    ],
    [
      'Adidas vor dem Sprung\n\nMit Nike im Nacken geht es los. Das Jahr war gut. Es lief rund. Es lief glatt. Das Unternehmen wächst.',
      ['Adidas=Adidas', 'Nike=Nike', 'Das Unternehmen=Adidas'],
    ],
    ['BMW baut um. Der Autobauer streicht Stellen.', ['BMW=BMW', 'Der Autobauer=BMW']],
    [
      'BMW liefert sich ein Rennen mit der Deutschen Bank. Das Institut zahlt.',
      ['BMW=BMW', 'Deutschen Bank=Deutsche Bank', 'Das Institut=Deutsche Bank'],
    ],
    [
      'Novo Nordisk und Bayer verhandeln. Den Dänen eilt es.',
      ['Novo Nordisk=Novo Nordisk', 'Bayer=Bayer', 'Den Dänen=Novo Nordisk'],
    ],
    ['Bosch und Bayer bauen. Die Stuttgarter sparen.', ['Bosch=Bosch', 'Bayer=Bayer', 'Die Stuttgarter=Bosch']],
    [
      'Siemens kauft Zelmora GmbH. Der Konzern zahlt bar.',
      ['Siemens=Siemens', 'Zelmora GmbH=Zelmora', 'Der Konzern=Siemens'],
    ],
    ['Der ChatGPT-Entwickler will mehr.', ['Der ChatGPT-Entwickler=OpenAI']],
    ['Bosch hilft OpenAI. Das Start-up wächst.', ['Bosch=Bosch', 'OpenAI=OpenAI', 'Das Start-up=OpenAI']],
    ['Die Facebook-Mutter Meta wächst.', ['Facebook=Facebook', 'Meta=Meta']],
    ['BMW und Audi fahren vor. Die Autobauer sparen.', ['BMW=BMW', 'Audi=Audi']],
    ['BASF wächst, teilte der Dax-Konzern mit.', ['BASF=BASF', 'der Dax-Konzern=BASF']],
    ['BMW baut. Ein anderer Autobauer folgt.', ['BMW=BMW']],
    ['BMW wächst. Das gaben beide Unternehmen bekannt.', ['BMW=BMW']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test('two that fit alike leave it open and are its candidates', () => {
    const mention = mentionsIn('Mit Audi und mit BMW ist zu rechnen. Es heißt, der Autobauer zahle.').at(-1)
    expect([mention?.text, mention?.entity, mention?.candidates.map(({ name }) => name)]).toEqual([
      'der Autobauer',
      null,
      ['Audi', 'BMW'],
    ])
  })
})

test('mentions are in order, share no words, and slice the text', () => {
  const text =
    'Die Facebook-Mutter Meta, der ChatGPT-Entwickler OpenAI und VW-Chef Oliver Blume: Die Wolfsburger zahlen 3 Milliarden Euro an das Start-up „Zelmora“.'
  const found = mentionsIn(text)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((mention) => mention.text))
  expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true)
})
