import { currentWords, measuringVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import type { ClaimType, Modality } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { isAfter, isBefore, tellsFuture } from './future.ts'
import { stanceOf } from './stance.ts'

/** What else than its clause says how sure a figure is. */
export interface Setting {
  readonly type: ClaimType
  /** A move of jobs: cut or add. */
  readonly moves: boolean
  /** EDTF. */
  readonly published: string | null
  /** The article tells more of what is to come than of what is done. */
  readonly pending: boolean
  /** The sentence is a question. */
  readonly asks: boolean
}

/** Types of money that is promised long before it flows. */
const PROMISED = new Set<ClaimType>(['investment', 'spending'])

/** How sure the text is of what a figure says: by its clause; where that tells plainly, by what it tells of. */
export function modalityIn({ parsed, clause }: Site, figure: FigureMention, setting: Setting): Modality {
  const { modality, firm } = stanceOf(clause)
  if (figure.figure.kind === 'date') return ofDate(modality, clause, figure, setting.published)
  if (isGiven(clause, figure)) return 'fact'
  if (firm) return modality
  if (setting.asks || hasCondition(parsed, clause)) return 'possible'
  return isToCome(clause, figure, setting) ? 'planned' : 'fact'
}

/** A day gone by is a fact; one to come is at least planned, unless the clause says that it is over ("endete"). */
function ofDate(modality: Modality, { verb }: Clause, figure: FigureMention, published: string | null): Modality {
  if (isBefore(figure, published) || /^seit\b/i.test(figure.figure.text)) return 'fact'
  const past = verb?.tense === 'past' || verb?.tense === 'perfect'
  if (isAfter(figure, published)) return modality === 'fact' && verb?.tense !== 'past' ? 'planned' : modality
  return past && modality !== 'possible' ? 'fact' : modality
}

/** What was before, or what the article takes as known: "nach 88 Millionen", "bisher 11,5 Millionen", "von den 1.850 Stellen". */
function isGiven({ units }: Clause, figure: FigureMention): boolean {
  if (figure.direction === 'from') return true
  const at = units.findIndex((unit) => unit.figure === figure)
  const before = units[at - 1]
  if (before === undefined) return false
  if (currentWords.has(before.norm)) return true
  if (before.norm === 'nach') return figure.figure.kind !== 'duration' && units[at - 2]?.kind === 'figure'
  return figure.figure.kind === 'count' && /^(der|den|die)$/.test(before.norm) && before.kind === 'determiner'
}

/** "…, falls der Kurs steigt": what holds only under a condition. */
const hasCondition = ({ clauses }: ParsedSentence, clause: Clause): boolean => {
  const next = clauses[clause.index + 1]
  return next?.parent === clause && /^(falls|sofern)$/.test(next.units[0]?.norm ?? '')
}

/** Where a clause only tells: days to come, bounds, cuts, what is being done, promised money in a story of plans. */
function isToCome(clause: Clause, { figure }: FigureMention, { type, moves, published, pending }: Setting): boolean {
  if (tellsFuture(clause, published) || moves) return true
  if (figure.hedge === 'up_to' && type !== 'contract' && type !== 'share_price') return true
  const { verb } = clause
  if (verb?.passive === true && verb.tense === 'present' && !measuringVerbs.has(verb.lemma)) return true
  return pending && PROMISED.has(type)
}
