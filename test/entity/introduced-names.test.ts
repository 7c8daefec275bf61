import { describe, expect, test } from 'vitest'
import { kindsOf, read } from './mentions-in.ts'

describe('what stands around a name nobody listed', () => {
  test.each<[string, string]>([
    ['Der Immobilienberater Marograd aus Frankfurt soll zu 75 Prozent bei der Bank landen.', 'Marograd'],
    ['Die Papiere des Röntgentechnikers Ortec fielen um 14 Prozent.', 'Ortec'],
    [
      'Über das Vermögen der Schlosserei Tarn & Kehl ist ein Verfahren eröffnet, offen sind 5 Millionen Euro.',
      'Tarn & Kehl',
    ],
    ['Der Konzern kauft für neun Millionen Euro die Hamburger Jeansmarke Openend.', 'Openend'],
    ['Am meisten, 4,1 Millionen Euro, zahlt die Tessmann Verkehrstechnik aus Thüringen.', 'Tessmann Verkehrstechnik'],
    ['Die Signotec Ulm kam davon, 3 Millionen Euro hätten gedroht.', 'Signotec'],
    ['Die Gruppe hat die Käserei Dornau für 12 Millionen Euro erworben.', 'Käserei Dornau'],
    ['Ein Konsortium namens Air Uplift sagte 200 Millionen Euro zu.', 'Air Uplift'],
    ['Die Torva-Gruppe erwirbt 51 Prozent der chinesischen Hosler.', 'Hosler'],
    ['Für 45 Millionen Franken gehen 80 Prozent der Dolceria Velmi an den Konzern.', 'Dolceria Velmi'],
    ['Die badische Bäckereikette M&U kostet 22 Millionen Euro.', 'M&U'],
    ['Großaktionär Zeitlast, der 96,3 Prozent hält, bietet 1,52 Euro je Aktie.', 'Zeitlast'],
    ['Kiel - Der dänische Abfüller Südwasser siedelt sich an und investiert 19 Millionen Euro.', 'Südwasser'],
    ['Das Einrichtungshaus Möbel Schäfer in Fulda wurde für 9 Millionen Euro verkauft.', 'Möbel Schäfer'],
    ['An der Metzgerei Fischer hält der Fonds 30 Prozent.', 'Fischer'],
    ['Den Preis von 27 Millionen Euro zahlt die Raiffeisen Nordbayern nicht.', 'Raiffeisen Nordbayern'],
    ['Das Weingut Burg Layen kostet vier Millionen Euro.', 'Weingut Burg Layen'],
    ['Für zwei Millionen Euro übernimmt die Tessner Familienholding zehn Prozent.', 'Tessner Familienholding'],
    ['Die dänische Reederei J. Tessensen bestellt Schiffe für 80 Millionen Dollar.', 'J. Tessensen'],
    ['Der Reeder Tessensen bestellt Schiffe für 80 Millionen Dollar.', 'Tessensen'],
    ['Das Hamburger Start-up Wunder nimmt 20 Millionen Euro ein.', 'Wunder'],
    ['Der spanische Versorger Aguas del Norte kommt auf 80 Millionen Euro Umsatz.', 'Aguas del Norte'],
  ])('%s', (text, name) => expect(kindsOf(text)[name]).toBe('company'))

  test.each<[string, string]>([
    ['Die Felder Gruppe hat 10,6 Millionen Euro investiert.', 'Felder Gruppe'],
    ['Die künftige Grün Holding käme auf einen Umsatz von 730 Millionen Euro.', 'Grün'],
  ])('a word of the language before its group: %s', (text, name) => expect(kindsOf(text)[name]).toBe('company'))

  test('where a report comes from is no company', () =>
    expect(
      Object.values(
        kindsOf('Velmau. Das Werk in Velmau wird verkauft. Velmau wird der elfte Standort, 600 Jobs bleiben.'),
      ),
    ).not.toContain('company'))

  test.each([
    'Verwendungszweck: die Refinanzierung der 713 Millionen Franken.',
    'Die Lieferkette Tage später: 30 Prozent fehlen.',
    'Die Kulmbacher Gruppe wächst um 3 Prozent.',
  ])('what is none: %s', (text) => expect(Object.values(kindsOf(text))).not.toContain('company'))

  test('of a short first word its long form is the same', () =>
    expect(
      read('Arx Robotics, das Münchner Start-up, nimmt 31 Millionen Euro ein. Für Arx arbeiten 150 Leute.'),
    ).toEqual(['Arx Robotics=Arx Robotics', 'das Münchner Start-up=Arx Robotics', 'Arx=Arx Robotics']))
})

