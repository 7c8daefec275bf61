import type { EntityMention } from '../../model/entity.ts'
import { type Filler, type Fillers, fits } from '../roles/fill-roles.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'

/** Who is said to own what: "Y gehört X", "Eigentümer X", "X-Tochter Y", "die Tochter der X", "X … ihre Tochter Y". */
export const ownersIn = (parsed: ParsedSentence): Fillers[] => parsed.clauses.flatMap(ownersOf)

function ownersOf(clause: Clause): Fillers[] {
  const owned: Fillers[] = []
  const add = (owner: EntityMention | undefined, company: EntityMention | undefined, why: string): void => {
    if (!fits('seller', owner) || owner.entity?.id === company?.entity?.id) return
    const seller: Filler = { mention: owner, why, weight: 1 }
    owned.push(fits('company', company) ? { seller, company: { mention: company, why, weight: 1 } } : { seller })
  }
  if (clause.verb?.lemma === 'gehören') {
    const { subject, dative } = functionsOf(clause)
    add(dative?.mention, subject?.mention, 'what is sold belongs to it')
  }
  for (const phrase of clause.phrases) {
    const { head, governor, link, preposition } = phrase
    if (head.classes.includes('daughter')) {
      const named = clause.phrases.find((other) => other.governor === phrase && other.link === 'apposition')
      if (head.mention !== undefined) add(head.mention, named?.head.mention, 'its daughter is sold')
      else if (named !== undefined && isPossessed(clause, phrase))
        add(functionsOf(clause).subject?.mention, named.head.mention, 'its daughter is sold')
    }
    if (head.kind !== 'entity' || governor?.head.kind !== 'noun') continue
    if (governor.head.classes.includes('owner') && link === 'apposition') add(head.mention, undefined, 'the owner')
    if (governor.head.classes.includes('daughter') && (link === 'genitive' || preposition === 'von'))
      add(head.mention, undefined, 'its daughter is sold')
  }
  return owned
}

/** "seine Tochter", "ihre Sparte". */
function isPossessed(clause: Clause, phrase: Phrase): boolean {
  const at = clause.units.indexOf(phrase.head)
  return clause.units.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(sein|ihr)(e|en|er|em|es)?$/.test(norm))
}
