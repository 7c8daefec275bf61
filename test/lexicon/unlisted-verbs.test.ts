import { expect, test } from 'vitest'
import { unlistedVerbs } from '../../src/lexicon/de/verbs/unlisted-verbs.ts'
import { verbReadings } from '../../src/lexicon/de/verbs/verb-index.ts'

const read = (...words: string[]): Record<string, string[]> =>
  Object.fromEntries(
    words.map((word) => [word, unlistedVerbs(word).map(({ infinitive, shape }) => `${infinitive} ${shape}`)]),
  )

test('a verb that no list holds is known by its infinitive', () => {
  expect(read('speichern', 'schaltet', 'postierte', 'auszutauschen', 'bestraft')).toEqual({
    speichern: ['speichern infinitive', 'speichern present'],
    schaltet: ['schalten present'],
    postierte: ['postieren past'],
    auszutauschen: ['austauschen zu'],
    bestraft: ['bestrafen present', 'bestrafen participle'],
  })
})

test('adjectives, adverbs and nouns are no verbs', () => {
  expect(read('letzte', 'heute', 'weit', 'bereit', 'wert', 'laut', 'gut', 'konzern', 'seit')).toEqual({
    letzte: [],
    heute: [],
    weit: [],
    bereit: [],
    wert: [],
    laut: [],
    gut: [],
    konzern: [],
    seit: [],
  })
})

test('a listed verb takes any particle that the dictionary knows it with', () => {
  const read = (word: string) => verbReadings(word).map(({ lemma, shape }) => `${lemma} ${shape}`)
  expect(['mitgezogen', 'wegfuhr', 'auszuschenken', 'mitgelb'].map(read)).toEqual([
    ['mit|ziehen participle'],
    ['weg|fahren past'],
    ['aus|schenken zu'],
    [],
  ])
})
