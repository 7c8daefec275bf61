import type { Source } from '../../model/source.ts'

/** Gives a source whose id is taken another: its path, or the id with a number. */
export function uniqueIds(sources: readonly Source[]): Source[] {
  const taken = new Set<string>()
  return sources.map((source) => {
    const choices = [source.id, source.path ?? source.id]
    let id = choices.find((choice) => !taken.has(choice))
    for (let n = 2; id === undefined; n++) if (!taken.has(`${source.id}#${n}`)) id = `${source.id}#${n}`
    taken.add(id)
    return id === source.id ? source : { ...source, id }
  })
}
