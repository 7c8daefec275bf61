import { isNounOfSector } from '../../../lexicon/de/entity/sector-nouns.ts'
import { goalClasses } from '../../../lexicon/de/events/goals.ts'
import { compoundClasses, headClasses, nounClasses, wordClasses } from '../../../lexicon/de/events/noun-index.ts'
import { stemOfAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { isAdverb } from '../../../lexicon/de/grammar/adverbs.ts'
import { coordinators, particles, relatives, subordinators } from '../../../lexicon/de/grammar/connectives.ts'
import { ANY, DAT, dativeContractions, determiners } from '../../../lexicon/de/grammar/determiners.ts'
import { neverNouns } from '../../../lexicon/de/grammar/never-nouns.ts'
import { prepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import { type VerbReading, verbClasses, verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Document, Sentence, Token } from '../../../model/document.ts'
import type { Entity, EntityMention } from '../../../model/entity.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { lastOfCompound, lengthOfCut } from './hyphens.ts'
import { isAttributive } from './is-attributive.ts'
import { isCapital } from './is-capital.ts'

const BREAKS = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '/', '|', '•', '▶'])
const NO_VERBS: readonly VerbReading[] = []

/** Cuts a sentence into units. `figures` and `mentions` are those of the sentence, in order. */
export function unitsOf(
  document: Document,
  sentence: Sentence,
  figures: readonly FigureMention[],
  mentions: readonly EntityMention[],
): Unit[] {
  const { tokens, text } = document
  const units: Unit[] = []
  const end = sentence.endToken
  let nextFigure = 0
  let nextMention = 0
  let at = sentence.firstToken

  const past = (offset: number): number => {
    let index = at
    while (index < end && (tokens[index]?.start ?? offset) < offset) index++
    return Math.max(index, at + 1)
  }
  const push = (kind: UnitKind, from: number, to: number, norm: string, more: Partial<Unit> = {}): void => {
    units.push({
      kind,
      start: from,
      end: to,
      text: text.slice(from, to),
      norm,
      classes: [],
      cases: ANY,
      verbs: NO_VERBS,
      relative: false,
      ...more,
    })
  }

  while (at < end) {
    const token = tokens[at] as Token
    while (nextFigure < figures.length && (figures[nextFigure]?.start ?? 0) < token.start) nextFigure++
    while (nextMention < mentions.length && (mentions[nextMention]?.start ?? 0) < token.start) nextMention++
    const figure = figures[nextFigure]
    if (figure !== undefined && figure.start === token.start) {
      push('figure', figure.start, figure.end, '', {
        figure,
        classes: sharesCounted(figure),
        ...countedName(mentions, nextMention, figure.end),
      })
      at = past(figure.end)
      continue
    }
    const mention = mentions[nextMention]
    if (mention !== undefined && mention.start === token.start && mention.head !== undefined) {
      const { end: to } = tokens[lastOfCompound(tokens, past(mention.end) - 1, end)] ?? mention
      const norm = mention.head.split('-').at(-1)?.toLowerCase() ?? ''
      const cases = leadingCases(tokens, at, mention.end)
      const kind = isItself(mention.entity, norm) ? 'entity' : 'noun'
      push(kind, mention.start, to, norm, { mention, classes: kind === 'entity' ? [] : nounClasses(norm), cases })
      at = past(to)
      continue
    }
    if (mention !== undefined && mention.start === token.start && mention.how !== 'pronoun') {
      const cases = leadingCases(tokens, at, mention.end)
      // "vom Staat": the preposition stays one.
      if (dativeContractions.has(token.norm) && (tokens[at + 1]?.start ?? mention.end) < mention.end)
        push('preposition', token.start, token.end, prepositions.get(token.norm) ?? token.norm, { cases: DAT })
      const described = mention.how === 'description' ? nounClasses(lastWord(mention.text)) : []
      push('entity', mention.start, mention.end, mention.text.toLowerCase(), { mention, cases, described })
      at = past(mention.end)
      continue
    }
    if (mention !== undefined && mention.start === token.start) {
      push('entity', mention.start, mention.end, token.norm, { mention, relative: relatives.has(token.norm) })
      at = past(mention.end)
      continue
    }
    if (token.kind !== 'word') {
      const dash = token.norm === '-' && token.gap !== 'none' && tokens[at + 1]?.gap !== 'none'
      if (isSlashOfList(token, units.at(-1), mentions[nextMention])) push('coordinator', token.start, token.end, 'und')
      else if (dash || BREAKS.has(token.text)) push('break', token.start, token.end, dash ? '–' : token.text)
      at++
      continue
    }
    if (ownsWithoutComma(token.norm, units)) {
      push('determiner', token.start, token.end, token.norm, { cases: ANY })
      at++
      continue
    }
    // "zu je 25 Prozent": it says that the figure holds for each, and is no preposition.
    if (token.norm === 'je' && figures[nextFigure]?.start === tokens[at + 1]?.start) {
      push('word', token.start, token.end, token.norm)
      at++
      continue
    }
    at = pushWord(tokens, at, end, units, push)
  }
  return units
}

