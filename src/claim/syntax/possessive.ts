import type { Unit } from './unit.ts'

/** "Amazons", "Nvidias": a name with the genitive s that its usual form lacks. */
export const isPossessive = (unit: Unit): boolean => {
  const { mention } = unit
  if (mention?.entity == null || mention.head !== undefined || !/(s|['’])$/.test(unit.text)) return false
  const bare = unit.text.replace(/['’]?s?$/, '')
  return (
    [mention.entity.name, ...mention.entity.aliases].every((name) => !name.endsWith(unit.text)) &&
    bare.length > 1 &&
    !/^(der|die|das|des|den|dem) /i.test(unit.text)
  )
}
