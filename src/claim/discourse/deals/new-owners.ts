import { newlySo } from '../../../lexicon/de/entity/people-of-business.ts'
import { predicatePrepositions } from '../../../lexicon/de/verbs/predicates.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { functionsOf } from '../../syntax/who.ts'

/** Who buys, called by what it is then: "Neuer Eigentümer wird X", "die neue Eigentümerin X". */
export const newOwnersIn = (clause: Clause): Fillers[] =>
  clause.phrases
    .filter((phrase) => isNewOwner(phrase, clause))
    .flatMap((phrase) => {
      const buyer = calledSo(phrase, clause)
      if (!fits('buyer', buyer)) return []
      const company = ownedBy(phrase, clause)
      return [
        {
          buyer: { mention: buyer, why: 'called the new owner', weight: 1 },
          ...(fits('company', company) && { company: { mention: company, why: 'whose new owner is told', weight: 1 } }),
        },
      ]
    })

/** "neuer Eigentümer", "künftige Eignerin". */
export const isNewOwner = ({ head }: Phrase, { units }: Clause): boolean =>
  head.classes.includes('owner') && newlySo.test(units[units.indexOf(head) - 1]?.norm ?? '')

/** "neuer Eigentümer von Y". */
const ownedBy = (owner: Phrase, { phrases }: Clause): EntityMention | undefined =>
  phrases.find((phrase) => {
    const { governor, link, preposition } = namedPhrase(phrase)
    return phrase.head.kind === 'entity' && governor === owner && (link === 'genitive' || preposition === 'von')
  })?.head.mention

/** Whose name stands beside the noun, or whom the clause says to be it. */
const calledSo = (noun: Phrase, clause: Clause): EntityMention | undefined =>
  clause.phrases.find(({ governor, link }) => governor === noun && link === 'apposition')?.head.mention ??
  (clause.verb !== null && predicatePrepositions.get(clause.verb.lemma) === noun.preposition
    ? functionsOf(clause).subject?.mention
    : undefined)
