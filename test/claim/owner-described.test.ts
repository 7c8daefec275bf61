import { expect, test } from 'vitest'
import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { analyse } from '../../src/pipeline.ts'

test('a pronoun means who was named right before it, and "das Unternehmen" the other', () => {
  const text =
    'Der Softwareanbieter Tessalon hat Insolvenz angemeldet. Betroffen ist auch Siemens: Ihm gehören 40 Prozent des Unternehmens.'
  const source = {
    id: 'a',
    path: null,
    title: null,
    outlet: null,
    url: null,
    published: '2025-06-16',
    publishedImplied: false,
    text,
  }
  const claims = analyse(source, openGazetteer([])).claims
  expect(claims.map(({ claim: { type, roles } }) => [type, roles.holder?.name, roles.company?.name])).toEqual([
    ['stake', 'Siemens', 'Tessalon'],
  ])
})
