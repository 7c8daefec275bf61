import { companyItself } from '../../../lexicon/de/entity/company-nouns.ts'
import { isNounOfSector } from '../../../lexicon/de/entity/sector-nouns.ts'
import { headClasses, nounClasses } from '../../../lexicon/de/events/noun-index.ts'
import { ANY, DAT, dativeContractions, determiners } from '../../../lexicon/de/grammar/determiners.ts'
import { casesOfPronoun } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import { whoseWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { prepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { shareKinds } from '../../../lexicon/de/shares.ts'
import type { VerbReading } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Document, Sentence, Token } from '../../../model/document.ts'
import type { Entity, EntityMention } from '../../../model/entity.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Unit } from '../unit.ts'
import { lastOfCompound } from './hyphens.ts'
import { type PushUnit, pushWord } from './push-word.ts'

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
  const push: PushUnit = (kind, from, to, norm, more = {}) => {
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
      // "zur Hälfte": the preposition stays one.
      if (figure.figure.kind === 'percent' && dativeContractions.has(token.norm))
        push('preposition', token.start, token.end, prepositions.get(token.norm) ?? token.norm, { cases: DAT })
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
      const called = mention.how === 'description' ? nounClasses(lastWord(mention.text)) : []
      // Of what is sold nobody says that something is spent on it.
      const described = mention.thing === true ? ['part'] : mention.part === true ? ['part', ...called] : called
      push('entity', mention.start, mention.end, mention.text.toLowerCase(), { mention, cases, described })
      at = past(mention.end)
      if (shareKinds.has(tokens[at]?.norm ?? '') && at < end && tokens[at]?.gap === 'blank') at++
      continue
    }
    if (mention !== undefined && mention.start === token.start) {
      push('entity', mention.start, mention.end, token.norm, { mention, cases: casesOfPronoun(token.norm) })
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
  whoseWords.has(norm) && units.at(-1)?.kind === 'preposition' && units.length > 1 && units.at(-2)?.kind !== 'break'

/** "der Seestern-Konzern", "die Seestern-Werft": is the compound the company itself? */
const isItself = (entity: Entity | null, head: string): boolean =>
  entity?.kind === 'company' && (companyItself.has(head) || isNounOfSector(head, entity.sectors))

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
  if (token === undefined || next === undefined || next.start >= end) return ANY
  return determiners.get(token.norm) ?? ANY
}
