import { openGazetteer } from '../entity/gazetteer/gazetteer.ts'
import type { Entity } from '../model/entity.ts'
import type { ExtractResult } from '../model/output.ts'
import type { Problem } from '../model/problem.ts'
import { type Source, sourceRef } from '../model/source.ts'
import { analyse } from '../pipeline.ts'

/** Runs the pipeline up to the claims. */
export function extractClaims(
  sources: readonly Source[],
  problems: readonly Problem[],
  entities: readonly Entity[] = [],
): ExtractResult {
  const gazetteer = openGazetteer(entities)
  const articles = sources.map((source) => {
    const { document, claims } = analyse(source, gazetteer)
    return { ...sourceRef(document.source), claims: claims.map(({ claim }) => claim) }
  })
  return { schema: 'claims/extract@1', articles, problems: [...problems] }
}
