import { type StatedRates, statedRates } from '../currency/stated-rates.ts'
import type { Question } from '../question/question.ts'
import { type FormerAnswers, formerAnswersOf } from './former-answers.ts'
import { type Fillers, fillersOf } from './missing.ts'
import type { Settings } from './settings.ts'

/** What all articles together say that a pair is judged by. */
export interface JudgeContext {
  readonly settings: Settings
  readonly stated: StatedRates
  readonly former: FormerAnswers
  readonly fillers: Fillers
}

/** Reads it once. */
export const judgeContext = (questions: readonly Question[], settings: Settings): JudgeContext => ({
  settings,
  stated: statedRates(questions.map(({ claim }) => claim)),
  former: formerAnswersOf(questions),
  fillers: fillersOf(questions),
})