/** "Nordwind/Seestern": two names in one breath. */
const isSlashOfList = (
  { text, start, end }: Token,
  before: Unit | undefined,
  next: EntityMention | undefined,
): boolean => text === '/' && before?.kind === 'entity' && before.end === start && next?.start === end

/** "2 Millionen für dessen Anteile": without a comma before its preposition no relative clause begins. */
const ownsWithoutComma = (norm: string, units: readonly Unit[]): boolean =>
  (norm === 'dessen' || norm === 'deren') &&
  units.at(-1)?.kind === 'preposition' &&
  units.length > 1 &&
  units.at(-2)?.kind !== 'break'

/** "der Seestern-Konzern", "die Seestern-Werft": is the compound the company itself? */
const isItself = (entity: Entity | null, head: string): boolean =>
  entity?.kind === 'company' && (STANDS_FOR.test(head) || isNounOfSector(head, entity.sectors))
const STANDS_FOR = /^(konzern|konzerns|gruppe|unternehmen|unternehmens)$/

/** "7 Millionen Aktien": what hangs on the figure hangs on the shares; "zwei Titel" may be books. */
const sharesCounted = ({ figure }: FigureMention): readonly string[] =>
  figure.kind === 'count' && /aktien?$/i.test(figure.unit ?? '') ? headClasses(figure.unit ?? '') : []

/** The name in the noun that a figure counts: "2.000 Seestern-Stellen". */
function countedName(mentions: readonly EntityMention[], from: number, end: number): Partial<Unit> {
  for (let at = from; (mentions[at]?.start ?? end) < end; at++) {
    const mention = mentions[at]
    const head = mention?.head?.split('-').at(-1)?.toLowerCase()
    if (mention !== undefined && head !== undefined) return { mention, classes: nounClasses(head) }
  }
  return {}
}

const lastWord = (text: string): string => text.split(/[\s-]/).at(-1)?.toLowerCase() ?? ''

/** Cases of a mention that holds its own article ("der Konzern"). */
function leadingCases(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at]
  const next = tokens[at + 1]
  return token !== undefined && next !== undefined && next.start < end ? (determiners.get(token.norm) ?? ANY) : ANY
}

