import { wordSet } from '../../word-set.ts'
import { isAdverb } from './adverbs.ts'
import { coordinators, negations, particles, relatives, subordinators } from './connectives.ts'
import { determiners } from './determiners.ts'
import { neverNouns } from './never-nouns.ts'
import { pronouns } from './personal-pronouns.ts'
import { prepositions } from './prepositions.ts'

const answers = wordSet('ja nein doch okay bitte danke')

/** Words of the closed classes: whatever they look like, they are no nouns. */
export const closedWords: ReadonlySet<string> = new Set([
  ...coordinators,
  ...negations,
  ...particles,
  ...relatives,
  ...subordinators,
  ...determiners.keys(),
  ...neverNouns,
  ...pronouns.keys(),
  ...prepositions.keys(),
  ...answers,
])

/** Is it a word of the closed classes or an adverb: neither noun nor verb nor name? */
export const isFunctionWord = (norm: string): boolean => closedWords.has(norm) || isAdverb(norm)
