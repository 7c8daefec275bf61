import { compareClaims } from '../../src/compare/compare-claims.ts'
import { manyArticles } from '../compare/many-articles.ts'

// Facts of ever more articles; the time per article should stay about the same.
for (let articles = 125; articles <= 2000; articles *= 2) {
  const claims = manyArticles(articles)
  const start = performance.now()
  const facts = compareClaims(claims)
  const time = performance.now() - start
  process.stdout.write(
    `${String(articles).padStart(5)} articles  ${claims.length} claims  ${facts.length} facts  ${time.toFixed(0)} ms  ${((1000 * time) / articles).toFixed(0)} µs an article\n`,
  )
}
