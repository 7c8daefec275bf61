import { ACC } from '../../../lexicon/de/grammar/determiners.ts'
import { puttingInVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { flowingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Place, Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { tellsAmount, tellsInflow } from './tells-sum.ts'

const WHO: ReadonlySet<string> = new Set(['investor-word', 'hold', 'co-owner', 'firm-word'])

/** "in die Firma", "in das Unternehmen": into whom was told. */
const isIntoFirm = ({ head, preposition }: Phrase): boolean =>
  preposition === 'in' && head.classes.includes('firm-word')

/** Is nothing named that the sum is for? "in einem ersten Schritt" is none, "in die Werke" is. */
const isForNothing = ({ clause, phrase }: Site): boolean =>
  clause.phrases.every((one) => {
    if (one === phrase || one.governor !== null || one.head.kind === 'figure' || isIntoFirm(one)) return true
    return one.preposition !== 'für' && (!/^(in|an)$/.test(one.preposition) || (one.cases & ACC) === 0)
  })

/** "fließen 3 Millionen", "werden 3 Millionen investiert", "3 Millionen bringt der Investor mit". */
const isPutIn = (site: Site): boolean => {
  const {
    clause: { verb },
    phrase,
    clause,
  } = site
  if (verb === null || phrase?.preposition !== '' || phrase.link !== null || !isForNothing(site)) return false
  if (flowingVerbs.has(verb.lemma) && !verb.passive) return true
  if (!puttingInVerbs.has(verb.lemma)) return false
  const { subject, subjectNoun } = functionsOf(clause)
  return verb.passive
    ? !hasBy(clause.phrases)
    : subject === null && subjectNoun?.head.classes.some((id) => WHO.has(id)) === true
}
const hasBy = (phrases: readonly Phrase[]): boolean =>
  phrases.some(({ preposition }) => preposition === 'von' || preposition === 'durch')

const OWN: ReadonlySet<Place> = new Set(['governor', 'subject'])

/** "Die Einlage beläuft sich auf 3 Millionen": what such a noun measures, and names nobody. */
const isOfGiven = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'given' && OWN.has(place)) &&
  clause.phrases.every(({ head }) => head.kind !== 'entity')

/** Does the clause say how much was put in by the entry told before it? */
export const isPutInAsTold = (site: Site): boolean =>
  isPutIn(site) || isOfGiven(site) || tellsAmount(site) || tellsInflow(site)
