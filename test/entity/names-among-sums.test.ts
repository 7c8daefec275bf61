import { describe, expect, test } from 'vitest'
import { kindsOf } from './mentions-in.ts'

describe('a word of no language in a text of sums is a company wherever parties stand', () => {
  test.each<[string, string[]]>([
    ['Wem gehört Torvenna? Die Hälfte hält die Familie, 30 Prozent hält ein Fonds.', ['Torvenna']],
    ['Bei Torvenna fallen 300 Stellen weg.', ['Torvenna']],
    ['Die App von Torvenna zählt 3 Millionen Nutzer.', ['Torvenna']],
    ['Das Paket von 20 Prozent geht von Torvenna an Ulvetta.', ['Torvenna', 'Ulvetta']],
    ['Torvenna, Hersteller von Pumpen, wollte 60 Millionen Euro einsammeln.', ['Torvenna']],
    ['2,8 Mio. Euro: Torvenna aus Leipzig züchtet damit Pilze.', ['Torvenna']],
    ['Der Umsatz, den Torvenna erzielt hat, lag bei 30 Millionen Euro.', ['Torvenna']],
    ['Käufer der Sparte für 30 Millionen Euro: Torvenna.', ['Torvenna']],
    ['Überschreitet Torvenna die Marke von 30 Prozent, wird ein Angebot fällig.', ['Torvenna']],
    ['Nicht Torvenna, sondern die Stadt zahlt die 5 Millionen Euro.', ['Torvenna']],
    ['40 Millionen Euro gehen an die norwegische Torvenna.', ['Torvenna']],
    ['Auf Platz zwei folgt mit 320 Millionen Euro die Pariser Torvenna.', ['Torvenna']],
    ['Die Beteiligung Torvenna ist nur noch 4 Millionen Euro wert.', ['Torvenna']],
    ['Der Umsatz des Kartendienstes Torvenna stieg auf 5 Millionen Euro.', ['Torvenna']],
    ['In die Kasse der Biobäckerei Mehlwurmb kamen 9 Millionen Euro.', ['Mehlwurmb']],
    // Things that are counted have an article, if they are no names.
    ['An Datenkrone ist die Stadt mit 10 Prozent beteiligt.', ['Datenkrone']],
    ['Bei 5 Millionen Euro Umsatz wäre Algenwerk über den Berg.', ['Algenwerk']],
  ])('%s', (text, names) => expect(Object.keys(kindsOf(text))).toEqual(expect.arrayContaining(names)))
})

describe('what is no company', () => {
  test.each([
    'Nach Torvenna reisten 30.000 Touristen und gaben 5 Millionen Euro aus.',
    'Zwischen Torvenna und der Elbe entsteht für 30 Millionen Euro eine Straße.',
    'Der Bürgermeister von Torvenna verlangt 3 Millionen Euro.',
    'Die Fahrt von Torvenna nach Ulm kostet 30 Euro.',
    'Bei Torvenna an der Elbe entsteht für 30 Millionen Euro ein Kraftwerk.',
    '"Das kostet 3 Millionen Euro", sagt Torvenna.',
    'Torvenna, 54 Jahre alt, verdient 3 Millionen Euro.',
    'Das Gesetz namens Torvenna bringt 3 Millionen Euro.',
    'Carabinieri haben 3 Millionen Euro gefunden.',
    'Die Aktiva betragen 3 Millionen Euro, die Passiva knapp 2 Millionen Euro.',
    'Für Rapsöl zahlen Käufer 30 Prozent mehr.',
    'Bei Cannabis liegt die Steuer bei 30 Prozent.',
    'Die Kosten für Streaming stiegen auf 3 Millionen Euro.',
    'Auffallend ist das Minus von 3 Prozent.',
    'Direkt hält er 3 Prozent, Nominal sind es 4 Prozent.',
    'Das Werk für 3 Millionen Euro wurde auf Pump gebaut.',
    'Preisbereinigt blieb ein Minus von 3 Prozent.',
    'Mit Kundenkarte zahlen 30 Prozent der Leute.',
    'Torvenna war schön. Man aß, man trank, man sang. Keiner dachte an morgen. Der Wein floss. So ging der Tag zu Ende. Das Zimmer kostete 30 Euro.',
  ])('%s', (text) => expect(Object.values(kindsOf(text))).not.toContain('company'))
})

describe('listed names that are nouns as well', () => {
  test.each([
    ['Der Fonds hat seine Position bei Krones auf 5,4 Prozent ausgebaut.', 'Krones'],
    ['An die Aktionäre schüttete Linde 40 Millionen Euro aus.', 'Linde'],
    ['Mit dem Erwerb von 74 Prozent wird Verbund Mehrheitsgesellschafter.', 'Verbund'],
    ['Allianz und Munich Re schießen dem Versicherer 30 Millionen Euro zu.', 'Allianz'],
    ['Verlage im Minus: Funke nahm nur noch 310 Millionen Euro ein.', 'Funke'],
  ])('without article beside a sum they are names: %s', (text, name) => expect(kindsOf(text)[name]).toBe('company'))

  test.each(['Mit Verbund und Bahn fahren 30 Prozent der Leute.', 'Die Linde kostet 30 Euro.'])(
    'but not behind what leaves the article out, nor with it: %s',
    (text) => expect(Object.values(kindsOf(text))).not.toContain('company'),
  )
})
