import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { analyse, factsOf } from '../../src/pipeline.ts'
import { placeClaims } from './gold-claims.ts'
import type { StoryFolder } from './read-stories.ts'
import { partiesOf } from './same-party.ts'
import { addScore, type Score } from './score.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreFacts } from './score-facts.ts'

/** A story as the tool reads it against the story as people read it. */
export interface StoryScore {
  readonly score: Score
  /** One line each: missed, false and wrong claims by article, then wrong verdicts and false conflicts. */
  readonly differences: readonly string[]
}

/** Runs the pipeline on a story's articles and scores what comes out. */
export function scoreStory(folder: StoryFolder): StoryScore {
  const gazetteer = openGazetteer([])
  const claims = new Map(
    folder.sources.map((source) => [source.id, analyse(source, gazetteer).claims.map(({ claim }) => claim)]),
  )
  const gold = placeClaims(folder)
  const byClaims = scoreClaims(gold, claims, partiesOf(folder.story))
  // Articles that stand alone share no fact.
  const facts = folder.story.facts.length === 0 ? [] : factsOf([...claims.values()].flat())
  const byFacts = scoreFacts(folder.story, gold, byClaims.pairs, facts)
  return {
    score: addScore(byClaims.score, byFacts.score),
    differences: [...[...byClaims.differences].sort(), ...[...byFacts.differences].sort()],
  }
}
