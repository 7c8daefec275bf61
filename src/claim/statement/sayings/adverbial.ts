import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { DAT } from '../../../lexicon/de/grammar/determiners.ts'
import { type Pronoun, pronouns } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import {
  anaphoricAdverbs,
  referenceNouns,
  sourcePrepositions,
  viewNouns,
} from '../../../lexicon/de/statement/reporting.ts'
import { citedPapers, sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { isCapitalised } from '../sources/is-capitalised.ts'
import { named, type Source } from '../sources/source.ts'
import { sourcesAt, sourcesBefore } from '../sources/source-group.ts'
import { ratersIn } from './among.ts'
import type { Saying } from './saying.ts'

/** "laut X", "X zufolge", "nach Angaben von X", "Berichten nach", "unter Berufung auf X", "demnach". */
export function adverbialSayings(clause: Clause): Saying[] {
  const { units } = clause
  const found: Saying[] = []
  const add = (sources: readonly Source[]): void => {
    if (sources.length > 0)
      found.push({ sources, clause, scope: standsAlone(clause) ? 'others' : clause.kind === 'main' ? 'onward' : 'own' })
  }
  for (const [at, unit] of units.entries()) {
    if (sourcePrepositions.has(unit.norm)) add(surnameAt(units, at + 1) ?? sourcesAt(units, at + 1))
    else if (unit.norm === 'zufolge') add(himAt(units[at - 1]) ?? sourcesBefore(units, at))
    else if (unit.norm === 'nach' && unit.kind !== 'verb') add(afterNach(units, at))
    else if (unit.norm === 'aus' && viewNouns.has(units[at + 1]?.norm ?? '')) add(sourcesAt(units, at + 2))
    else if (unit.norm === 'vernehmen' && units[at + 1]?.norm === 'nach') add([named(HEARSAY, HEARSAY)])
    else if (anaphoricAdverbs.has(unit.norm)) add([{ kind: 'said', text: unit.text }])
    else if (referenceNouns.has(unit.norm) && units[at + 1]?.kind === 'preposition') add(sourcesAt(units, at + 2))
  }
  const raters = ratersIn(clause)
  return raters.length > 0 ? [...found, { sources: raters, clause, scope: 'own' }] : found
}

/** "laut Kern": whoever was named in full before. */
function surnameAt(units: readonly Unit[], at: number): Source[] | null {
  const unit = units[at]
  const isName =
    isCapitalised(unit) &&
    unit.mention === undefined &&
    sourceNoun(unit.text) === undefined &&
    !isPersonNoun(unit.norm) &&
    !isNounOfDictionary(unit.norm) &&
    !/^(noun|entity)$/.test(units[at + 1]?.kind ?? '')
  return isName && unit.start - (units[at - 1]?.end ?? 0) === 1 ? [{ kind: 'surname', text: unit.text }] : null
}

/** "ihm zufolge": whoever was named last, if it is a person. */
const himAt = (unit: Unit | undefined): Source[] | null =>
  unit !== undefined && isOfOne(pronouns.get(unit.norm)) ? [{ kind: 'person', text: unit.text }] : null

const isOfOne = (pronoun: Pronoun | undefined): boolean =>
  pronoun?.cases === DAT && !pronoun.points && !pronoun.agreement.includes('p')

/** Nobody is named: "dem Vernehmen nach". */
const HEARSAY = 'dem Vernehmen nach'

/** "nach Angaben von X", "nach Informationen der X"; "eigenen Angaben nach", "Berichten nach". */
function afterNach(units: readonly Unit[], at: number): Source[] {
  const ahead = nounAhead(units, at + 1)
  if (ahead !== undefined && isPointing(ahead)) return sourcesAt(units, at + 1)
  const before = units[at - 1]
  if (before === undefined || ahead !== undefined || !isPointing(before)) return []
  return sourcesBefore(units, at)
}

/** What stands between a name in quotation marks and what it is joined with. */
const MARK_AND_HYPHEN = 2

/** A noun by which "nach" speaks of a source: "nach Angaben", "nach Medienberichten", "nach Bloomberg-Informationen". */
const isPointing = (unit: Unit): boolean => {
  const noun = sourceNoun(unit.text)
  return noun?.kind === 'saying' || (noun?.kind === 'paper' && citedPapers.test(unit.norm))
}

function nounAhead(units: readonly Unit[], from: number): Unit | undefined {
  for (let at = from; at < from + 5; at++) {
    const unit = units[at]
    if (unit === undefined || !/^(word|attribute|determiner|noun|entity)$/.test(unit.kind)) return undefined
    const next = units[at + 1]
    // "nach „Seeblatt“-Informationen"
    if (unit.kind === 'noun') return next?.kind === 'noun' && next.start - unit.end === MARK_AND_HYPHEN ? next : unit
  }
  return undefined
}

/** A clause of nothing but the words that name the source: ", laut Bild,". */
const standsAlone = ({ verb, units }: Clause): boolean =>
  verb === null && !units.some(({ kind }) => kind === 'figure') && units.length <= 8
