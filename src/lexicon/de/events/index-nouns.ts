import { memoize } from '../../memoize.ts'
import type { EventClass } from './define-class.ts'

const NONE: readonly never[] = []
const ENDINGS = ['', 'e', 's', 'es', 'n', 'en', 'er', 'ern', 'innen', 'nen']

/** What looks like a plural of "Gewinn" and means who wins. */
const isWinner = (noun: string, ending: string): boolean => ending.startsWith('er') && noun.endsWith('gewinn')

/** The classes of a noun, as places in the list of classes: as a word of its own in any form, in this form alone, and as the last part of a compound. */
interface NounEntry {
  readonly alone: number[]
  readonly asWritten: number[]
  readonly head: number[]
}

function entriesOf(classes: readonly EventClass[]): ReadonlyMap<string, NounEntry> {
  const entries = new Map<string, NounEntry>()
  const entryOf = (noun: string): NounEntry => {
    const known = entries.get(noun) ?? { alone: [], asWritten: [], head: [] }
    entries.set(noun, known)
    return known
  }
  for (const [place, { nouns }] of classes.entries())
    for (const noun of nouns) {
      if (noun.startsWith('=')) entryOf(noun.slice(1)).asWritten.push(place)
      else if (noun.startsWith('~')) entryOf(noun.slice(1)).head.push(place)
      else {
        entryOf(noun).alone.push(place)
        if (noun.length >= 4) entryOf(noun).head.push(place)
      }
    }
  return entries
}

/** Looks up a noun (in lower case) in classes, whole or as the head of a compound: "Jahresumsatz" is an "umsatz". */
export function indexNouns<Id extends string>(classes: readonly EventClass<Id>[]): (norm: string) => readonly Id[] {
  const entries = entriesOf(classes)
  const lookUp = (norm: string): readonly Id[] => {
    const endings = ENDINGS.filter((ending) => norm.endsWith(ending))

    /** The classes of the form that begins at an offset: of every noun that it is with one of the endings. */
    const classesFrom = (
      at: number,
      placesOf: (entry: NounEntry, ending: string) => readonly number[],
    ): readonly Id[] => {
      let places: readonly number[] = []
      for (const ending of endings) {
        const noun = norm.slice(at, norm.length - ending.length)
        const entry = entries.get(noun)
        if (entry !== undefined && !isWinner(noun, ending)) places = [...places, ...placesOf(entry, ending)]
      }
      if (places.length === 0) return NONE
      return [...new Set(places)].sort((one, other) => one - other).flatMap((place) => classes[place]?.id ?? [])
    }

    const whole = classesFrom(0, ({ alone, asWritten }, ending) => (ending === '' ? [...alone, ...asWritten] : alone))
    if (whole.length > 0) return whole
    // The longest known head wins; German compounds are read from their end.
    for (let at = 2; at <= norm.length - 4 && at < 40; at++) {
      const head = classesFrom(at, (entry) => entry.head)
      if (head.length > 0) return head
    }
    return NONE
  }
  return memoize(lookUp)
}
