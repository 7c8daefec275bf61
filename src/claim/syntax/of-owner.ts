import type { Clause, Phrase } from './clause.ts'

/** Of such a thing one is the owner; of "Aktien" and "die Mehrheit" the company stands there. */
const OWNED = /(anteils?|beteiligung|(?<!daten)pakete?s?)$/
const DEFINITE = /^(den|der|die|das|dem|des|dessen|deren|(sein|ihr)(e[nmrs]?)?|(vo|zu)m|zur)$/
/** How far before its noun an article can stand. */
const REACH = 5

export const isOwned = ({ head }: Phrase): boolean => head.kind !== 'figure' && OWNED.test(head.norm)

/** "das Paket von X", "das 20-Prozent-Paket der Familie X", "ein Anteil von 20 Prozent von X": whose it is; "ein Paket von Y" is a part of Y. */
export function isOfOwner({ preposition, link, governor }: Phrase, clause: Clause): boolean {
  if (governor === null || !(preposition === 'von' || link === 'genitive')) return false
  if (governor.head.kind === 'figure') {
    const noun = governor.governor
    return preposition === 'von' && governor.preposition === 'von' && noun !== null && isOwned(noun)
  }
  return isOwned(governor) && isDefinite(governor, clause)
}

function isDefinite({ head }: Phrase, { units }: Clause): boolean {
  const at = units.indexOf(head)
  const article = units.slice(Math.max(0, at - REACH), at).findLast(({ kind }) => kind === 'determiner')
  return DEFINITE.test(article?.norm ?? '')
}
