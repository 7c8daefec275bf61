import type { Span } from '../../model/span.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'

/** Where a word stands, seen from a figure; nearer places speak louder (the weights are points of a frame's score). */
export const placeWeights = {
  /** The rest of the figure's compound: "38-Milliarden-Euro-Abkommen". */
  head: 12,
  /** The noun that the figure counts: "19 Milliarden Euro Umsatz". */
  counted: 11,
  /** The noun the figure belongs to: "Vertrag über 38 Milliarden", "Umsatz: 2,4 Milliarden". */
  governor: 10,
  /** The noun that the figure is a part of: "27 Prozent der Anteile". */
  of: 9,
  /** Subject of "betragen", "liegen bei", "steigen auf" …: "Der Kaufpreis beträgt". */
  subject: 9,
  verb: 7,
  /** A noun further up: "Auftrag mit einem Wert von". */
  beyond: 7,
  clause: 4,
  sentence: 2,
  before: 1,
  /** The paragraph or the headline. */
  paragraph: 0.5,
  /** What the article as a whole is about. */
  story: 3,
} as const
export type Place = keyof typeof placeWeights

/** The noun that the figure belongs to stands there. */
export const governedPlaces: ReadonlySet<Place> = new Set(['head', 'counted', 'governor', 'of', 'subject'])
/** Places of the noun that a figure counts: beside it no other word has a say. */
export const countedPlaces: ReadonlySet<Place> = new Set(['head', 'counted'])
/** Places of nouns that stand apart from the figure and are measured by it. */
export const measuredPlaces: ReadonlySet<Place> = new Set(['governor', 'subject', 'beyond'])
/** What the figure itself is said to be or do stands there: its nouns and its verb. */
export const ownPlaces: ReadonlySet<Place> = new Set([...governedPlaces, 'verb', 'beyond'])
/** All places of the figure's own clause. */
export const clausePlaces: ReadonlySet<Place> = new Set([...ownPlaces, 'clause'])

/** An event word in reach of a figure. */
export interface Cue extends Span {
  readonly classId: string
  readonly place: Place
  readonly text: string
  /** The phrase of a noun, for what hangs on it. */
  readonly phrase: Phrase | null
  readonly clause: Clause
}

/** A figure (or, for an event without figure, none) in its clause. */
export interface Site {
  readonly parsed: ParsedSentence
  readonly clause: Clause
  readonly phrase: Phrase | null
  readonly cues: readonly Cue[]
  readonly before: ParsedSentence | null
  /** The last sentences of the paragraph before it, the nearest first. */
  readonly earlier?: readonly ParsedSentence[]
  /** The next one. */
  readonly next?: ParsedSentence | null
}
