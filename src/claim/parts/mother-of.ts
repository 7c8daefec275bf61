import { possessives } from '../../lexicon/de/entity/articles.ts'
import { familyNouns } from '../../lexicon/de/entity/titles.ts'
import type { EntityMention } from '../../model/entity.ts'
import { fits } from '../roles/fits.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { functionsOf } from '../syntax/who.ts'

/** How far before its noun "seine" can stand. */
const REACH = 4

/** Whose part it is, as its own words or those of its clause say: "Seesterns Sparte", "die Sparte der Seestern", "die Seestern-Sparte", "Seestern verkauft seine Sparte", "kauft von Seestern die Sparte". */
export function motherOf(part: Phrase, clause: Clause): EntityMention | null {
  const compound = part.head.mention
  const own =
    compound?.entity?.kind === 'state'
      ? undefined
      : (compound ?? (part.link === 'possessor' ? part.governor?.head.mention : undefined))
  const { subject, dative } = functionsOf(clause)
  const candidates = [
    own,
    clause.phrases.find((phrase) => ownsPart(phrase, part))?.head.mention,
    isBought(clause) ? (giverIn(clause)?.head.mention ?? dative?.mention) : undefined,
    !isBought(clause) && (isPossessed(part, clause) || isSoldBy(clause)) ? subject?.mention : undefined,
  ]
  return candidates.find(isOwner) ?? null
}

/** A company, a family; not who runs one: "Vorstandschef Kern will die Sparte verkaufen". */
const isOwner = (mention: EntityMention | undefined): mention is EntityMention =>
  fits('seller', mention) &&
  (mention.entity?.kind !== 'person' || familyNouns.has(mention.entity.name.split(' ')[0]?.toLowerCase() ?? ''))

/** "der Sparte des Konzerns Seestern", "der Sparte von Seestern". */
function ownsPart(phrase: Phrase, part: Phrase): boolean {
  const { governor, link, preposition } = namedPhrase(phrase)
  return phrase.head.kind === 'entity' && governor === part && (link === 'genitive' || preposition === 'von')
}

/** "seine Sparte", "ihrer wertvollsten Sparte". */
export function isPossessed({ head }: Phrase, { units }: Clause): boolean {
  const at = units.indexOf(head)
  const article = units.slice(Math.max(0, at - REACH), at).findLast(({ kind }) => kind === 'determiner')
  return possessives.has(article?.norm ?? '')
}

/** "kauft Seestern die Sparte ab": its own sparte nobody buys. */
const isBought = ({ verb }: Clause): boolean => verb?.passive === false && verb.classes.includes('acquire')

const isSoldBy = ({ verb }: Clause): boolean => verb?.passive === false && verb.classes.includes('sell')

/** "übernimmt von Seestern die Sparte". */
const giverIn = ({ phrases }: Clause): Phrase | undefined =>
  phrases.find((phrase) => {
    const { preposition, governor } = namedPhrase(phrase)
    return phrase.head.kind === 'entity' && preposition === 'von' && governor === null
  })
