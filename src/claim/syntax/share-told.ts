import type { Phrase } from './clause.ts'

/** The noun that "an Y" belongs to: "der Anteil an Y", and behind whose it is, "der Anteil **von X** an Y". */
export function shareTold({ preposition, governor }: Phrase): Phrase | null {
  const above = governor?.governor ?? null
  const isBehindOwner =
    preposition === 'an' &&
    governor?.head.kind === 'entity' &&
    (governor.preposition === 'von' || governor.link === 'genitive') &&
    above?.head.classes.includes('stake') === true
  return isBehindOwner ? above : governor
}
