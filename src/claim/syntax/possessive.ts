import type { Unit } from './unit.ts'

/** "Amazons", "Nvidias", "Kerns" of Anna Kern: a name with the genitive s that its usual form lacks. */
export const isPossessive = ({ mention, text }: Unit): boolean => {
  if (mention?.entity == null || mention.head !== undefined || !/(s|['’])$/.test(text)) return false
  const bare = text.replace(/['’]?s?$/, '').toLowerCase()
  const { name, aliases, kind } = mention.entity
  return [name, ...aliases, ...(kind === 'person' ? [name.split(' ').at(-1) ?? ''] : [])].some(
    (known) => known.toLowerCase() === bare,
  )
}
