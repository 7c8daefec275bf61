import { describe, expect, test } from 'vitest'
import { frames } from '../../src/claim/frames/registry.ts'
import { anyNoun } from '../../src/claim/roles/any-noun.ts'
import { eventClasses } from '../../src/lexicon/de/events/event-classes.ts'
import { claimsOf, rolesOf } from './claim-kit.ts'

/** The example stands as the second paragraph: a headline has a weight of its own. */
const inArticle = (sentence: string): string => `Kurz gemeldet\n\n${sentence}`

describe.each(frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
  test.each(frame.accepts)('%s', (sentence, roles) => {
    const claim = claimsOf(inArticle(sentence)).find((one) => one.claim.figure.kind !== 'date')
    expect({ type: claim?.claim.type, roles: claim === undefined ? {} : rolesOf(claim) }).toEqual({
      type: frame.type,
      roles,
    })
  })

  test.each(frame.rejects)('not: %s', (sentence) => {
    expect(claimsOf(inArticle(sentence)).filter(({ claim }) => claim.rule === frame.id)).toEqual([])
  })
})

test('ids are unique and name their type', () => {
  const ids = frames.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(frames.filter(({ id, type }) => !id.startsWith(`${type}/`))).toEqual([])
  expect(frames.filter(({ accepts, rejects }) => accepts.length === 0 || rejects.length === 0)).toEqual([])
})

/** Classes that no word has, but a place in the sentence gives (a company that a share is of, a name in quotation marks), or the story: a deal that it tells of. */
const GIVEN = ['firm', 'quote', 'deal-told', anyNoun]

test('every class that a frame asks for has words', () => {
  const known = new Set([...eventClasses.map(({ id }) => id), ...GIVEN])
  const asked = frames.flatMap(({ id, evokes, needs = [], unless = [], admits = [], roles }) =>
    [
      ...[...evokes, ...needs, ...unless].flatMap(({ classes }) => classes),
      ...admits,
      ...Object.values(roles).flatMap((slots) => slots.flatMap((slot) => ('classes' in slot ? slot.classes : []))),
    ].map((classId) => ({ id, classId })),
  )
  expect(asked.filter(({ classId }) => !known.has(classId))).toEqual([])
})
