import type { Story } from './story.ts'

const kindOf = (line: string): string => /^(?:\d\d )?(false conflict|[a-z]+) /.exec(line)?.[1] ?? line

/**
 * What `open.yaml` of a story lists: each difference as a line; of a held-out story only how many there are of each kind, since
 * whoever reads their lines begins to tune to them.
 */
export function openList(split: Story['split'], differences: readonly string[]): string[] {
  if (split === 'tuning') return [...differences]
  const counts = new Map<string, number>()
  for (const line of differences) counts.set(kindOf(line), (counts.get(kindOf(line)) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${kind}: ${count}`).sort()
}
