import { expect, test } from 'vitest'
import { mentionsIn } from './mentions-in.ts'

/** What the last mention of a text means; "-" for a company that it brings in without a name. */
function last(text: string): string {
  const mention = mentionsIn(text).at(-1)
  return `${mention?.text}=${mention?.unnamed === true ? '-' : (mention?.entity?.name ?? '?')}`
}

test.each<[string, string]>([
  ['Der Medienkonzern Quarvonix kauft einen Fachverlag in Ulm. 30 Leute hat der Verlag.', 'der Verlag=-'],
  ['Die Getränkegruppe Quarvonix übernimmt eine kleine Brauerei. Alt ist die Brauerei.', 'die Brauerei=-'],
  ['Der Medienkonzern Quarvonix steigt bei einem Buchverlag ein. 30 Leute hat der Verlag.', 'der Verlag=-'],
  ['Der Medienkonzern Quarvonix verkauft seinen Buchverlag. 30 Leute hat der Verlag.', 'der Verlag=-'],
])('what is brought in without a name has none when it is spoken of again: %s', (text, expected) => {
  expect(last(text)).toBe(expected)
})

test.each<[string, string]>([
  ['Der Medienkonzern Quarvonix ist ein Verlag aus Ulm. 30 Leute hat der Verlag.', 'der Verlag=Quarvonix'],
  ['Der Verlag Quarvonix kauft einen Buchverlag. 30 Leute hat der Verlag.', 'der Verlag=Quarvonix'],
  ['Quarvonix, ein Verlag aus Ulm, kauft Papier. 30 Leute hat der Verlag.', 'der Verlag=Quarvonix'],
])('whom the text calls so is meant: %s', (text, expected) => {
  expect(last(text)).toBe(expected)
})
