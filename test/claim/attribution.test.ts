import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Names of those who say so, for every figure of a paragraph that is no date. */
const sayers = (text: string): string[][] =>
  claimsOf(`Kurz gemeldet\n\n${text}`)
    .filter(({ claim }) => claim.figure.kind !== 'date')
    .map(({ claim }) => claim.attribution.map(({ name }) => name))

test.each([
  ['Laut [Tagblatt] zahlt [Nordwind] 3 Millionen Euro.', ['Tagblatt']],
  ['[Nordwind] zahlt dem [Tagblatt] zufolge 3 Millionen Euro.', ['Tagblatt']],
  ['Nach Informationen des [Tagblatt] zahlt [Nordwind] 3 Millionen Euro.', ['Tagblatt']],
  ['Nach Angaben aus Finanzkreisen sind es 3 Millionen Euro.', ['Finanzkreise']],
  ['[Nordwind] zahlt nach eigenen Angaben 3 Millionen Euro.', ['Nordwind']],
  ['[Nordwind] zahlt Medienberichten zufolge 3 Millionen Euro.', ['Medienberichte']],
  ['[Nordwind] zahlt 3 Millionen Euro, wie das [Tagblatt] am Montag berichtete.', ['Tagblatt']],
  ['[Nordwind] zahle 3 Millionen Euro, sagte ein Insider.', ['Insider']],
  ['[Nordwind] zahle 3 Millionen Euro, sagten zwei mit der Sache vertraute Personen.', ['Insider']],
  ['Nach Angaben aus mit der Sache vertrauten Kreisen zahlt [Nordwind] 3 Millionen Euro.', ['Kreise']],
  ['[Nordwind] zahle 3 Millionen Euro, hieß es aus Verhandlungskreisen.', ['Verhandlungskreise']],
  ['[Nordwind] zahlt 3 Millionen Euro, wie aus einem Prospekt hervorgeht.', ['Prospekt']],
  ['[Nordwind] zahlt 3 Millionen Euro, so die Zeitung [Tagblatt].', ['Tagblatt']],
  ['Das [Tagblatt] schreibt, [Nordwind] zahle 3 Millionen Euro.', ['Tagblatt']],
  ['Das [Tagblatt] meldet unter Berufung auf Insider, [Nordwind] zahle 3 Millionen Euro.', ['Tagblatt', 'Insider']],
  ['Analysten rechnen mit 3 Millionen Euro Umsatz.', ['Analysten']],
  ['[Nordwind] zahlt [Seestern] 3 Millionen Euro, wie beide bekannt gaben.', ['Nordwind', 'Seestern']],
  ['Bei [Seestern] rechnet man mit 3 Millionen Euro Umsatz.', ['Seestern']],
  ['[Nordwind] zahlt 3 Millionen Euro, so das Portal "nordpost.de".', ['nordpost.de']],
  ['Dass [Nordwind] 3 Millionen Euro zahlt, hatte das [Tagblatt] gemeldet.', ['Tagblatt']],
  ['Erst machte das [Tagblatt] 3 Millionen Euro publik.', ['Tagblatt']],
  ['Analysten von [Seestern] hatten 3 Millionen Euro erwartet.', ['Seestern']],
  ['Nach Angaben aus dem Umfeld des Unternehmens zahlt [Nordwind] 3 Millionen Euro.', ['Umfeld']],
  ['[Nordwind] zahle 3 Millionen Euro, sagte ein Vertrauter der Nachrichtenagentur [Tagblatt].', ['Vertraute']],
  ['[Nordwind] zahle 3 Millionen Euro, sagte eine Person, die den Vertrag kennt, der Agentur [Tagblatt].', ['Insider']],
  ['[Nordwind] zahle 3 Millionen Euro, teilte die Staatsanwaltschaft Seeburg mit.', ['Staatsanwaltschaft Seeburg']],
  ['[Nordwind] schulde 3 Millionen Euro, kritisierte der Rechnungshof.', ['Rechnungshof']],
  ['In einer Umfrage des Verbands [Tagblatt] gaben die meisten an, [Nordwind] schulde 3 Millionen Euro.', ['Tagblatt']],
  ['[Nordwind] zahlte 3 Millionen Euro, wie aus einer am Freitag verbreiteten Mitteilung hervorgeht.', ['Mitteilung']],
  ['In Finanzkreisen wird bei [Nordwind] mit 3 Millionen Euro Umsatz gerechnet.', ['Finanzkreise']],
  ['[Nordwind] verweist auf ein Gutachten, das die Kosten auf 3 Millionen Euro beziffert.', ['Gutachten']],
  ['3 Millionen Euro, sagte [Nordwind], sollen bald fließen.', ['Nordwind']],
  ['Der Umsatz, teilte [Nordwind] mit, sei auf 3 Millionen Euro gestiegen.', ['Nordwind']],
  ['Der Bau koste, so steht es im Bericht, 3 Millionen Euro.', ['Bericht']],
  ['Unter vier Prozent, behauptet [Nordwind].', ['Nordwind']],
  ['"Wir haben Bestellungen über 3 Millionen Euro", freut sich der Hersteller [Nordwind].', ['Nordwind']],
  ['Dem Vernehmen nach zahlt [Nordwind] 3 Millionen Euro.', ['dem Vernehmen nach']],
  ['[Nordwind] dürfte laut Konsens 3 Millionen Euro erlösen.', ['Konsens']],
  ['[Nordwind] könnte 3 Millionen Euro ausgeben, mutmaßt ein Branchenblatt.', ['Branchenblatt']],
  ['Ein Gutachter kommt auf 3 Millionen Euro.', ['Gutachter']],
  ['Branchenkenner tippen auf 3 Millionen Euro.', ['Branchenkenner']],
  ['[Nordwind] hat nach Informationen dieser Zeitung 3 Millionen Euro Schulden.', ['dieser Zeitung']],
  ['Die Arznei, der die [Altmann] 3 Millionen Euro Umsatz zutraut, fehlt [Nordwind].', ['Altmann']],
  ['[Nordwind] selbst spricht von 3 Millionen Euro.', ['Nordwind']],
  ['Im Rennen ist laut Finanzkreisen [Nordwind], das nur 3 Millionen Euro zahlen würde.', ['Finanzkreise']],
  ['Heute, so schätzt die [Altmann Bank], ist [Nordwind] 3 Millionen Euro wert.', ['Altmann Bank']],
  ['[Nordwind] könnte 3 Millionen Euro verdienen, glaubt man der [Altmann Bank].', ['Altmann Bank']],
  ['Die Order bringe 3 Millionen Euro ein, heißt es bei [Nordwind] in Rellingen.', ['Nordwind']],
  ['Die Fachleute der [Altmann Bank] erinnern daran, dass [Nordwind] 3 Millionen Euro schulde.', ['Altmann Bank']],
  ['Das Kursziel für [Nordwind] setzt die Nordbank auf 30 Euro.', []],
  ['[Nordwind] schulde 3 Millionen Euro, sagte der Chef der Werft [Seestern], [Kern].', ['Kern']],
  ['[Nordwind] schulde 3 Millionen Euro, sagte der Chef der Werft [Seestern].', ['Seestern']],
  ['Der Sprecher der Behörde, [Kern], bezifferte die Schulden von [Nordwind] auf 3 Millionen Euro.', ['Kern']],
  ['Nach Gewerkschaftsangaben schuldet [Nordwind] 3 Millionen Euro.', ['Gewerkschaft']],
])('%s', (sentence, names) => {
  expect(sayers(sentence).map((found) => found.toSorted())).toEqual([names.toSorted()])
})

