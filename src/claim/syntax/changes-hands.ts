import { fromNowOn } from '../../lexicon/de/grammar/adverbs.ts'
import type { Clause } from './clause.ts'
import { isCountOf } from './nameless.ts'
import { prepositionOf } from './preposition-of.ts'
import { functionsOf } from './who.ts'

/** To whom: "geht an X", "wandert zu X", "fällt an den Staat", "geht in den Besitz von X". */
const TO = new Set(['an', 'zu', 'in', 'unter'])

/** Does the subject of a clause change hands by itself? "Der Bahn geht es um weniger Schulden" says nothing of the kind. */
export function changesHands(clause: Clause): boolean {
  const { verb, phrases, units } = clause
  if (verb?.classes.includes('change-hands') !== true) return false
  // "gehört zur Nordwind", "gehört künftig der Nordwind", but "gehört zu den größten Aktionären"
  if (verb.lemma === 'gehören' && units.some(({ norm }) => fromNowOn.has(norm)) && functionsOf(clause).dative !== null)
    return true
  if (verb.lemma === 'gehören')
    return phrases.some((phrase) => phrase.head.mention !== undefined && prepositionOf(phrase) === 'zu')
  if (verb.lemma === 'wechseln' && phrases.some(({ head }) => head.classes.includes('change-hands'))) return true
  if (units.some(({ norm }) => norm === 'es')) return false
  return phrases.some(
    ({ head, preposition }) =>
      TO.has(preposition) &&
      (head.kind === 'entity' || head.kind === 'noun' || isCountOf(head, 'investor-word', 'firm-word')) &&
      !head.classes.includes('trading'),
  )
}
