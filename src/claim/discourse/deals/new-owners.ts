import { newlySo } from '../../../lexicon/de/entity/people-of-business.ts'
import { predicatePrepositions } from '../../../lexicon/de/verbs/predicates.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { nameOn } from '../../syntax/name-on.ts'
import { functionsOf } from '../../syntax/who.ts'

/** Who buys, called by what it is then: "Neuer Eigentümer wird X", "die neue Eigentümerin X". */
export const newOwnersIn = (clause: Clause): Fillers[] =>
  clause.phrases
    .filter((phrase) => isNewOwner(phrase, clause))
    .flatMap((phrase) => {
      const buyer = calledSo(phrase, clause)
      if (!fits('buyer', buyer)) return []
      const company = nameOn(clause, phrase, 'von')
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

/** Whose name stands beside the noun, or whom the clause says to be it. */
const calledSo = (noun: Phrase, clause: Clause): EntityMention | undefined =>
  clause.phrases.find(({ governor, link }) => governor === noun && link === 'apposition')?.head.mention ??
  (clause.verb !== null && predicatePrepositions.get(clause.verb.lemma) === noun.preposition
    ? functionsOf(clause).subject?.mention
    : undefined)