test.each([
  'Laut wurde es, als [Nordwind] 3 Millionen Euro zahlte.',
  '[Nordwind] zahlte nach langem Streit 3 Millionen Euro.',
  '[Nordwind] zahlt 3 Millionen Euro an das [Tagblatt].',
  '[Nordwind] hält 27 Prozent an [Seestern].',
  'Die Anteile von 30 Prozent, die ein Insider hält, sind teuer.',
])('nobody: %s', (sentence) => {
  expect(sayers(sentence)).toEqual([[]])
})

test('a relative clause that goes on behind "und" has its source further out', () => {
  expect(
    sayers('Ein Gutachten, das in Seeburg vorliegt und den Schaden auf 3 Millionen Euro beziffert, ist öffentlich.'),
  ).toEqual([['Gutachten']])
})

test('reported speech goes on with the source before', () => {
  expect(
    sayers(
      '[Nordwind] zahle 3 Millionen Euro, schreibt das [Tagblatt]. Weitere 2 Millionen Euro kämen später. Der Umsatz liege bei 9 Millionen Euro.',
    ),
  ).toEqual([['Tagblatt'], ['Tagblatt'], ['Tagblatt']])
})

test('a pronoun or a surname is the person named before', () => {
  expect(sayers('[Kern] kam zu früh. Man zahle 3 Millionen Euro, sagte er.')).toEqual([['Kern']])
  expect(sayers('[Kern] kam zu früh. Man zahle 3 Millionen Euro, hatte Kern versprochen.')).toEqual([['Kern']])
  expect(sayers('Man zahle 3 Millionen Euro, hatte Kern versprochen.')).toEqual([[]])
})

test('"demnach" goes on with the source before', () => {
  expect(sayers('Das berichtet das [Tagblatt]. Demnach zahlt [Nordwind] 3 Millionen Euro.')).toEqual([['Tagblatt']])
})

test('a quotation over two sentences has one speaker', () => {
  expect(
    sayers('„Wir haben 3 Millionen Euro verloren. Dazu kommen 2 Millionen Euro an Kosten“, sagte ein Insider.'),
  ).toEqual([['Insider'], ['Insider']])
})

test('a semicolon ends what a source says', () => {
  expect(sayers('Laut [Tagblatt] zahlt [Nordwind] 3 Millionen Euro; der Umsatz liegt bei 9 Millionen Euro.')).toEqual([
    ['Tagblatt'],
    [],
  ])
})

