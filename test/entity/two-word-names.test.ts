import { describe, expect, test } from 'vitest'
import { kindsOf } from './mentions-in.ts'

describe('names of two words, of which one says what the company does or where', () => {
  test.each<[string, string]>([
    ['Tessmann Tiefbau gehört für 35 Millionen Euro nun der Stadt.', 'Tessmann Tiefbau'],
    ['Brühlmeier Tiefbau wieder in den schwarzen Zahlen. Es blieben 2 Millionen Euro.', 'Brühlmeier Tiefbau'],
    ['Größter Mieter ist Möbel Strathaus, der 2 Millionen Euro zahlt.', 'Möbel Strathaus'],
    ['Für Radarwerk Tessmin wurden 2 Millionen Franken bezahlt.', 'Radarwerk Tessmin'],
    ['Der Konzern wird für 250 Millionen Euro Herr über Holzma Nord.', 'Holzma Nord'],
    ['Am Abend verlor das Papier der Lutterveld Immobilien 3 Prozent.', 'Lutterveld Immobilien'],
    ['Die Hälfte der Anteile, 50 Prozent, lag bei Torvenna & Söhne.', 'Torvenna & Söhne'],
    ['Mit Kaffeemaschinen erlöste Perlauer & Hein 88 Millionen Euro.', 'Perlauer & Hein'],
    ['Der Vertrag mit den Verkehrsbetrieben Sülzetal ist 40 Millionen Euro wert.', 'Verkehrsbetriebe Sülzetal'],
  ])('%s', (text, name) => expect(kindsOf(text)[name]).toBe('company'))

  test.each([
    'Grüner Stahl kostet 30 Prozent mehr.',
    'Die Kirchauer Käserei ist alt, ihr Käse kostet 30 Euro.',
    'Auf dem Flugplatz Siauliai kostet das Parken 30 Euro.',
    'Digitale Medien kosten 30 Prozent mehr.',
  ])('what is no such name: %s', (text) => expect(Object.values(kindsOf(text))).not.toContain('company'))

  test('what is dealt in belongs to no name', () =>
    expect(Object.keys(kindsOf('Für 3 Millionen Euro kauft Tessalon Strom.'))).not.toContain('Tessalon Strom'))
})
