import {
  comingVerbs,
  criticalNouns,
  judgingVerbs,
  namingVerbs,
  promisingVerbs,
  provingVerbs,
  rulingVerbs,
  tellingIdioms,
  tellingVerbs,
} from '../../../lexicon/de/statement/reporting.ts'
import { isJudge, isSourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Span } from '../../../model/span.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isRetoldAsDone } from '../hearsay.ts'
import { personCalled } from '../sources/called.ts'
import type { Source } from '../sources/source.ts'
import { sourcesAt } from '../sources/source-group.ts'
import { agentsIn, circlesIn, surveysIn } from './among.ts'
import { isBehindFragment, isBehindQuotation, isBesideReported } from './behind.ts'
import { believedSayings } from './believed.ts'
import { leadsOn, opensColon } from './content.ts'
import { goesOnRating, hasFigure, isAimOfChief, isOfMany, judges, setsTarget, speaksOfOthers } from './opinions.ts'
import { pointsBack, takesUp } from './points-back.ts'
import type { Saying } from './saying.ts'
import { isPutInBySo, isVerbFirst, shownSayings } from './shown.ts'
import { antecedentsOf, housesIn, speakersIn } from './speakers-in.ts'

/** What a verb of saying, judging or hearing tells. */
export function reportingSayings(
  clause: Clause,
  lemma: string,
  parsed: ParsedSentence,
  quotations: readonly Span[],
): Saying[] {
  const { units } = clause
  // "…, zu dem sich X noch äußern muss": nothing is said yet.
  if (clause.kind === 'relative' && (clause.verb?.modals.length ?? 0) > 0) return []
  const idiom = tellingIdioms.get(lemma)
  const tells =
    tellingVerbs.has(lemma) ||
    isBehindQuotation(clause, quotations) ||
    isBesideReported(clause, parsed) ||
    (idiom !== undefined && units.some(({ norm }) => idiom.has(norm)))
  const believed = believedSayings(clause, lemma)
  if (believed.length > 0) return believed
  const shown = shownSayings(clause, lemma, parsed)
  if (shown !== null) return shown
  const houses = [
    ...housesIn(clause),
    ...(judgingVerbs.has(lemma) || tellingVerbs.has(lemma) || lemma === 'gelten'
      ? [...circlesIn(clause), ...agentsIn(clause)]
      : []),
  ]
  const called = personCalled(clause, parsed)
  const speakers = houses.length > 0 ? houses : called === undefined ? actingIn(clause, lemma) : [called]
  const antecedents = antecedentsOf(clause)
  if (antecedents.length > 0 && (tells || judgingVerbs.has(lemma)))
    return [{ sources: antecedents, clause, scope: 'own' }]
  const sources = tells && speakers.length === 0 ? surveysIn(clause) : speakers
  if (sources.length === 0) return []
  if (lemma === 'kommen' && reckons(clause)) return [{ sources, clause, scope: 'own' }]
  if (comingVerbs.has(lemma) && !pointsBack(clause, lemma)) return criticism(clause)
  const said: Said = { clause, lemma, parsed, sources, ofHouse: houses.length > 0 || called !== undefined }
  return scopesOf(said, tells).map((scope) => ({ sources, clause, scope }))
}

/** Who speaks here, or in the clause that this one goes on with: "Analysten loben X und nennen 3 Millionen". */
function actingIn(clause: Clause, lemma: string): readonly Source[] {
  const own = speakersIn(clause)
  const { parent } = clause
  if (parent !== null && goesOnRating(clause)) return speakersIn(parent)
  const goesOn = clause.coordinated && parent !== null && (lemma === 'nennen' || judgingVerbs.has(lemma))
  return own.length > 0 || !goesOn || !parent.units.some(isOfMany) ? own : speakersIn(parent)
}

/** "Ein Gutachter kommt auf 3 Millionen": those who reckon have no such sum. */
const reckons = ({ units, phrases }: Clause): boolean =>
  phrases.some(({ head, preposition }) => preposition === 'auf' && head.kind === 'figure') && units.some(isReckoning)

/** Experts and insiders, not those who get something: "Die Gläubiger kommen auf 14 Cent". */
const isReckoning = ({ text }: Unit): boolean => isSourceNoun(text, 'people') || isJudge(text.toLowerCase())

/** A verb beside those who speak. */
interface Said {
  readonly clause: Clause
  readonly lemma: string
  readonly parsed: ParsedSentence
  readonly sources: readonly Source[]
  /** They are a house or circle in which something is thought, or a person named behind what they are. */
  readonly ofHouse: boolean
}
type Scopes = readonly Saying['scope'][]

