import { makeClaims } from './claim/make-claims.ts'
import { type Acknowledgement, acknowledge } from './compare/acknowledge.ts'
import { type CompareOptions, compareClaims } from './compare/compare-claims.ts'
import { parseRates, type Rates } from './compare/currency/rates.ts'
import { dossierOf } from './compare/dossier.ts'
import { factChanges } from './compare/fact-changes.ts'
import { claimsAsOf, type FactSelection, selectFacts } from './compare/select-facts.ts'
import { findMentions } from './entity/find-mentions.ts'
import type { Gazetteer } from './entity/gazetteer/gazetteer.ts'
import type { Claim, TracedClaim } from './model/claim.ts'
import type { Document } from './model/document.ts'
import type { EntityMention } from './model/entity.ts'
import type { Fact } from './model/fact.ts'
import type { FigureMention } from './model/figure.ts'
import type { Source } from './model/source.ts'
import { figuresOf } from './pipeline/figures-of.ts'

export type { Acknowledgement, CompareOptions, FactSelection, Rates }
export { acknowledge, claimsAsOf, dossierOf, factChanges, figuresOf, parseRates, selectFacts }

/** Everything found out about one article. */
export interface Analysis {
  readonly document: Document
  readonly figures: readonly FigureMention[]
  readonly mentions: readonly EntityMention[]
  readonly claims: readonly TracedClaim[]
}

/** Source -> document, figures, mentions, claims. */
export function analyse(source: Source, gazetteer: Gazetteer): Analysis {
  const { document, figures } = figuresOf(source)
  const mentions = findMentions(document, figures, gazetteer)
  return { document, figures, mentions, claims: makeClaims(document, figures, mentions) }
}

/** Claims of all articles -> facts. */
export const factsOf = (claims: readonly Claim[], options: CompareOptions = {}): Fact[] =>
  compareClaims(claims, options)