test('criticism that comes from somebody is theirs, and so is what they then hold', () => {
  expect(sayers('Kritik kommt von [Altkapital]. Ein Umsatz von 3 Millionen Euro sei zu wenig.')).toEqual([
    ['Altkapital'],
  ])
})

test('a ministry that only its noun names is called by it', () => {
  expect(sayers('Das teilte das Justizministerium mit. [Nordwind] habe 3 Millionen Euro verborgen.')).toEqual([
    ['Justizministerium'],
  ])
  expect(sayers('Das teilte das Ministerium mit. [Nordwind] habe 3 Millionen Euro verborgen.')).toEqual([[]])
})

test("a price target is the bank's that sets it", () => {
  expect(sayers('Analysten der [Altkapital] belassen das Kursziel für [Nordwind] bei 50 Euro.')).toEqual([
    ['Altkapital'],
  ])
})

test.each([
  ['[Nordwind] zahlt nach Angaben des Betriebsrats 3 Millionen Euro.', ['Betriebsrat']],
  ['Ein Auftrag von 3 Millionen Euro geht nach Unternehmensangaben an [Nordwind].', ['Nordwind']],
  ['Aus einem Prospekt geht hervor, dass [Nordwind] 3 Millionen Euro zahlt.', ['Prospekt']],
  ['[Nordwind] zahle 3 Millionen Euro, geht aus einem Prospekt hervor.', ['Prospekt']],
  ['[Nordwind] zahle 3 Millionen Euro, sagten drei Insider.', ['Insider']],
  ['[Nordwind] zahle 3 Millionen Euro, sagte eine mit der Sache vertraute Person dem [Tagblatt].', ['Insider']],
  ['[Nordwind] müsse 3 Millionen Euro zahlen, entschied das Landgericht.', ['Landgericht']],
  ['[Nordwind] zahlt 3 Millionen Euro. Diese Zahl nannte das [Tagblatt].', ['Tagblatt']],
  ['[Nordwind] zahlt 3 Millionen Euro. Darüber hatte das [Tagblatt] berichtet.', ['Tagblatt']],
  ['[Nordwind] zahlt 3 Millionen Euro. Das teilte [Seestern] mit.', ['Seestern']],
  ['Insider - [Nordwind] zahlt 3 Millionen Euro.', ['Insider']],
  ['Kreise: [Nordwind] zahlt 3 Millionen Euro.', ['Kreise']],
  ['Experten hatten 3 Millionen Euro auf dem Zettel.', ['Experten']],
])('%s', (text, names) => {
  expect(sayers(text)).toEqual([names])
})

test('reported speech behind somebody who did something is theirs', () => {
  expect(sayers('[Kern] schlug Alarm. Es gehe um 3 Millionen Euro.')).toEqual([['Kern']])
  expect(sayers('[Kern] schlug Alarm. Es geht um 3 Millionen Euro.')).toEqual([[]])
})

test.each([
  ['[Nordwind] zahlt 3 Millionen Euro, sagte ein Sprecher.', ['Nordwind']],
  ['[Kern] kam zu früh. Man zahle 3 Millionen Euro, sagte der Vorstandschef.', ['Kern']],
  ['[Nordwind] zahlt nach Informationen des „Seeblatts“ 3 Millionen Euro.', ['Seeblatt']],
  ['[Nordwind] zahlt 3 Millionen Euro. Das geht aus einem Prospekt hervor.', ['Prospekt']],
  ['Eine Studie der [Altkapital] ergab, dass [Nordwind] 3 Millionen Euro zahlt.', ['Altkapital']],
  ['Aus Sicht von [Altkapital] ist [Nordwind] 3 Millionen Euro wert.', ['Altkapital']],
])('%s', (text, names) => {
  expect(sayers(text)).toEqual([names])
})

test.each([
  ['[Kern] machte deutlich, dass [Nordwind] 3 Millionen Euro zahlt.', ['Kern']],
  ['[Kern] zeigte sich überzeugt, dass [Nordwind] 3 Millionen Euro zahlt.', ['Kern']],
  ['Insider sagen: [Nordwind] zahlt 3 Millionen Euro.', ['Insider']],
  ['[Nordwind] zahlt 3 Millionen Euro. Das [Tagblatt] berief sich auf Insider.', ['Tagblatt', 'Insider']],
])('%s', (text, names) => {
  expect(sayers(text)).toEqual([names])
})

test('whoever "er" is elsewhere, a person named before is the one who speaks', () => {
  expect(sayers('[Kern] lobt den Konzern [Nordwind]. Der zahle 3 Millionen Euro, sagte er.')).toEqual([['Kern']])
})

test('a spokesman where the sentence tells of an authority is hers', () => {
  expect(
    sayers('Das Landgericht Seeburg tagte. Bei dem Gericht klage [Nordwind] auf 3 Millionen Euro, sagte ein Sprecher.'),
  ).toEqual([['Landgericht Seeburg']])
})
