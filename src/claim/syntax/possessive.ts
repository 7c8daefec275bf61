import type { Unit } from './unit.ts'

/** "Amazons", "Nvidias": a name with the genitive s that its usual form lacks. */
export const isPossessive = ({ mention, text }: Unit): boolean => {
  if (mention?.entity == null || mention.head !== undefined || !/(s|['’])$/.test(text)) return false
  const bare = text.replace(/['’]?s?$/, '').toLowerCase()
  return [mention.entity.name, ...mention.entity.aliases].some((name) => name.toLowerCase() === bare)
}
