import { expect, test } from 'vitest'
import { capitalised, joinWords, wordFor } from '../../scripts/wordings/agreement.ts'
import type { Name } from '../../scripts/wordings/names.ts'

const brauerei: Name = {
  gender: 'f',
  forms: ['die Brauerei Tann', 'die Brauerei Tann', 'der Brauerei Tann', 'der Brauerei Tann'],
  names: ['Tann'],
}

test.each([
  ['nom', 'die Brauerei Tann'],
  ['dat', 'der Brauerei Tann'],
  ['er', 'sie'],
  ['ihm', 'ihr'],
  ['sein', 'ihr'],
  ['dessen', 'deren'],
])('%s', (form, word) => {
  expect(wordFor(brauerei, form)).toBe(word)
})

test('a form that German has not is told', () => {
  expect(() => wordFor(brauerei, 'dativ')).toThrow('no form dativ')
})

test('prepositions take their articles in, and no name has one twice', () => {
  expect(joinWords('Von dem Reeder bei dem Käufer, zu der Bank von von Seestern')).toBe(
    'Vom Reeder beim Käufer, zur Bank von Seestern',
  )
})

test('the comma behind a description gives way to the mark of the sentence', () => {
  expect(joinWords('An Tann, eine Brauerei,, geht nichts von Tann, einer Brauerei,.')).toBe(
    'An Tann, eine Brauerei, geht nichts von Tann, einer Brauerei.',
  )
})

test('sentences begin with a capital', () => {
  expect(capitalised('der Reeder zahlt. er ist reich: über Nacht! die Bank schweigt')).toBe(
    'Der Reeder zahlt. Er ist reich: Über Nacht! Die Bank schweigt',
  )
})
