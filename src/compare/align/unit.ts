import { grouped } from '../../model/grouped.ts'
import type { Caps } from '../interval/assertion.ts'
import { isGuessed } from '../question/is-guessed.ts'
import { isUnnamed } from '../question/is-unnamed.ts'
import type { Question } from '../question/question.ts'
import { dateEndOf } from './date-end.ts'
import { obstacleBetween } from './obstacle-of.ts'
import { isDoneAgain, isFoundAgain } from './past-time.ts'
import { recurs } from './recurs.ts'
import { contestedTopics, topicOf } from './two-answers.ts'

/** Questions that nothing but their articles tells apart; they are grouped as one. */
export interface Unit {
  readonly key: string
  readonly questions: readonly Question[]
  /** Any of them: all state the same. */
  readonly lead: Question
}

/** All that a question states, as one string. */
function signature(question: Question): string {
  const { claim, stated, cues, span } = question
  const roles = Object.entries(claim.roles).map(([role, { id }]) => [role, id])
  const day = claim.type === 'share_price' || isDoneAgain(claim) ? (claim.source.published ?? '') : ''
  const said = claim.modality === 'denied' ? 'possible' : claim.modality
  return JSON.stringify([
    claim.type,
    claim.figure.kind,
    roles.sort(),
    [...stated],
    said,
    day,
    dateEndOf(claim),
    span,
    isGuessed(question),
    [...cues].sort(),
  ])
}

/** A figure without its words. */
const figureKey = ({ claim: { figure } }: Question): string => {
  const { text, hedgeText, ...rest } = figure
  return JSON.stringify(Object.entries(rest).sort())
}

/**
 * Questions by signature. Where an article gives several answers to what looks like one question, the signature does not tell
 * which is meant: there, questions of different figures start apart. A figure that needs a label and has none is
 * about anything: it stays with its own copies.
 */
export function unitsOf(questions: readonly Question[], caps: Caps): Unit[] {
  const contested = contestedTopics(questions, caps)
  const cells = grouped(questions, signature)
  return [...cells]
    .flatMap(([key, cell]) => {
      if (cell.some(isUnnamed)) return bySentence(key, cell)
      const unsure = cell.some((question) => contested.has(topicOf(question)))
      const apart = byFigure(key, cell)
      return unsure || (cell.some(comesAgain) && areKeptApart(apart)) ? apart : [unit(key, cell)]
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const unit = (key: string, questions: readonly Question[]): Unit => {
  const sorted = questions.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const [lead] = sorted as [Question, ...Question[]]
  return { key, questions: sorted, lead }
}

const comesAgain = (question: Question): boolean => recurs(question) || isFoundAgain(question.claim)

/** Does something keep apart what states the same: two days on which the same thing came again? */
const areKeptApart = (units: readonly Unit[]): boolean =>
  units.some(({ lead: a }, at) => units.slice(at + 1).some(({ lead: b }) => obstacleBetween(a, b) !== null))

const byFigure = (key: string, cell: readonly Question[]): Unit[] =>
  [...grouped(cell, figureKey)].map(([figure, questions]) => unit(`${key} ${figure}`, questions))

/** The same figure in the same sentence is one, in however many copies of an article it stands. */
const bySentence = (key: string, cell: readonly Question[]): Unit[] =>
  [...grouped(cell, ({ claim }) => claim.evidence.sentence)].flatMap(([sentence, questions]) =>
    byFigure(`${key} ${sentence}`, questions),
  )