function scopesOf(said: Said, tells: boolean): Scopes {
  const { clause, lemma } = said
  if (namingVerbs.has(lemma) && pointsBack(clause, lemma)) return ['preceding']
  // "…, wie ihn Kreise nicht ausschließen"
  if (!tells && clause.units[0]?.norm === 'wie' && clause.units.some(isOfMany)) return ['others', 'own']
  if (lemma === 'nennen' && !tells) return namesFigure(said) ? ['own'] : []
  if (provingVerbs.has(lemma) && !tells) return proved(said)
  if (rulingVerbs.has(lemma)) return ruled(said)
  if (tells || lemma === 'erfahren' || lemma === 'hören') return told(said)
  if (isAimOfChief(clause, lemma) || (lemma === 'gelten' && said.ofHouse)) return ['own']
  // "will von 3 Millionen gelesen haben"
  if (clause.verb?.modals[0] === 'wollen' && isRetoldAsDone(clause)) return ['own', 'following']
  if (judgingVerbs.has(lemma)) return judged(said)
  return setsTarget(clause) || goesOnRating(clause) ? ['own'] : []
}

/** "Die Chefin hatte 3 Millionen genannt", not "X nennt sich". */
const namesFigure = ({ clause, sources }: Said): boolean =>
  hasFigure(clause) && sources.every(({ kind }) => kind !== 'surname')

/** "…, wie X mitteilt", "…, teilt X mit", "…, so schätzt X, …". */
const isPutIn = (clause: Clause): boolean =>
  clause.units[0]?.norm === 'wie' || isVerbFirst(clause) || isPutInBySo(clause)

/** "Eine Mitteilung belegt, dass …": only what is written shows something. */
function proved({ clause, lemma, parsed }: Said): Scopes {
  const written = clause.units.some(({ kind, text }) => kind === 'noun' && isSourceNoun(text, 'paper', 'saying'))
  if (!written) return []
  if (isPutIn(clause) || opensColon(clause, parsed)) return ['others']
  if (leadsOn(clause, parsed)) return ['following']
  return pointsBack(clause, lemma) ? ['preceding'] : []
}

/** "…, entschied das Gericht", "So entschied das Gericht." */
function ruled({ clause, lemma }: Said): Scopes {
  if (isPutIn(clause)) return ['others']
  return clause.units[0]?.norm === 'so' && pointsBack(clause, lemma) ? ['preceding'] : []
}

/** "X teilt mit, …", "Das teilte X mit.", "X verspricht 3 Millionen". */
function told({ clause, lemma, parsed, sources }: Said): Scopes {
  if (isPutIn(clause)) return ['others']
  const following = leadsOn(clause, parsed)
  if (isBehindFragment(clause)) return ['onward']
  if (pointsBack(clause, lemma) && !following) return ['preceding']
  if (opensColon(clause, parsed) || (takesUp(clause) && !following)) return ['others']
  const own =
    speaksOfOthers(clause) ||
    promisingVerbs.has(lemma) ||
    speaksOf(clause, lemma) ||
    sources.some(({ kind }) => kind === 'both')
  const scopes: Scopes = [...(following ? (['following'] as const) : []), ...(own ? (['own'] as const) : [])]
  return scopes.length > 0 ? scopes : ['later']
}

/** "Analysten rechnen mit 3 Millionen": what is thought stands beside the verb. */
function judged({ clause, lemma, ofHouse }: Said): Scopes {
  if (clause.units[0]?.norm === 'wie' || (isPutIn(clause) && !hasFigure(clause))) return ['others']
  // "…, welche die Nordbank auf 3 Millionen beziffert"
  if (clause.kind === 'relative')
    // "…, die er hält": what somebody has he says nothing of.
    return hasOwnSubject(clause) && (lemma !== 'halten' || judges(clause, lemma)) ? ['own'] : []
  return ofHouse || judges(clause, lemma) ? ['own', 'following'] : []
}

const hasOwnSubject = (clause: Clause): boolean => {
  const { subject } = functionsOf(clause)
  return (subject !== null && clause.units.includes(subject)) || clause.phrases.some(({ head }) => isOfMany(head))
}

/** "Die Firma selbst spricht von 1.200 Stellen". */
const speaksOf = ({ units }: Clause, lemma: string): boolean =>
  lemma === 'sprechen' && units.some(({ kind, norm }) => kind === 'preposition' && norm === 'von')

/** "Kritik kommt von X": what is told next is theirs. */
function criticism(clause: Clause): Saying[] {
  const { units, phrases } = clause
  const named = phrases.some(({ head, preposition }) => preposition === '' && criticalNouns.has(head.norm))
  const from = units.findIndex(({ kind, norm }) => kind === 'preposition' && (norm === 'von' || norm === 'aus'))
  return named && from >= 0 ? [{ sources: sourcesAt(units, from + 1), clause, scope: 'following' }] : []
}
