import { describe, expect, test } from 'vitest'
import { isConversion, keyOf, placeClaims } from './gold-claims.ts'
import { readArticlesAlone } from './read-articles-alone.ts'
import { readStories } from './read-stories.ts'

const stories = readStories()

test('there are enough stories, and enough that nobody tunes to', () => {
  const heldOut = stories.filter(({ story }) => story.split === 'held-out')
  const articles = stories.reduce((sum, { story }) => sum + story.articles.length, 0)
  expect([stories.length >= 15, heldOut.length >= 5, articles >= 60]).toEqual([true, true, true])
})

describe.each([...stories, ...readArticlesAlone()])('$name', (folder) => {
  const { story, sources } = folder
  const placed = placeClaims(folder)

  test('has an entry for each article, and an article for each entry', () => {
    expect(story.articles.map(({ id }) => id)).toEqual(sources.map(({ id }) => id))
  })

  test('quotes only what stands in the text', () => {
    expect(placed.filter(({ start }) => start < 0).map(({ key, gold }) => `${key} "${gold.quote}"`)).toEqual([])
  })

  test('marks every figure once', () => {
    const spans = placed.map(({ article, start, end }) => ({ article, start, end }))
    const twice = spans.filter((a, i) =>
      spans.slice(i + 1).some((b) => a.article === b.article && a.start < b.end && b.start < a.end),
    )
    expect(twice).toEqual([])
  })
})

describe.each(stories)('$name', (folder) => {
  const { story } = folder
  const placed = placeClaims(folder)

  test('has each claim in a fact, of the same type', () => {
    const types = new Map(placed.map(({ key, gold }) => [key, gold.type]))
    const inFacts = story.facts.flatMap(({ type, claims }) => claims.map(([id, n]) => ({ key: keyOf(id, n), type })))
    const homeless = placed.filter((claim) => !isConversion(claim) && !inFacts.some(({ key }) => key === claim.key))
    expect(homeless.map(({ key }) => key)).toEqual([])
    expect(inFacts.filter(({ key, type }) => types.get(key) !== type)).toEqual([])
  })

  test('judges facts of one article single, and no other', () => {
    const wrong = story.facts.filter(
      ({ claims, verdict }) => new Set(claims.map(([id]) => id)).size > 1 === (verdict === 'single'),
    )
    expect(wrong).toEqual([])
  })

  test('names what a conflict is about, and only there', () => {
    const wrong = story.facts.filter(({ verdict, aspects }) => (verdict === 'conflict') !== aspects.length > 0)
    expect(wrong).toEqual([])
  })
})
