import { closedHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { prefixedBy } from '../../../lexicon/de/entity/name-contexts.ts'
import type { Token } from '../../../model/document.ts'
import { type Article, isCapital, joinsCompound, sentenceAt } from '../../article.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { countryOfAdjective } from '../../words/homes.ts'
import { isLegalForm } from '../form/legal-form.ts'
import { type Occurrence, readOccurrence } from '../occurrence/occurrence.ts'
import { matchName, type Naming } from './match-name.ts'

/** A listed name where it stands. */
export interface KnownName extends Occurrence {
  readonly key: string
  readonly namings: readonly Naming[]
}

const SHORTEST_CLOSED = 4

/** Finds listed names, the longest at each place, none inside a figure. */
export function findKnownNames(article: Article, gazetteer: Gazetteer): KnownName[] {
  const { tokens, inFigure, document } = article
  const found: KnownName[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]
    if (token === undefined || token.kind === 'symbol' || inFigure[first] === 1) continue
    if (!mayBegin(token, gazetteer) || isTicker(article, first)) continue
    const limit = sentenceAt(article, first)?.endToken ?? tokens.length
    const match = matchName(gazetteer, tokens, first, limit)
    if (match !== undefined && isPrefix(article, match.end)) continue
    if (match === undefined) {
      const closed = closedCompound(article, gazetteer, first)
      if (closed !== undefined) found.push(closed)
      continue
    }
    const namings = match.namings.filter(
      ({ written }) =>
        isWritten(written, document.text.slice(token.start, tokens[match.end - 1]?.end)) &&
        !(isOfInitials(article, first, match.end) && !written.includes('.')),
    )
    if (namings.length === 0 || inFigure[match.end - 1] === 1) continue
    let after = match.end
    while (isLegalForm(article, after) || (tokens[after]?.norm === '&' && isLegalForm(article, after + 1))) after++
    const legalForm = after > match.end
    const occurrence = readOccurrence(article, first, after)
    found.push({ ...occurrence, legalForm: legalForm || occurrence.legalForm, key: match.key, namings })
    first = after - 1
  }
  return found
}

/** Asked of every token: words written small throughout begin few names. */
const mayBegin = ({ kind, text, norm }: Token, gazetteer: Gazetteer): boolean =>
  kind === 'digits' || text !== norm || gazetteer.beginsSmall(norm)

/** Capitals must be where the name has them, at least at its beginning: "Meta", not "meta"; "MAN", not "Man". */
function isWritten(written: string, text: string): boolean {
  if (text === text.toUpperCase()) return true
  if (/^\p{Ll}/u.test(written)) return true
  if (!/^[\p{Lu}\p{N}]/u.test(text)) return false
  const acronym = /^\p{Lu}{2,3}$/u.test(written)
  return !acronym || text.startsWith(written)
}

/** "von T. K. und C. S.": single letters with dots between are somebody's, unless the entity is written so. */
const isOfInitials = ({ tokens }: Article, first: number, end: number): boolean =>
  end - first > 1 &&
  tokens.slice(first, end).every(({ text, norm }) => norm === '.' || (text.length === 1 && text !== norm))

/** "(EPA:LVMH)": what stands glued to a colon is an exchange and a paper's sign there. */
const isTicker = ({ tokens }: Article, at: number): boolean => isGlued(tokens, at - 1) || isGlued(tokens, at + 1)

/** "Post-Money-Bewertung", "Netto-Umsatz": before some words a name means "after" or "net"; "US-amerikanisch" is one adjective. */
function isPrefix({ tokens }: Article, end: number): boolean {
  if (tokens[end]?.norm !== '-' || tokens[end]?.gap !== 'none') return false
  const behind = tokens[end + 1]?.norm ?? ''
  return (
    prefixedBy.get(tokens[end - 1]?.norm ?? '')?.test(behind) === true ||
    (!isCapital(tokens[end + 1]) && countryOfAdjective(behind) !== undefined)
  )
}

const isGlued = (tokens: readonly Token[], colon: number): boolean =>
  tokens[colon]?.norm === ':' && tokens[colon]?.gap === 'none' && tokens[colon + 1]?.gap === 'none'

function closedCompound(article: Article, gazetteer: Gazetteer, first: number): KnownName | undefined {
  const token = article.tokens[first]
  if (!isCapital(token) || joinsCompound(article, first - 1)) return undefined
  // "der Telekomkonzern Swisscom": a word of a trade is nobody's name.
  if ((describingNoun(token.text)?.sectors.length ?? 0) > 0) return undefined
  const head = closedHeads.find(
    (noun) => token.norm.endsWith(noun) && token.norm.length >= noun.length + SHORTEST_CLOSED - 1,
  )
  if (head === undefined) return undefined
  const name = token.text.slice(0, token.text.length - head.length)
  const entities = gazetteer.byName(squeeze(name))
  if (entities.length === 0 || name.length < SHORTEST_CLOSED - 1) return undefined
  return {
    ...readOccurrence(article, first, first + 1),
    end: token.start + name.length,
    text: name,
    head: token.text.slice(name.length),
    key: squeeze(name),
    namings: entities.map((entity) => ({ entity, written: name })),
  }
}
