import type { EventClass } from './define-class.ts'

const ENDINGS = ['', 'e', 's', 'es', 'n', 'en', 'er', 'ern', 'innen', 'nen']

const enter = <Id>(index: Map<string, Id[]>, form: string, id: Id): void => {
  const known = index.get(form)
  if (known === undefined) index.set(form, [id])
  else if (!known.includes(id)) known.push(id)
}

/** What looks like a plural of "Gewinn" and means who wins. */
const WINNER = /gewinner(n|in|innen)?$/

/** The forms of a noun. */
const formsOf = (noun: string): string[] =>
  ENDINGS.map((ending) => noun + ending).filter((form) => !WINNER.test(form) || WINNER.test(noun))

/** Looks up a noun (in lower case) in classes, whole or as the head of a compound: "Jahresumsatz" is an "umsatz". */
export function indexNouns<Id extends string>(classes: readonly EventClass<Id>[]): (norm: string) => readonly Id[] {
  const alone = new Map<string, Id[]>()
  const compound = new Map<string, Id[]>()
  for (const { id, nouns } of classes)
    for (const noun of nouns) {
      if (noun.startsWith('=')) enter(alone, noun.slice(1), id)
      else if (noun.startsWith('~')) for (const form of formsOf(noun.slice(1))) enter(compound, form, id)
      else
        for (const form of formsOf(noun)) {
          enter(alone, form, id)
          if (noun.length >= 4) enter(compound, form, id)
        }
    }
  return (norm) => {
    const whole = alone.get(norm)
    if (whole !== undefined) return whole
    // The longest known head wins; German compounds are read from their end.
    for (let at = 2; at <= norm.length - 4 && at < 40; at++) {
      const head = compound.get(norm.slice(at))
      if (head !== undefined) return head
    }
    return []
  }
}
