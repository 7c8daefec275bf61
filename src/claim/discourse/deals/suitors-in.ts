import {
  enlargedThings,
  enlargingVerbs,
  integratingVerbs,
  interestedWords,
  interestNouns,
  newHands,
  purchaseContracts,
  takeoverTargets,
  winningBidVerbs,
  wooingVerbs,
} from '../../../lexicon/de/events/takeover-words.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isReflexive } from '../../syntax/is-reflexive.ts'
import { nameOn } from '../../syntax/name-on.ts'
import { functionsOf } from '../../syntax/who.ts'
import { nameAfter, type Sides, subjectOf } from './sides.ts'

/** Who gets a company, or would like to, told by no word for buying: "X gewinnt den Bieterstreit um Y", "X hat Interesse an Y", "X verstärkt sich mit Y". */
export const suitorsIn = (clause: Clause): (Sides | null)[] => [
  winsContest(clause),
  isInterested(clause),
  woos(clause),
  enlarges(clause),
  integrates(clause),
  signsPurchase(clause),
  isTarget(clause),
  comesIntoNewHands(clause),
]

/** "gewinnt den Bieterstreit um Y", "geht als Sieger aus dem Rennen um Y hervor". */
function winsContest(clause: Clause): Sides | null {
  const contest = clause.phrases.find(({ head }) => head.classes.includes('contest'))
  if (contest === undefined || !winningBidVerbs.has(clause.verb?.lemma ?? '')) return null
  return { buyer: subjectOf(clause), company: nameOn(clause, contest, 'um') ?? nameAfter(clause, 'um') }
}

/** "hat Interesse an Y", "dementiert ein Interesse an Y", "ist an Y interessiert". */
function isInterested(clause: Clause): Sides | null {
  const noun = clause.phrases.find(({ head }) => head.kind === 'noun' && interestNouns.has(head.norm))
  const isWord = clause.units.some(({ norm }) => interestedWords.has(norm))
  if (noun === undefined && !isWord) return null
  const company = (noun === undefined ? undefined : nameOn(clause, noun, 'an')) ?? nameAfter(clause, 'an')
  return { suitor: subjectOf(clause), company }
}

/** "umwirbt Y", "liebäugelt mit Y", "buhlt um Y". */
function woos(clause: Clause): Sides | null {
  const preposition = wooingVerbs.get(clause.verb?.lemma ?? '')
  if (preposition === undefined || clause.verb?.passive === true) return null
  const company = preposition === '' ? functionsOf(clause).object?.mention : nameAfter(clause, preposition)
  return { suitor: subjectOf(clause), company }
}

/** "verstärkt sich mit Y", "erweitert das Portfolio um Y": not "erweitert das Angebot mit Y", which may be a partner's. */
function enlarges(clause: Clause): Sides | null {
  if (!enlargingVerbs.has(clause.verb?.lemma ?? '') || clause.verb?.passive !== false) return null
  const hasOwn = clause.phrases.some(
    ({ head, preposition, link }) => preposition === '' && link === null && enlargedThings.test(head.norm),
  )
  const company =
    (hasOwn ? nameAfter(clause, 'um') : undefined) ?? (isReflexive(clause) ? nameAfter(clause, 'mit', 'um') : undefined)
  return { buyer: subjectOf(clause), company }
}

/** "gliedert Y ein". */
const integrates = (clause: Clause): Sides | null =>
  integratingVerbs.has(clause.verb?.lemma ?? '') && clause.verb?.passive === false
    ? { buyer: subjectOf(clause), company: functionsOf(clause).object?.mention }
    : null

/** "unterschreibt den Kaufvertrag für Y": not "den Kaufvertrag über 50 Züge". */
export function signsPurchase(clause: Clause): Sides | null {
  const contract = clause.phrases.find(({ head }) => purchaseContracts.has(head.norm))
  const company = contract === undefined ? undefined : nameOn(clause, contract, 'für', 'über')
  return fits('company', company) ? { buyer: subjectOf(clause), company } : null
}

/** "Y ist ein Übernahmekandidat", "Y galt als Übernahmeziel von X". */
function isTarget(clause: Clause): Sides | null {
  const target = clause.phrases.find(({ head }) => takeoverTargets.test(head.norm))
  if (target === undefined) return null
  return { company: subjectOf(clause), buyer: nameOn(clause, target, 'von', 'für') }
}

/** "Y kommt in neue Hände". */
const comesIntoNewHands = (clause: Clause): Sides | null =>
  clause.units.some(({ norm }, at) => newHands.test(`${clause.units[at - 1]?.norm} ${norm}`))
    ? { company: subjectOf(clause) }
    : null
