import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { clausePlaces, ownPlaces, type Place, type Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'
import type { Phrase } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'

/** Does the sum belong to a loan? */
export const isOfLoan = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'loan' && place !== 'verb' && ownPlaces.has(place))

/** A loan that a state or its bank gives is aid; what other banks lend is the borrower's debt, whoever helps besides. */
export const isPublicLoan = (site: Site): boolean => {
  const { cues, parsed } = site
  // "Die KfW leiht der Seestern 3 Millionen"
  if (isLent(site) && parsed.mentions.some(isPublicBank)) return true
  if (!isOfLoan(site)) return false
  if (parsed.units.some(isOfState)) return true
  // What they lend to a bank is lent all the same.
  if (parsed.mentions.some(isPublicBank)) return true
  if (parsed.mentions.some(isBank)) return false
  if (parsed.mentions.some(isState)) return true
  const has = (places: ReadonlySet<Place>, ...classes: readonly string[]): boolean =>
    cues.some(({ classId, place }) => places.has(place) && classes.includes(classId))
  return (
    !has(SENTENCE, 'lender-word', 'borrow', 'repay', 'waive') &&
    (has(SENTENCE, 'state', 'subsidy') || has(AROUND, 'subsidy'))
  )
}

/** "des staatlichen Überbrückungskredits" */
const isOfState = (unit: Unit, at: number, units: readonly Unit[]): boolean =>
  PUBLIC.test(unit.norm) && units[at + 1]?.classes.includes('loan') === true
const PUBLIC = /^staatlich(e[mnrs]?)?$/

/** What banks or other creditors lend is the borrower's debt, and nobody's stake in it. */
export const isBankLoan = (site: Site): boolean =>
  (isOfLoan(site) || isLent(site)) &&
  !isPublicLoan(site) &&
  (site.parsed.mentions.some(isBank) || site.parsed.clauses.some(({ phrases }) => phrases.some(isLender)))

/** "hat der Seestern 80 Millionen geliehen": the sum itself is what is lent. */
const isLent = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' && clause.verb?.classes.includes('borrowed') === true

/** "Die Banken geben", "von den Gläubigern", but not "gewährt den Banken". */
const isLender = ({ head, preposition, cases }: Phrase): boolean =>
  head.classes.includes('lender-word') && (preposition === '' ? (cases & NOM) !== 0 : FROM.has(preposition))
const FROM: ReadonlySet<string> = new Set(['von', 'durch', 'bei', 'mit'])

/** A state, or whoever acts for it. */
const isState = ({ entity, owner }: EntityMention): boolean => entity?.kind === 'state' || owner?.kind === 'state'

/** A bank that lends for states. */
const isPublicBank = ({ entity }: EntityMention): boolean =>
  entity?.kind === 'authority' && entity.sectors.includes('banking')

const SENTENCE: ReadonlySet<Place> = new Set([...clausePlaces, 'sentence'])
const AROUND: ReadonlySet<Place> = new Set(['story', 'before', 'paragraph'])
