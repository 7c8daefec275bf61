/** How alike the words of two sentences must be (`wordLikeness`, from 0 to 1) for what is concluded; found on the hand-checked stories. */
export const alikeEnough = {
  /** They may tell of one thing, whatever was read out of them: worth a guess. */
  toGuess: 0.05,
  /** Two facts, each of several articles, that give one telling number are one. */
  byNumber: 0.1,
  /** Two claims of one type are of one thing, though not both name it. */
  toStandUnnamed: 0.12,
  /** They count the same things, and not only things of one name. */
  toCountTheSame: 0.25,
  /** Two facts, each of several articles, that give one number of any kind are one. */
  byWords: 0.3,
} as const
