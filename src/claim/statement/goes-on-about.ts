import { listLinks } from '../../lexicon/de/entity/list-words.ts'
import { soByNow } from '../../lexicon/de/events/so-far-words.ts'
import { therebyWords } from '../../lexicon/de/grammar/adverbs.ts'
import { partOpeners } from '../../lexicon/de/grammar/connectives.ts'
import { thatWords } from '../../lexicon/de/grammar/pointing-words.ts'
import { allotmentVerbs, currentWords } from '../../lexicon/de/statement/modal-cues.ts'
import type { Figure, FigureKind, FigureMention } from '../../model/figure.ts'
import type { Clause, VerbComplex } from '../syntax/clause.ts'
import type { Setting } from './setting.ts'

/**
 * Is a figure told of the one before it? "zwei Drittel davon gehen an Seestern", "Das entspricht einem Fünftel der Belegschaft", "Das spart
 * 3 Millionen", "Damit kommt sie auf 3 Millionen", "Im Inland sind es 300".
 */
export function goesOnAbout(clause: Clause, figure: FigureMention, before: NonNullable<Setting['before']>): boolean {
  const { units, verb, index } = clause
  const at = units.findIndex((unit) => unit.figure === figure)
  if (at < 0 || units.some(({ norm }) => currentWords.has(norm) || soByNow.has(norm))) return false
  if (partOpeners.has(units[at + 1]?.norm ?? '') || units.slice(0, at).some(({ norm }) => partOpeners.has(norm)))
    return true
  if (
    verb !== null &&
    allotmentVerbs.has(verb.lemma) &&
    (verb.tense === 'present' || verb.passive) &&
    isOfKind(figure, before)
  )
    return true
  if (verb?.tense === 'past' || verb?.tense === 'perfect') return false
  if (isListedNext(clause, at, figure.figure, before)) return true
  if (verb?.tense !== 'present') return false
  if ((isOfKind(figure, before) || figure.figure.kind === 'money') && units.some(({ norm }) => therebyWords.has(norm)))
    return true
  if (isGivenNext(verb, figure, before)) return true
  if (!before.sameSentence && index === 0 && thatWords.has(units[0]?.norm ?? '') && units[1]?.kind === 'verb')
    return true
  return verb.lemma === 'sein' && before.kind === figure.figure.kind && units.some(({ norm }) => norm === 'es')
}

/** "Nordwind will 40 Prozent kaufen. Dem Gründer zahlt sie 3 Millionen": what changes hands in the present beside a plan is a part of it. */
const isGivenNext = (
  { classes }: VerbComplex,
  { figure }: FigureMention,
  before: NonNullable<Setting['before']>,
): boolean =>
  before.modality === 'planned' &&
  SUMS.has(figure.kind) &&
  SUMS.has(before.kind) &&
  classes.some((id) => GIVING.has(id))
const SUMS: ReadonlySet<FigureKind> = new Set(['money', 'percent'])
const GIVING: ReadonlySet<string> = new Set(['give', 'pay', 'waive'])

/** "liefert dafür 41 Züge, 90 Wagen und 12 Loks": what stands in one row, in one clause or as one that has no verb. */
const isListedNext = (
  { units, verb }: Clause,
  at: number,
  { kind }: Figure,
  before: NonNullable<Setting['before']>,
): boolean =>
  before.sameSentence &&
  before.kind === kind &&
  ((verb === null && units.slice(0, at).every(({ norm }) => listLinks.has(norm))) ||
    (listLinks.has(units[at - 1]?.norm ?? '') && units.slice(0, at).some(({ figure }) => figure?.figure.kind === kind)))

const isOfKind = ({ figure }: FigureMention, before: NonNullable<Setting['before']>): boolean =>
  figure.kind === before.kind || figure.kind === 'percent' || figure.kind === 'duration'
