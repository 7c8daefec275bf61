import { peoples } from '../../../lexicon/de/entity/countries.ts'
import { isManyFirms, makersOrTraders } from '../../../lexicon/de/entity/many-firms.ts'
import { pointsToOthers } from '../../../lexicon/de/grammar/adjectives.ts'
import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import type { EntityKind } from '../../../model/entity.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isCountOf, isNameless } from '../../syntax/nameless.ts'
import { isPossessive } from '../../syntax/possessive.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'

/** What such a body has or does is no company's; persons mostly speak and act for one. */
const BODIES: ReadonlySet<EntityKind> = new Set(['state', 'authority', 'association', 'place', 'outlet', 'index'])

/** "das Land", "die Kartellbehörde": a name that is no company's. */
export const isBody = (unit: Unit | undefined | null): boolean => {
  const kind = unit?.kind === 'entity' ? unit.mention?.entity?.kind : undefined
  return kind !== undefined && BODIES.has(kind)
}

/** The first bare name that can be a subject; "Bund und Land fördern das Projekt": who gives is not who gets. */
export const bareSubject = ({ phrases }: Clause): Phrase | undefined =>
  phrases.find(
    ({ head, preposition, link, cases }) =>
      head.kind === 'entity' && !isPossessive(head) && preposition === '' && link === null && (cases & NOM) !== 0,
  )

/** Is the subject, be it left out, a state or the like, or firms without a name? */
export function hasOtherSubject(clause: Clause): boolean {
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    isBody(bareSubject(clause)?.head ?? subject) ||
    isCollective(subjectNoun?.head) ||
    isOneOfOthers(subjectNoun, clause)
  )
}

/** "Anna Felsberg" */
export const isPerson = (unit: Unit | undefined | null): boolean => unit?.mention?.entity?.kind === 'person'

/** "Altmann ließ sich das Essen 3 Millionen kosten": somebody of whom the text does not say that he acts for a company. */
export const isPrivate = (unit: Unit | undefined | null): boolean =>
  isPerson(unit) && unit?.mention?.entity?.parent === undefined

/** "die Branche", "fünf Anbieter", "die Konzerne": many at once, none with a name. */
export const isCollective = (unit: Unit | undefined | null): boolean =>
  unit != null &&
  (isCountOf(unit, 'collective') ||
    isCountOf(unit, 'firm-word') ||
    (unit.kind === 'noun' &&
      unit.mention?.entity == null &&
      (unit.classes.includes('collective') || isManyFirms(unit.norm))))

/** "Die deutschen Maschinenbauer setzten 250 Milliarden um", "die Amerikaner kaufen ein": several, and none is named. */
export function isPluralOfMakers(noun: Phrase | null, { units, phrases, verb }: Clause): boolean {
  const isMany = noun !== null && (makersOrTraders.test(noun.head.norm) || peoples.has(noun.head.norm))
  if (!isMany || !isNameless(noun, phrases)) return false
  const at = units.indexOf(noun.head)
  if (at < 0) return false
  const before = units.slice(Math.max(0, at - 1 - MOST_ADJECTIVES), at).findLast(({ kind }) => kind === 'determiner')
  return before === undefined
    ? units.some(({ verbs, norm }) => verbs.length > 0 && norm.endsWith('n')) && verb?.modals.length === 0
    : /^(die|diese|alle|viele|mehrere|einige|beide)$/.test(before.norm)
}

/** "diesen Unternehmen", "allen Betrieben". */
export const isPluralOfFirms = ({ head }: Phrase, { units }: Clause): boolean =>
  head.kind === 'noun' &&
  head.mention?.entity == null &&
  head.classes.includes('firm-word') &&
  head.norm.endsWith('n') &&
  /^(diesen|allen|vielen|mehreren|beiden)$/.test(units[units.indexOf(head) - 1]?.norm ?? '')

/** "Die Ukraine-Tochter machte 3 Millionen Verlust": one that only its place tells from others, and that has no name. */
export const isDaughterThere = (noun: Phrase | null, { phrases }: Clause): boolean =>
  noun?.head.classes.includes('daughter') === true &&
  noun.head.text.includes('-') &&
  (isNameless(noun, phrases) || BODIES.has(noun.head.mention?.entity?.kind ?? 'company'))

/** "die übrigen fünf Anbieter", "andere Hersteller": firms without a name that are none of those spoken of. */
function isOneOfOthers(noun: Phrase | null, { units }: Clause): boolean {
  if (noun === null || noun.head.mention?.entity != null || !noun.head.classes.includes('firm-word')) return false
  const at = units.indexOf(noun.head)
  return units
    .slice(Math.max(0, at - 1 - MOST_ADJECTIVES), at)
    .some(({ norm, kind }) => kind !== 'verb' && pointsToOthers(norm))
}
const MOST_ADJECTIVES = 3
