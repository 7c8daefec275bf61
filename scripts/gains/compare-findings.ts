/** A figure or claim, reduced to what a change of rules can change. Offsets count code points. */
export interface Finding {
  /** Path of the article. */
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** All that was understood of it, on one line. */
  readonly reading: string
}

/** The same words, read otherwise before. */
export interface Change {
  readonly before: Finding
  readonly after: Finding
}

export interface Gains {
  readonly gained: readonly Finding[]
  readonly lost: readonly Finding[]
  readonly changed: readonly Change[]
}

const shared = (a: Finding, b: Finding): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

const byArticle = (findings: readonly Finding[]): Map<string, Finding[]> => {
  const articles = new Map<string, Finding[]>()
  for (const finding of findings) articles.set(finding.article, [...(articles.get(finding.article) ?? []), finding])
  return articles
}

/** Pairs the findings of two versions by their place in the text, the longer overlap first. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): Gains {
  const old = byArticle(before)
  const pairs = [...byArticle(after)].flatMap(([article, findings]) =>
    findings.flatMap((finding) =>
      (old.get(article) ?? [])
        .filter((other) => shared(other, finding) > 0)
        .map((other) => ({ before: other, after: finding })),
    ),
  )
  const rank = (pair: Change): number =>
    shared(pair.before, pair.after) * 2 + (pair.before.reading === pair.after.reading ? 1 : 0)
  const taken = new Set<Finding>()
  const kept = pairs
    .sort((a, b) => rank(b) - rank(a))
    .filter((pair) => {
      if (taken.has(pair.before) || taken.has(pair.after)) return false
      taken.add(pair.before).add(pair.after)
      return true
    })
  return {
    gained: after.filter((finding) => !taken.has(finding)),
    lost: before.filter((finding) => !taken.has(finding)),
    changed: kept.filter((pair) => pair.before.reading !== pair.after.reading || pair.before.text !== pair.after.text),
  }
}
