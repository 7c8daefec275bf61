import { grouped } from '../grouped.ts'
import type { Settings } from '../options.ts'
import { eventFamily, recurringEvents } from './event-family.ts'
import { agreement } from './likeness.ts'
import { obstacleBetween } from './obstacle.ts'
import type { Question } from './question.ts'

/** Questions that nothing but their articles tells apart; they are grouped as one. */
export interface Unit {
  readonly key: string
  readonly questions: readonly Question[]
  /** Any of them: all state the same. */
  readonly lead: Question
}

/** All that a question states, as one string. */
function signature({ claim, stated, cues }: Question): string {
  const roles = Object.entries(claim.roles).map(([role, { id }]) => [role, id])
  const day = claim.type === 'share_price' ? (claim.source.published ?? '') : ''
  const said = claim.modality === 'denied' ? 'possible' : claim.modality
  return JSON.stringify([claim.type, claim.figure.kind, roles.sort(), [...stated], said, day, [...cues].sort()])
}

/** A figure without its words. */
const figureKey = ({ claim: { figure } }: Question): string => {
  const { text, hedgeText, ...rest } = figure
  return JSON.stringify(Object.entries(rest).sort())
}

/**
 * Questions by signature. Where an article gives several answers to what looks like one question, or an event comes again and again, the
 * signature does not tell which is meant: there, questions of different figures start apart. A figure that needs a label and has none is
 * about anything: it stays alone.
 */
export function unitsOf(questions: readonly Question[], settings: Settings): Unit[] {
  const contested = contestedTopics(questions, settings)
  const cells = grouped(questions, signature)
  return [...cells]
    .flatMap(([key, cell]) => {
      if (cell.some((question) => obstacleBetween(question, question)))
        return cell.map((question) => unit(`${key} ${question.claim.id}`, [question]))
      const unsure = cell.some(
        (question) => recurs(question) || isUntimed(question) || contested.has(topicOf(question)),
      )
      return unsure ? byFigure(key, cell) : [unit(key, cell)]
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Type, kind and parties: what an article can speak to more than once. */
const topicOf = ({ claim }: Question): string =>
  JSON.stringify([
    claim.type,
    claim.figure.kind,
    Object.values(claim.roles)
      .map(({ id }) => id)
      .sort(),
  ])

/** Topics on which some article gives different answers that no qualifier tells apart. */
function contestedTopics(questions: readonly Question[], settings: Settings): Set<string> {
  const contested = new Set<string>()
  for (const own of grouped(questions, (question) => `${question.claim.source.id} ${topicOf(question)}`).values())
    if (own.some((a, at) => own.slice(at + 1).some((b) => !obstacleBetween(a, b) && answersTwice(a, b, settings))))
      for (const question of own.slice(0, 1)) contested.add(topicOf(question))
  return contested
}

const timed: ReadonlySet<Question['claim']['type']> = new Set(['revenue', 'profit', 'growth'] as const)

/** A result whose period nobody names: of some year or quarter. */
export const isUntimed = ({ claim, stated }: Question): boolean =>
  timed.has(claim.type) && !stated.has('period') && !stated.has('when')

/** Does the event come again and again? Then another date is another occasion. */
export const recurs = ({ stated }: Question): boolean => recurringEvents.has(eventFamily(stated.get('event') ?? ''))

const unit = (key: string, questions: readonly Question[]): Unit => {
  const sorted = questions.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const [lead] = sorted as [Question, ...Question[]]
  return { key, questions: sorted, lead }
}

const byFigure = (key: string, cell: readonly Question[]): Unit[] =>
  [...grouped(cell, figureKey)].map(([figure, questions]) => unit(`${key} ${figure}`, questions))

/** Two different answers of one article: a repetition is known by its figure, a headline may be wrong, a currency may slip. */
function answersTwice(a: Question, b: Question, settings: Settings): boolean {
  if (a.claim.source.id !== b.claim.source.id || (a.claim.zone === 'title') !== (b.claim.zone === 'title')) return false
  return agreement(a, b, settings) < 1
}

/** Does an article stand on both sides with two different answers? Distinct figures only, so that copies cost nothing. */
export function hasClash(a: readonly Question[], b: readonly Question[], settings: Settings): boolean {
  const own = grouped(b, ({ claim }) => claim.source.id)
  return a.some((x) => (own.get(x.claim.source.id) ?? []).some((y) => x !== y && answersTwice(x, y, settings)))
}
