import { expect, test } from 'vitest'
import { findMentions } from '../../src/entity/find-mentions.ts'
import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'
import { read } from './mentions-in.ts'

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
  ['Der Hauptverband des Buchhandels, kurz HVB, lud ein. Die HVB vergibt Preise.', 'hypovereinsbank', false],
  ['Die Hypovereinsbank, kurz HVB, wächst. Die HVB meldet Zahlen.', 'hypovereinsbank', true],
  ['Die Linzer Energie AG wächst.', 'energie-ag-oberoesterreich', true],
  ['Die Velbacher Hellmannische Energie AG wächst.', 'energie-ag-oberoesterreich', false],
  ['Der Hauptverband des Buchhandels (HVB) lud ein. Die HVB vergibt Preise.', 'hypovereinsbank', false],
])('%s: %s %s', (text, id, expected) => {
  expect(idsIn(text).includes(id)).toBe(expected)
})

test('a name that several share means the same all through a text', () => {
  expect(
    read(
      'Die Pensionskasse APG kauft zu. APG sprach von 3 Prozent. Auch die Verbund-Tochter Austrian Power Grid baut.',
    ),
  ).toEqual(['APG=APG', 'APG=APG', 'Verbund=Verbund', 'Austrian Power Grid=Austrian Power Grid'])
  expect(read('Der Chipkonzern AMS bietet 41 Euro je Aktie. AMS hat schon 20 Prozent.')).toEqual(['AMS=AMS', 'AMS=AMS'])
})

test('the adjective of another country says that a short name means another', () => {
  expect(read('Die britische Sky zahlt 3 Millionen Euro.')).not.toContain('Sky=Sky Deutschland')
  expect(read('Die Schweizer Post zahlt 3 Millionen Franken.')).toEqual(['Schweizer Post=Schweizerische Post'])
})
