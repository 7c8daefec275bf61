import { describe, expect, test } from 'vitest'
import { kindsOf, read } from './mentions-in.ts'

describe('a word of no language in a text of sums is a company wherever parties stand', () => {
  test.each<[string, string[]]>([
    ['Wem gehört Torvenna? Die Hälfte hält die Familie, 30 Prozent hält ein Fonds.', ['Torvenna']],
    ['Bei Torvenna fallen 300 Stellen weg.', ['Torvenna']],
    ['Die App von Torvenna zählt 3 Millionen Nutzer.', ['Torvenna']],
    ['Das Paket von 20 Prozent geht von Torvenna an Ulvetta.', ['Torvenna', 'Ulvetta']],
    ['Torvenna, Hersteller von Pumpen, wollte 60 Millionen Euro einsammeln.', ['Torvenna']],
    ['2,8 Mio. Euro: Torvenna aus Leipzig züchtet damit Pilze.', ['Torvenna']],
    ['Die Tölfauer Brauerei Torvenna zahlt 3 Millionen Euro.', ['Torvenna']],
    ['Woltrio streicht 300 Stellen.', ['Woltrio']],
    ['Der Umsatz, den Torvenna erzielt hat, lag bei 30 Millionen Euro.', ['Torvenna']],
    ['Käufer der Sparte für 30 Millionen Euro: Torvenna.', ['Torvenna']],
    ['Überschreitet Torvenna die Schwelle von 30 Prozent, muss sie ein Angebot machen.', ['Torvenna']],
    ['Nicht Torvenna, sondern die Stadt zahlt die 5 Millionen Euro.', ['Torvenna']],
    ['40 Millionen Euro gehen an die norwegische Torvenna.', ['Torvenna']],
    ['Nur 320 Millionen Euro hat die Pariser Torvenna.', ['Torvenna']],
    ['Die Beteiligung Torvenna ist nur noch 4 Millionen Euro wert.', ['Torvenna']],
    ['Der Umsatz des Kartendienstes Torvenna stieg auf 5 Millionen Euro.', ['Torvenna']],
    ['Bei der Biobäckerei Kornatta fehlen 9 Millionen Euro.', ['Kornatta']],
    // Things that are counted have an article, if they are no names.
    ['An Nebelkrone ist die Stadt mit 10 Prozent beteiligt.', ['Nebelkrone']],
    ['Bei 5 Millionen Euro Umsatz stünde Moorwerk auf eigenen Beinen.', ['Moorwerk']],
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

test('in a longer text a word of no language is a company if it stands there again', () => {
  const told = `${'Das kostet 3 Millionen Euro. '.repeat(4)}Nicht Torvenna, sondern die Stadt zahlt die 5 Millionen Euro.`
  expect(kindsOf(told)).toEqual({})
  expect(kindsOf(`${told} An Torvenna hält sie 3 Prozent.`)).toEqual({ Torvenna: 'company' })
})

describe('listed names that are nouns as well', () => {
  test.each([
    ['Ein Investor ist bei Krones mit 4 Prozent eingestiegen.', 'Krones'],
    ['An die Aktionäre schüttete Linde 40 Millionen Euro aus.', 'Linde'],
    ['Mit dem Erwerb von 74 Prozent wird Verbund Mehrheitsgesellschafter.', 'Verbund'],
    ['Den Rivalen stützen Allianz und Munich Re mit 30 Millionen Euro.', 'Allianz'],
    ['Die Werbung fehlt: Funke verlor 20 Millionen Euro Umsatz.', 'Funke'],
  ])('without article beside a sum they are names: %s', (text, name) => expect(kindsOf(text)[name]).toBe('company'))

  test.each(['Mit Verbund und Bahn fahren 30 Prozent der Leute.', 'Die Linde kostet 30 Euro.'])(
    'but not behind what leaves the article out, nor with it: %s',
    (text) => expect(Object.values(kindsOf(text))).not.toContain('company'),
  )
})

test('who gets or pays the sum of a sentence is named there once', () => {
  const text =
    'Geld fließt wieder. Oxlumara erhielt 4 Millionen Euro. Die Zinsen fielen um 3 Prozent. Das hilft allen. Viele hoffen.'
  expect(read(text)).toEqual(['Oxlumara=Oxlumara'])
})

test('a share in brackets stands behind whoever has it', () => {
  expect(read('Zusammen kommen die Quarixo (25%) und die KQR (10%) auf ein Drittel.')).toEqual([
    'Quarixo=Quarixo',
    'KQR=KQR',
  ])
})

test('a word made like an adjective of a place is none of the name behind it', () => {
  expect(read('Handfest ist, was die Flawiler SoTrel baut. Sie bekam 3 Millionen Euro.')).toEqual(['SoTrel=SoTrel'])
})
