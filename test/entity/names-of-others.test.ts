import { expect, test } from 'vitest'
import { findMentions } from '../../src/entity/find-mentions.ts'
import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

const gazetteer = openGazetteer()

/** Ids of all entities that a text names. */
function idsIn(text: string): string[] {
  const document = documentOf(text)
  return findMentions(document, recognizeFigures(document), gazetteer).flatMap(({ entity }) => entity?.id ?? [])
}

test.each<[string, string, boolean]>([
  ['Der deutsche Bezahlsender Sky wächst. Sky meldet Zahlen.', 'sky-deutschland', true],
  ['Der britische Bezahlsender Sky wächst. Sky meldet Zahlen.', 'sky-deutschland', false],
  ['Die Hypovereinsbank (HVB) wächst. Die HVB meldet Zahlen.', 'hypovereinsbank', true],
  ['Der Hauptverband des Buchhandels (HVB) lud ein. Die HVB vergibt Preise.', 'hypovereinsbank', false],
])('%s: %s %s', (text, id, expected) => {
  expect(idsIn(text).includes(id)).toBe(expected)
})
