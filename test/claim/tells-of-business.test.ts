import { expect, test } from 'vitest'
import { tellsOfBusiness } from '../../src/claim/discourse/story/tells-of-business.ts'
import { sentencesOf } from './claim-kit.ts'

test.each<[string, boolean]>([
  ['[Seestern] wächst. Der Umsatz stieg. Die Aktie legte zu.', true],
  ['Der Umsatz der Branche stieg. Die Aktien der Händler legten zu.', true],
  ['[Seestern] öffnet. [Seestern] lädt ein. [Seestern] feiert.', false],
  ['[Seestern] öffnet. [Seestern] zahlt 3 Millionen Euro.', true],
  ['Am Samstag spielte der Verein. Das Tor fiel spät. Die Leute jubelten.', false],
])('%s: %s', (text, expected) => {
  expect(tellsOfBusiness(sentencesOf(text))).toBe(expected)
})