function pushWord(
  tokens: readonly Token[],
  at: number,
  end: number,
  units: readonly Unit[],
  push: (kind: UnitKind, from: number, to: number, norm: string, more?: Partial<Unit>) => void,
): number {
  const token = tokens[at] as Token
  const { norm, start } = token
  const previous = units.at(-1)
  const relative = relatives.has(norm)
  const capital = isCapital(token)
  const first = previous === undefined || previous.norm === ':'
  const one = (kind: UnitKind, more: Partial<Unit> = {}, as = norm): number => {
    push(kind, start, token.end, as, more)
    return at + 1
  }
  // "Wind- und Solarparkbetreiber": what the first word leaves out comes with the second.
  const cut = lengthOfCut(tokens, at)
  if (cut > 0) {
    push('attribute', start, token.end, norm)
    return at + cut
  }
  if (!capital || first) {
    const verbs = verbReadings(norm)
    const preposition = prepositions.get(norm)
    // "Damit nahm Seestern": right before the verb it opens no clause.
    const isAdverbial = norm === 'damit' && verbReadings(tokens[at + 1]?.norm ?? '').length > 0
    if (subordinators.has(norm) && preposition === undefined && !isAdverbial) return one('subordinator')
    if (coordinators.has(norm)) return one('coordinator')
    if (preposition !== undefined)
      return one(
        'preposition',
        { relative: subordinators.has(norm), cases: dativeContractions.has(norm) ? DAT : ANY },
        preposition,
      )
    const cases = determiners.get(norm)
    if (cases !== undefined && !(norm === 'sein' && isLast(tokens, at, end)))
      return one('determiner', { cases, relative })
    // "Übernahme vollzogen": at the head of a sentence an event noun is no verb.
    const opensAsNoun = capital && (nounClasses(norm).length > 0 || isHeading(tokens, at))
    if (verbs.length > 0 && !opensAsNoun && !isAttributive(tokens, at, units)) return one('verb', { verbs })
    if (particles.has(norm)) return one('particle', { classes: wordClasses(norm) })
    if (!capital) {
      const classes = [...wordClasses(norm), ...attributeClasses(norm)]
      return one(classes.length > 0 ? 'attribute' : 'word', { classes, relative })
    }
    if (neverNouns.has(norm)) return one('word')
    if (token.text.length > 1 && nounClasses(norm).length === 0 && isAdverb(norm)) {
      const classes = wordClasses(norm)
      return one(classes.length > 0 ? 'attribute' : 'word', { classes })
    }
  }
  // A hyphen compound is one noun; its last part says what it is.
  const last = lastOfCompound(tokens, at, end)
  const head = tokens[last] as Token
  const text = tokens
    .slice(at, last + 1)
    .map((one) => one.text)
    .join('')
  const classes = last === at ? nounClasses(head.norm) : compoundClasses(text)
  push('noun', start, head.end, head.norm, { classes: [...classes, ...goalOf(tokens, at, head.norm)] })
  return last + 1
}

/** "Kreise: Seestern kauft zu": a source before the colon is no verb. */
const isHeading = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.norm === ':' && sourceNoun(tokens[at]?.text ?? '') !== undefined

/** Words between the preposition and its noun, at most: "an die New Yorker Börse". */
const BETWEEN = 3

/** The event that a noun means where something goes to it: "an die Börse", "aufs Parkett". */
function goalOf(tokens: readonly Token[], at: number, norm: string): readonly string[] {
  for (let back = at - 1; back >= at - 1 - BETWEEN; back--) {
    const article = tokens[back]
    if (article?.kind !== 'word') return []
    const goal = /^(die|den|das)$/.test(article.norm)
      ? goalClasses.get(`${tokens[back - 1]?.norm ?? ''} ${norm}`)
      : goalClasses.get(`${/^(ans|aufs)$/.test(article.norm) ? article.norm.slice(0, -1) : ''} ${norm}`)
    if (goal !== undefined) return [goal]
  }
  return []
}

const isLast = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 >= end || tokens[at + 1]?.kind === 'symbol'

/** Classes of a participle that stands before a noun: "bewertete", "gezahlten", "teuren". */
function attributeClasses(norm: string): readonly string[] {
  const stem = stemOfAdjective(norm)
  if (stem === norm) return []
  return verbReadings(stem)
    .filter((reading) => reading.shape === 'participle')
    .flatMap((reading) => verbClasses(reading.lemma))
}
