import { addTally, emptyTally, type Tally } from './tally.ts'

/** Right out of all that were asked. */
export interface Share {
  right: number
  of: number
}

/**
 * How near the tool is to the hand-checked story.
 * figure: kind, value, currency · claim: figure, type, parties · core: the claims of deals alone · link: two claims of different
 * articles put into one fact · verdicts: of facts that two articles or more speak to.
 */
export interface Score {
  figure: Tally
  claim: Tally
  core: Tally
  roles: Tally
  link: Tally
  hedge: Share
  modality: Share
  attribution: Share
  verdicts: Share
  falseConflicts: number
}

export const emptyScore = (): Score => ({
  figure: emptyTally(),
  claim: emptyTally(),
  core: emptyTally(),
  roles: emptyTally(),
  link: emptyTally(),
  hedge: { right: 0, of: 0 },
  modality: { right: 0, of: 0 },
  attribution: { right: 0, of: 0 },
  verdicts: { right: 0, of: 0 },
  falseConflicts: 0,
})

const addShare = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of })

/** Adds the counts of two scores. */
export const addScore = (a: Score, b: Score): Score => ({
  figure: addTally(a.figure, b.figure),
  claim: addTally(a.claim, b.claim),
  core: addTally(a.core, b.core),
  roles: addTally(a.roles, b.roles),
  link: addTally(a.link, b.link),
  hedge: addShare(a.hedge, b.hedge),
  modality: addShare(a.modality, b.modality),
  attribution: addShare(a.attribution, b.attribution),
  verdicts: addShare(a.verdicts, b.verdicts),
  falseConflicts: a.falseConflicts + b.falseConflicts,
})