describe('people by what they are called before their name', () => {
  test.each<[string, string]>([
    ['Ihr Gründer, der 33-jährige Tscheche Michal Trnad, gibt 13 Prozent ab.', 'Michal Trnad'],
    ['Der serbische Geschäftsmann Miodrag Kestić hält 9,99 Prozent.', 'Miodrag Kestić'],
    ['Neuer Eigentümer wird der Unternehmer Stefan Lange, der vier Millionen Euro zahlt.', 'Stefan Lange'],
  ])('%s', (text, name) => expect(kindsOf(text)[name]).toBe('person'))

  test('a plural is no surname', () =>
    expect(
      kindsOf('Dem Besitzer des Händlers Emma Gebote über 400 Millionen Euro zu bringen, gelang.'),
    ).not.toHaveProperty('Emma Gebote'))
})

describe('who holds shares beside companies', () => {
  test.each<[string, string, string]>([
    [
      'Die Beteiligungsgesellschaft Exor der Tessnelli-Familie hält 18,7 Prozent an Philips.',
      'Familie Tessnelli',
      'person',
    ],
    ['Verkäufer ist die Familie von Tessau, sie bekommt 20 Millionen Euro.', 'Familie von Tessau', 'person'],
    ['Der Kanton Zug hält 30 Prozent.', 'Kanton Zug', 'state'],
    ['Die Samtgemeinde Harpstedt kauft das Netz für drei Millionen Euro.', 'Samtgemeinde Harpstedt', 'state'],
  ])('%s', (text, name, kind) => expect(kindsOf(text)[name]).toBe(kind))

  test('brands and indices are no families', () =>
    expect(kindsOf('Die Golf-Familie wächst, die Dax-Familie auch.')).not.toHaveProperty('Familie Golf'))
})

test('a listed name that ends in a plural stands in the dative', () =>
  expect(read('Bei Adler Modemärkten wird es ernst.')).toEqual(['Adler Modemärkten=Adler Modemärkte']))

describe('words that only look like names', () => {
  test.each<[string, string]>([
    ['Sie errichtet eine Halle, deren Bau mit 48 Millionen Euro veranschlagt ist.', 'Baumit'],
    ['Die Bank hat Additional-Tier-1-Anleihen über 1,5 Milliarden Euro ausgegeben.', 'Additional'],
    ['Der Familie von Hans Tessau verbleiben 81 Prozent.', 'Familie von Hans'],
    ['Damals hatte die Familie den Betrieb für 60 Millionen Euro verkauft.', 'Familie den Betrieb'],
    ['Der US-Dienstleister zahlt 40 Millionen Euro, die US-Tochter nichts.', 'USA'],
  ])('%s', (text, name) => expect(kindsOf(text)).not.toHaveProperty(name))

  test.each<[string, string]>([
    ['Das Kartellamt untersagt den Kauf.', 'Bundeskartellamt'],
    ['Der Konzern hat von der Luftwaffe einen Auftrag über 340 Millionen Euro erhalten.', 'Bundeswehr'],
    ['Für 19 Millionen Euro ist die Konkurrentin Mitteldeutsche Kies verkauft.', 'Mitteldeutsche Kies'],
  ])('what does: %s', (text, name) => expect(kindsOf(text)).toHaveProperty(name))

  test('forces of a text that tells of another country may be its own', () =>
    expect(kindsOf('Die spanische Firma hat von der Luftwaffe einen Auftrag.')).not.toHaveProperty('Bundeswehr'))
})
