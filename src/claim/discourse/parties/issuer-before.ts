import { ratingNouns } from '../../../lexicon/de/events/trading-words.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Article } from '../../article.ts'
import { fits, isFirm } from '../../roles/fits.ts'
import type { Clause, ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isAside, standsForItself } from '../story/aside.ts'

/** How many sentences back a share is still the one spoken of. */
const REACH = 4

/** Whose shares are spoken of in a sentence: whom it rates, else, where it names nobody but who rates, those of the sentences before. */
export function issuerHere(article: Article, sentence: number): EntityMention | null {
  const parsed = article.sentences[sentence]
  if (parsed === undefined) return null
  const rated = ratedIn(parsed)
  if (rated !== null) return rated
  return parsed.mentions.some((one) => isFirm(one) && !isAside(one, parsed)) ? null : issuerBefore(article, sentence)
}

/** Whose shares the paragraph spoke of last: "Gut lief die Aktie von Seestern. Sie gewann 3 Prozent. Das Papier kostet 40 Euro." */
function issuerBefore(article: Article, index: number): EntityMention | null {
  const { sentences } = article
  const block = sentences[index]?.sentence.block
  for (let back = index - 1; back >= 0 && back > index - REACH; back--) {
    const parsed = sentences[back]
    if (parsed === undefined || parsed.sentence.block !== block) return null
    const named = parsed.mentions.filter(
      (mention) => fits('company', mention) && standsForItself(mention) && !isAside(mention, parsed),
    )
    const rated = ratedIn(parsed)
    const issuers = rated === null ? named.filter((mention) => isIssuer(mention, parsed, article)) : [rated]
    const last = issuers.at(-1)
    if (last !== undefined) return new Set(issuers.map(({ entity }) => entity?.id)).size === 1 ? last : null
    // In talk of the exchange who is spoken of at all is spoken of for its shares.
    if (named.length > 0) return named.length === 1 && article.story.isMarketReport ? (named[0] ?? null) : null
  }
  return null
}

/** "hat die Einstufung für Seestern belassen": whom somebody rates. */
function ratedIn({ clauses }: ParsedSentence): EntityMention | null {
  const rated = clauses
    .filter(({ phrases }) => phrases.some(({ head }) => ratingNouns.test(head.norm)))
    .flatMap(({ phrases }) =>
      phrases.flatMap((phrase) => (namedPhrase(phrase).preposition === 'für' ? (phrase.head.mention ?? []) : [])),
    )
    .filter((mention) => fits('company', mention))
  return new Set(rated.map(({ entity }) => entity?.id)).size === 1 ? (rated[0] ?? null) : null
}

const SHARES: ReadonlySet<string> = new Set(['share', 'share-word', 'share-price'])

const isShare = (phrase: Phrase | null): boolean => phrase?.head.classes.some((id) => SHARES.has(id)) === true

/** "die Aktie von X", "die X-Aktie", "X notiert leichter", "X stiegen um 3 Prozent". */
function isIssuer(mention: EntityMention, { clauses }: ParsedSentence, article: Article): boolean {
  const isOfShare = (phrase: Phrase, { verb }: Clause): boolean =>
    phrase.head.mention === mention &&
    (isShare(phrase) ||
      isShare(phrase.governor) ||
      isShare(namedPhrase(phrase).governor) ||
      (phrase.preposition === '' && phrase.link === null && verb?.classes.includes('trading') === true))
  return clauses.some(
    (clause) =>
      clause.phrases.some((phrase) => isOfShare(phrase, clause)) ||
      article
        .matchedIn(clause)
        .some(({ match }) => match?.frame.type === 'share_price' && match.fillers.company?.mention === mention),
  )
}
