import type { EntityMention } from '../../model/entity.ts'
import { type Fillers, fits } from '../roles/fill-roles.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import { type Story, weightOf } from './story.ts'

/** Lets everything that names an owner vote for the seller of the deal: "gehört X", "Eigentümer X", "die Tochter der X". */
export function voteForOwners(sentences: readonly ParsedSentence[], story: Story): void {
  const buyer = story.filler('acquisition', 'buyer')?.entity?.id
  const company = story.filler('acquisition', 'company')?.entity?.id
  for (const parsed of sentences)
    for (const owner of ownersIn(parsed)) {
      const id = owner.mention.entity?.id
      if (id === undefined || id === buyer || id === company) continue
      const fillers: Fillers = { seller: owner }
      story.vote('acquisition', fillers, weightOf(parsed))
    }
}

function ownersIn(parsed: ParsedSentence): { mention: EntityMention; why: string }[] {
  const owners: { mention: EntityMention; why: string }[] = []
  const take = (mention: EntityMention | undefined, why: string): void => {
    if (fits('seller', mention)) owners.push({ mention, why })
  }
  for (const clause of parsed.clauses) {
    if (clause.verb?.lemma === 'gehören') take(functionsOf(clause).dative?.mention, 'what is sold belongs to it')
    for (const { head, governor, link, preposition } of clause.phrases) {
      if (head.kind !== 'entity') continue
      if (head.classes.includes('daughter')) take(head.mention, 'its daughter is sold')
      const noun = governor?.head
      if (noun?.kind !== 'noun') continue
      if (noun.classes.includes('owner') && link === 'apposition') take(head.mention, 'the owner')
      if (noun.classes.includes('daughter') && (link === 'genitive' || preposition === 'von'))
        take(head.mention, 'its daughter is sold')
    }
  }
  return owners
}
