import { onceSo } from '../../../lexicon/de/entity/people-of-business.ts'
import { ownedByVerbs } from '../../../lexicon/de/events/having-words.ts'
import { fromNowOn } from '../../../lexicon/de/grammar/adverbs.ts'
import { DAT, isPossessiveDeterminer } from '../../../lexicon/de/grammar/determiners.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isNewOwner } from './new-owners.ts'

/** Owners of companies of a text, as far as it names them: whose daughter it calls them, else whom the gazetteer has as parent. */
export function ownersAmong(mentions: readonly EntityMention[]): Fillers[] {
  const named = new Map(mentions.map((mention) => [mention.entity?.id ?? '', mention]))
  return [...named.values()]
    .filter(isCompany)
    .flatMap((mention) =>
      owned(named.get(mention.owner?.id ?? mention.entity?.parent ?? ''), mention, 'known as its owner'),
    )
}

function owned(owner: EntityMention | undefined, company: EntityMention | undefined, why: string): Fillers[] {
  if (!fits('seller', owner) || owner.entity?.id === company?.entity?.id) return []
  const seller: Filler = { mention: owner, why, weight: 1 }
  return [fits('company', company) ? { seller, company: { mention: company, why, weight: 1 } } : { seller }]
}

/** Who is said to own what: "Y gehört X", "Y hört auf X", "Eigentümer X", "X-Tochter Y", "die Tochter der X", "X … ihre Tochter Y". */
export function ownersIn(clause: Clause): Fillers[] {
  const found: Fillers[] = []
  const add = (owner: EntityMention | undefined, company: EntityMention | undefined, why: string): void => {
    found.push(...owned(owner, company, why))
  }
  const { subject, dative } = functionsOf(clause)
  for (const { mention } of belongingTo(clause, dative)) add(mention, subject?.mention, 'what is sold belongs to it')
  for (const phrase of clause.phrases) {
    const { head, governor, link, preposition } = phrase
    if (isFormer(phrase, clause) || (governor !== null && isFormer(governor, clause))) continue
    if (head.classes.includes('daughter')) {
      const named = clause.phrases.find((other) => other.governor === phrase && other.link === 'apposition')
      if (head.mention !== undefined) add(head.mention, named?.head.mention, 'its daughter is sold')
      else if (link === 'possessor') add(governor?.head.mention, named?.head.mention, 'its daughter is sold')
      else if (named !== undefined && isPossessed(clause, phrase))
        add(subject?.mention, named.head.mention, 'its daughter is sold')
    }
    if (head.kind !== 'entity' || governor?.head.kind !== 'noun') continue
    if (governor.head.classes.includes('owner') && link === 'apposition' && !isNewOwner(governor, clause))
      add(head.mention, isCompany(governor.head.mention) ? governor.head.mention : undefined, 'the owner')
    if (governor.head.classes.includes('daughter') && (link === 'genitive' || preposition === 'von'))
      add(head.mention, undefined, 'its daughter is sold')
  }
  return found
}

/** "die ehemalige Tochter von X". */
const isFormer = ({ head }: Phrase, { units }: Clause): boolean =>
  head.classes.includes('daughter') && onceSo.test(units[units.indexOf(head) - 1]?.norm ?? '')

const isCompany = (mention: EntityMention | undefined): boolean => mention?.entity?.kind === 'company'

/** Whom the subject of a clause belongs to: "gehört X", "untersteht X", "hört auf X", "ist im Besitz von X"; not yet to whom it "soll zu X gehören" or "gehört künftig". */
function belongingTo({ verb, phrases, units }: Clause, dative: Unit | null): Unit[] {
  if (verb === null || verb.modals.length > 0) return []
  const isFromNowOn = units.some(({ norm }) => fromNowOn.has(norm))
  if (!isFromNowOn && ownedByVerbs.has(verb.lemma) && dative !== null) return [dative]
  return phrases.flatMap(({ head, preposition, governor, link }) => {
    if (head.kind !== 'entity') return []
    const named = link === 'apposition' && governor !== null ? governor : null
    const [before, above] = named === null ? [preposition, governor] : [named.preposition, named.governor]
    if (verb.lemma === 'hören') return before === 'auf' ? [head] : []
    if (verb.lemma === 'gehören') return before === 'zu' && !isFromNowOn ? [head] : []
    return above?.head.classes.includes('possession') === true &&
      (above.preposition === 'in' || above.preposition === 'unter') &&
      // "kommt unter das Dach von X": whose it is from now on.
      (above.cases & DAT) !== 0
      ? [head]
      : []
  })
}

/** "seine Tochter", "ihre Sparte". */
function isPossessed(clause: Clause, phrase: Phrase): boolean {
  const at = clause.units.indexOf(phrase.head)
  return clause.units.slice(Math.max(0, at - 3), at).some(({ norm }) => isPossessiveDeterminer(norm))
}
