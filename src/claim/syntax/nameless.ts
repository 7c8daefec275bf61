import { headClasses } from '../../lexicon/de/events/noun-index.ts'
import type { Phrase } from './clause.ts'
import type { Unit } from './unit.ts'

/** "der Hersteller", "die Investoren". */
export const isFirmWord = ({ head }: Phrase): boolean =>
  head.classes.some((id) => id === 'firm-word' || id === 'investor-word')

/** A noun that is neither a share nor called by a name. */
export const isUnnamed = (part: Phrase, phrases: readonly Phrase[]): boolean =>
  isNameless(part, phrases) && !part.head.classes.some((id) => SHARES.has(id))

/** What shares and the capital are called, and where they are traded: whose they are stands elsewhere. */
const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word', 'share', 'capital', 'trading'])

/** A noun that no name stands beside, be it a description of nobody that is known. */
export const isNameless = (part: Phrase, phrases: readonly Phrase[]): boolean =>
  (part.head.kind === 'noun' || part.head.kind === 'entity') &&
  part.head.mention?.entity == null &&
  !phrases.some(({ governor, head }) => governor === part && head.kind === 'entity')

/** "Die fünf Anbieter erreichen zusammen 3 Millionen Kunden". */
export const countsFirms = ({ head, preposition, link }: Phrase): boolean =>
  preposition === '' && link === null && isCountOf(head, 'firm-word')

/** "36 Klubs", "zwei Unternehmen": does a figure count what is of one of these classes? */
export const isCountOf = ({ figure }: Unit, ...classIds: readonly string[]): boolean =>
  figure?.figure.kind === 'count' && headClasses(figure.figure.unit ?? '').some((id) => classIds.includes(id))

/** "der Flughafen", "die Klinik": what is run for the public, and has no name here. */
export const isFacility = (unit: Unit | null | undefined): boolean =>
  unit?.kind === 'noun' && unit.mention?.entity == null && unit.classes.includes('facility')
