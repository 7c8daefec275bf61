import { describe, expect, test } from 'vitest'
import { kindsOf } from './mentions-in.ts'

describe('names of two words, of which one says what the company does or where', () => {
  test.each<[string, string]>([
    ['Tessmann Tiefbau gehört für 35 Millionen Euro nun der Stadt.', 'Tessmann Tiefbau'],
    ['Hagelmoser Tiefbau zurück im Plus. Es blieben 2 Millionen Euro.', 'Hagelmoser Tiefbau'],
    ['Am meisten zahlt Möbel Tessmann, nämlich 2 Millionen Euro.', 'Möbel Tessmann'],
    ['Für Radarwerk Tessmin wurden 2 Millionen Franken bezahlt.', 'Radarwerk Tessmin'],
    ['Der Konzern wird für 70 Millionen Euro Eigner von Tessalon Nord.', 'Tessalon Nord'],
    ['Am Abend verlor das Papier der Lutterveld Immobilien 3 Prozent.', 'Lutterveld Immobilien'],
    ['Die Hälfte der Anteile, 50 Prozent, lag bei Torvenna & Söhne.', 'Torvenna & Söhne'],
    ['Mit Kaffeemaschinen erlöste Perlauer & Hein 88 Millionen Euro.', 'Perlauer & Hein'],
    ['Lückner Pumpen übernimmt für 30 Millionen Euro einen Händler.', 'Lückner Pumpen'],
    ['An Stolle & Sand hält die Familie 30 Prozent.', 'Stolle & Sand'],
    ['Der Vertrag mit den Verkehrsbetrieben Quellmoos ist 40 Millionen Euro wert.', 'Verkehrsbetriebe Quellmoos'],
  ])('%s', (text, name) => expect(kindsOf(text)[name]).toBe('company'))

  test.each([
    'Grüner Stahl kostet 30 Prozent mehr.',
    'Die Kirchauer Käserei ist alt, ihr Käse kostet 30 Euro.',
    'Auf dem Flugplatz Siauliai kostet das Parken 30 Euro.',
    'Grüner Pumpen kosten 30 Prozent mehr.',
    'Digitale Medien kosten 30 Prozent mehr.',
  ])('what is no such name: %s', (text) => expect(Object.values(kindsOf(text))).not.toContain('company'))

  test('what is dealt in belongs to no name', () =>
    expect(Object.keys(kindsOf('Für 3 Millionen Euro kauft Tessalon Strom.'))).not.toContain('Tessalon Strom'))
})
