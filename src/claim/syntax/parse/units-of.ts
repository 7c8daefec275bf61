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
import type { PushUnit } from './push-noun.ts'
import { pushWord } from './push-word.ts'

const BREAKS = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '/', '|', '•', '▶'])
const NO_VERBS: readonly VerbReading[] = []

/** Cuts a sentence into units. `figures` and `mentions` are those of the sentence, in order. */
export function unitsOf(
  document: Document,
  sentence: Sentence,
  figures: readonly FigureMention[],
  mentions: readonly EntityMention[],
): Unit[] {
  const cutter = new UnitCutter(document, sentence, figures, mentions)
  return cutter.cut()
}

/** Goes through the tokens of a sentence and takes a figure, a mention, a sign or a word at a time. */
class UnitCutter {
  readonly #units: Unit[] = []
  readonly #tokens: readonly Token[]
  readonly #text: string
  readonly #end: number
  readonly #figures: readonly FigureMention[]
  readonly #mentions: readonly EntityMention[]
  #at: number
  #nextFigure = 0
  #nextMention = 0

  constructor(
    { tokens, text }: Document,
    { firstToken, endToken }: Sentence,
    figures: readonly FigureMention[],
    mentions: readonly EntityMention[],
  ) {
    this.#tokens = tokens
    this.#text = text
    this.#at = firstToken
    this.#end = endToken
    this.#figures = figures
    this.#mentions = mentions
  }

  cut(): Unit[] {
    while (this.#at < this.#end) {
      const token = this.#tokens[this.#at] as Token
      const [figure, mention] = this.#here(token)
      if (figure?.start === token.start) this.#takeFigure(token, figure)
      else if (mention?.start === token.start) this.#takeMention(token, mention)
      else if (token.kind !== 'word') this.#takeSign(token, mention)
      else this.#takeWord(token, figure)
    }
    return this.#units
  }

  /** The next figure and mention that do not begin before a token. */
  #here({ start }: Token): [FigureMention | undefined, EntityMention | undefined] {
    while ((this.#figures[this.#nextFigure]?.start ?? start) < start) this.#nextFigure++
    while ((this.#mentions[this.#nextMention]?.start ?? start) < start) this.#nextMention++
    return [this.#figures[this.#nextFigure], this.#mentions[this.#nextMention]]
  }

  #takeFigure(token: Token, figure: FigureMention): void {
    // "zur Hälfte": the preposition stays one.
    if (figure.figure.kind === 'percent' && dativeContractions.has(token.norm)) this.#pushContraction(token)
    this.#push('figure', figure.start, figure.end, '', {
      figure,
      classes: sharesCounted(figure),
      ...countedName(this.#mentions, this.#nextMention, figure.end),
    })
    this.#at = this.#past(figure.end)
  }

  #takeMention(token: Token, mention: EntityMention): void {
    if (mention.head !== undefined) this.#takeCompound(mention, mention.head)
    else if (mention.how === 'pronoun') {
      this.#push('entity', mention.start, mention.end, token.norm, { mention, cases: casesOfPronoun(token.norm) })
      this.#at = this.#past(mention.end)
    } else this.#takeName(token, mention)
  }

  /** "die Seestern-Tochter" */
  #takeCompound(mention: EntityMention, head: string): void {
    const last = lastOfCompound(this.#tokens, this.#past(mention.end) - 1, this.#end)
    const { end } = this.#tokens[last] ?? mention
    const norm = head.split('-').at(-1)?.toLowerCase() ?? ''
    const cases = leadingCases(this.#tokens, this.#at, mention.end)
    const kind = isItself(mention.entity, norm) ? 'entity' : 'noun'
    this.#push(kind, mention.start, end, norm, { mention, classes: kind === 'entity' ? [] : nounClasses(norm), cases })
    this.#at = this.#past(end)
  }

  /** A name or a description. */
  #takeName(token: Token, mention: EntityMention): void {
    const { start, end, text } = mention
    const cases = leadingCases(this.#tokens, this.#at, end)
    // "vom Staat": the preposition stays one.
    if (dativeContractions.has(token.norm) && (this.#tokens[this.#at + 1]?.start ?? end) < end)
      this.#pushContraction(token)
    const called = mention.how === 'description' ? nounClasses(lastWord(text)) : []
    // Of what is sold nobody says that something is spent on it.
    const described = mention.thing === true ? ['part'] : mention.part === true ? ['part', ...called] : called
    this.#push('entity', start, end, text.toLowerCase(), { mention, cases, described })
    this.#at = this.#past(end)
    const behind = this.#tokens[this.#at]
    if (shareKinds.has(behind?.norm ?? '') && this.#at < this.#end && behind?.gap === 'blank') this.#at++
  }

  #takeSign(token: Token, mention: EntityMention | undefined): void {
    const { norm, text, start, end } = token
    const dash = norm === '-' && token.gap !== 'none' && this.#tokens[this.#at + 1]?.gap !== 'none'
    if (isSlashOfList(token, this.#units.at(-1), mention)) this.#push('coordinator', start, end, 'und')
    else if (dash || BREAKS.has(text)) this.#push('break', start, end, dash ? '–' : text)
    this.#at++
  }

  #takeWord({ norm, start, end }: Token, figure: FigureMention | undefined): void {
    if (ownsWithoutComma(norm, this.#units)) {
      this.#push('determiner', start, end, norm, { cases: ANY })
      this.#at++
    } else if (norm === 'je' && figure !== undefined && figure.start === this.#tokens[this.#at + 1]?.start) {
      // "zu je 25 Prozent": it says that the figure holds for each, and is no preposition.
      this.#push('word', start, end, norm)
      this.#at++
    } else this.#at = pushWord(this.#tokens, this.#at, this.#end, this.#units, this.#push)
  }

  /** The token behind an offset, at least the next one. */
  #past(offset: number): number {
    let index = this.#at
    while (index < this.#end && (this.#tokens[index]?.start ?? offset) < offset) index++
    return Math.max(index, this.#at + 1)
  }

  #pushContraction({ norm, start, end }: Token): void {
    this.#push('preposition', start, end, prepositions.get(norm) ?? norm, { cases: DAT })
  }

  readonly #push: PushUnit = (kind, start, end, norm, more = {}) => {
    const text = this.#text.slice(start, end)
    this.#units.push({
      kind,
      start,
      end,
      text,
      norm,
      classes: [],
      cases: ANY,
      verbs: NO_VERBS,
      relative: false,
      ...more,
    })
  }
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
