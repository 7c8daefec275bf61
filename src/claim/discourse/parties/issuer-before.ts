import type { EntityMention } from '../../../model/entity.ts'
import { fits } from '../../roles/fits.ts'
import type { ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { standsForItself } from '../story/aside.ts'

/** How many sentences back a share is still the one spoken of. */
const REACH = 4

/** Whose shares the paragraph spoke of last: "Gut lief die Aktie von Seestern. Sie gewann 3 Prozent. Das Papier kostet 40 Euro." */
export function issuerBefore(sentences: readonly ParsedSentence[], index: number): EntityMention | null {
  const block = sentences[index]?.sentence.block
  for (let back = index - 1; back >= 0 && back > index - REACH; back--) {
    const parsed = sentences[back]
    if (parsed === undefined || parsed.sentence.block !== block) return null
    const named = parsed.mentions.filter((mention) => fits('company', mention) && standsForItself(mention))
    const issuers = named.filter((mention) => isIssuer(mention, parsed))
    const last = issuers.at(-1)
    if (last !== undefined) return new Set(issuers.map(({ entity }) => entity?.id)).size === 1 ? last : null
    if (named.length > 0) return null
  }
  return null
}

const SHARES: ReadonlySet<string> = new Set(['share', 'share-word', 'share-price'])

const isShare = (phrase: Phrase | null): boolean => phrase?.head.classes.some((id) => SHARES.has(id)) === true

/** "die Aktie von X", "die X-Aktie", "X notiert leichter". */
function isIssuer(mention: EntityMention, { clauses }: ParsedSentence): boolean {
  return clauses.some(({ phrases, verb }) =>
    phrases.some(
      (phrase) =>
        phrase.head.mention === mention &&
        (isShare(phrase) ||
          isShare(phrase.governor) ||
          isShare(namedPhrase(phrase).governor) ||
          (phrase.preposition === '' && phrase.link === null && verb?.classes.includes('trading') === true)),
    ),
  )
}
