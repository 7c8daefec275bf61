import { eventFamilies } from '../../lexicon/de/facts/event-names.ts'

/** Families whose events come once in the life of a company, a deal or a plant; all others come again. */
export const singularEvents: ReadonlySet<string> = new Set([
  'founding',
  'closing',
  'ipo',
  'restructuring',
  'insolvency',
  'ceo start',
  'construction start',
  'production start',
  'delivery start',
  'site closure',
  'agreement end',
])

/** The family of an event's name; the name itself where it is in none. Names of several words are families of their own. */
export function eventFamily(event: string): string {
  const name = event.toLowerCase().replaceAll(/[_-]+/g, ' ').trim()
  const family = Object.entries(eventFamilies).find(([, stems]) =>
    stems.some((stem) => name === stem || (!name.includes(' ') && name.startsWith(stem))),
  )
  return family?.[0] ?? name
}

/** Families whose events last, or bound a time: "bis 2030" is no day on which they are. */
const lastingEvents: ReadonlySet<string> = new Set([
  'contract',
  'deadline',
  'employment',
  'financing',
  'investment',
  'cooperation',
  'provision',
  'talks',
  'ceo start',
  'share price level',
  'restructuring',
  'job cuts',
])

/** Is it a point that is reached? Whether by then, from then on or since then, its day is the one named. */
export const isReachedEvent = (event: string | undefined): boolean =>
  event !== undefined && !lastingEvents.has(eventFamily(event))

/** Families that papers take for one another, where the day is one: whoever starts is founded, whoever is listed has a first price. */
const kindred: readonly ReadonlySet<string>[] = [
  new Set(['launch', 'founding']),
  new Set(['ipo', 'share price level', 'launch']),
  new Set(['job cuts', 'staff level']),
  new Set(['closing', 'acquisition']),
  new Set(['offer', 'announcement']),
]

/** May two names be those of one event? */
export const mayBeOneEvent = (a: string, b: string): boolean =>
  kindred.some((families) => families.has(eventFamily(a)) && families.has(eventFamily(b)))
