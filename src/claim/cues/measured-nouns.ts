import { headClasses } from '../../lexicon/de/events/noun-index.ts'
import { moneyItself } from '../../lexicon/de/money-nouns.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { governedPlaces, type Site } from './cue.ts'
import { guessedNoun } from './guessed-noun.ts'
import { resultLeavingOut } from './of-no-event.ts'

/** A noun that says what a figure measures, with the event classes it has (none where no lexicon knows it). */
export interface MeasuredNoun {
  readonly text: string
  readonly classes: readonly string[]
}

/** Prepositions by which a sum belongs to the noun before it: "Synergien von", "Kredit über"; beside it, it needs none: "Basispreis 20 Euro". */
const OF = new Set(['von', 'über'])
/** Prepositions of nouns that pass a sum on: "Schaden in Höhe von", "Vertrag mit einem Volumen von", "Haftung bis zur Höhe von". */
const PASSING = new Set([...OF, 'in', 'mit', 'zu', ''])
/** Nouns that only name a sum, a size or money, and leave open of what. */
const EMPTY = new Set(['amount', 'plain-price', 'worth', 'tranche'])

/** What a figure measures: "300 Millionen Euro Sachspenden", "Synergien von 300 Millionen Euro", "300-Millionen-Euro-Paket". */
export function measuredNouns(site: Site, figure: FigureMention): MeasuredNoun[] {
  const { phrase, clause } = site
  if (figure.head !== undefined) {
    const text = figure.head.text
    return [{ text, classes: headClasses(text) }].filter(says)
  }
  if (phrase === null) return []
  const guessed = guessedNoun(clause, phrase)
  if (guessed !== null) return isWhole(guessed) ? [] : [noun(guessed)].filter(says)
  const counted = clause.phrases.find(
    ({ head, governor, link }) => governor === phrase && link === 'counted' && head.kind === 'noun',
  )
  if (counted !== undefined) return [noun(counted)].filter(says)
  const above = governing(phrase, clause) ?? valued(site)
  return above === null ? [] : [noun(above)].filter(says)
}

/** What is worth as much as somebody guesses: no measure of it. */
const WHOLES: ReadonlySet<string> = new Set(['firm-word', 'daughter', 'stake', 'share-word', 'investor-word'])
const isWhole = ({ head }: Phrase): boolean => head.classes.some((id) => WHOLES.has(id))

const noun = ({ head }: Phrase): MeasuredNoun => ({ text: head.text, classes: head.classes })

const says = ({ text, classes }: MeasuredNoun): boolean =>
  !moneyItself.test(text.toLowerCase()) && !classes.some((id) => EMPTY.has(id))

/** The noun above a figure that it is "of", past nouns like "Höhe" and "Wert". */
function governing(phrase: Phrase, clause: Clause): Phrase | null {
  let at = phrase
  for (let step = 0; step < 4; step++) {
    const above = at.governor
    const up = above === null ? null : ownedBy(resultLeavingOut(above, clause) ?? above, step)
    if (up === null || up.head.kind !== 'noun') return null
    if (!(step > 0 || isLabel(at, clause) ? PASSING : OF).has(at.preposition)) return null
    if (!up.head.classes.some((id) => EMPTY.has(id))) return up
    at = up
  }
  return null
}

/** "Der Wert der Anlage stieg auf 20 Millionen": what it is worth that is no company. */
function valued({ cues, clause }: Site): Phrase | null {
  const worth = cues.find(
    ({ classId, place, clause: at }) => classId === 'worth' && place === 'subject' && at === clause,
  )
  const owner = clause.phrases.find(({ governor, link }) => governor === worth?.phrase && link === 'genitive')
  return owner === undefined || owner.head.kind !== 'noun' || owner.head.mention !== undefined || isWhole(owner)
    ? null
    : owner
}

/** "Verluste der Seestern in Höhe von": no size is that of a company, but of what it has. */
const ownedBy = (up: Phrase, step: number): Phrase =>
  step > 0 && up.link === 'genitive' && up.governor !== null && (up.head.mention !== undefined || isWhole(up))
    ? up.governor
    : up

/** ", Basispreis 20 Euro": a noun of its own right before the sum, which opens what is put in. */
const isLabel = ({ link, governor }: Phrase, { kind, units }: Clause): boolean =>
  link === 'apposition' && kind !== 'main' && governor?.head === units[0]

const MEASURES: ReadonlySet<string> = new Set(['other-measure', 'dividend', 'business-figure', 'profit', 'revenue'])

/** Does a sum or percentage measure how business went over some time: margin, order intake, dividend? What is in stock on a day has no period. */
export function isMeasure({ cues }: Site, { figure }: FigureMention): boolean {
  if (figure.kind !== 'money' && figure.kind !== 'percent') return false
  const governed = cues.filter(({ place }) => governedPlaces.has(place))
  return (
    governed.some(({ classId }) => MEASURES.has(classId)) &&
    governed.every(({ classId }) => classId !== 'stock-measure')
  )
}
