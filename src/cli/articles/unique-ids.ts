import type { Source } from '../../model/source.ts'

/** Gives a source whose id is taken another: its path, or the id with a number. */
export function uniqueIds(sources: readonly Source[]): Source[] {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  const numbered = (id: string): string => {
    let n = numbers.get(id) ?? 1
    do n++
    while (taken.has(`${id}#${n}`))
    numbers.set(id, n)
    return `${id}#${n}`
  }
  return sources.map((source) => {
    const free = [source.id, source.path ?? source.id].find((choice) => !taken.has(choice))
    const id = free ?? numbered(source.id)
    taken.add(id)
    return id === source.id ? source : { ...source, id }
  })
}
