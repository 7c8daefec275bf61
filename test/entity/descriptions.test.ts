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
      'Der Händler Quarvonix kauft den Stuttgarter Händler Brennosal. Das teilte das Unternehmen am Montag in Stuttgart mit.',
      'das Unternehmen=Brennosal',
    ],
    [
      'Apple wächst. Das gefiel den Anlegern in San Francisco, so der kalifornische Konzern.',
      'der kalifornische Konzern=Apple',
    ],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
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

test('behind some prepositions "den" is of several', () => {
  expect(read('BASF wächst. Unter den Produzenten der Welt ist das viel.')).toEqual(['BASF=BASF'])
})
