import type { Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "bürgt für Kredite von 3 Millionen", "sichert einen Kredit von 3 Millionen mit einer Bürgschaft ab": what is only stood in for is given by nobody. */
export const isGuaranteed = (site: Site): boolean => isStoodInFor(site) || isOfGuaranteeTold(site)

const isStoodInFor = ({ clause, phrase }: Site): boolean =>
  (standsIn(clause) && isFor(phrase)) ||
  clause.phrases.some(
    ({ head, preposition }) => head.classes.includes('guarantee') && (preposition === 'mit' || preposition === 'durch'),
  )
const standsIn = ({ verb }: Clause): boolean => verb?.classes.includes('guarantee') === true
const isFor = (phrase: Site['phrase']): boolean =>
  phrase !== null && (phrase.preposition === 'für' || phrase.preposition === 'mit' || isFor(phrase.governor))

/** "Hinzu kommen Bürgschaften. Im Gespräch sind 3 Millionen": how much such a thing is that was told right before. */
const isOfGuaranteeTold = ({ clause, phrase, before }: Site): boolean => {
  const last = clause.index === 0 ? before?.clauses.findLast(({ verb }) => verb !== null) : undefined
  return (
    last !== undefined &&
    phrase?.preposition === '' &&
    clause.verb?.lemma === 'sein' &&
    clause.phrases.every(({ head }) => head.kind !== 'noun' || head.classes.length === 0) &&
    last.phrases.some(
      ({ head, preposition, link }) => preposition === '' && link === null && head.classes.includes('guarantee'),
    ) &&
    !last.phrases.some(({ head }) => head.figure?.figure.kind === 'money')
  )
}
