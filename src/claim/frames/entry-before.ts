import { takingInVerbs } from '../../lexicon/de/events/footholds.ts'
import { helpingVerbs, sidingVerbs, steppingInVerbs } from '../../lexicon/de/verbs/financing.ts'
import type { Site } from '../cues/cue.ts'
import { type Filler, fillRoles } from '../roles/fill-roles.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { entering, helping, takingAboard } from './de/entering.ts'
import type { Frame } from './define-frame.ts'
import { toldBefore } from './told-before.ts'

/** Who puts money into whom. */
export interface Entry {
  readonly investor: Filler
  readonly company: Filler
}

/** The entry told in the clauses before a figure, if nothing else was told since. */
export const entryBefore = (site: Site): Entry | null => toldBefore(site, ELSEWHERE, entryIn)

const ELSEWHERE: ReadonlySet<string> = new Set(['funding-round', 'revenue', 'ipo', 'share-sale', 'debt'])

/** Asked again for every figure behind. */
const known = new WeakMap<Clause, Entry | null>()

function entryIn(parsed: ParsedSentence, clause: Clause): Entry | null {
  const before = known.get(clause)
  if (before !== undefined) return before
  let entry: Entry | null = null
  for (const frame of framesFor(clause)) {
    const { investor, company } = fillRoles(frame, { parsed, clause, phrase: null, cues: [], before: null })
    if (investor === undefined || company === undefined) continue
    entry = { investor, company }
    break
  }
  known.set(clause, entry)
  return entry
}

/** How the clause may tell of one; what has a sum of its own tells of that. */
function framesFor(clause: Clause): readonly Frame[] {
  if (clause.phrases.some(({ head }) => head.figure?.figure.kind === 'money')) return []
  return [
    ...(takesIn(clause) ? [takingAboard] : []),
    ...(helpingVerbs.has(clause.verb?.lemma ?? '') ? [helping] : []),
    ...(enters(clause) || namesEntry(clause) ? [entering] : []),
  ]
}

const hasNoun = ({ phrases }: Clause, classes: ReadonlySet<string>, preposition: RegExp): boolean =>
  phrases.some((one) => preposition.test(one.preposition) && one.head.classes.some((id) => classes.has(id)))

/** "holt Nordwind als Investor", "gewinnt mit Nordwind einen Partner". */
const takesIn = (clause: Clause): boolean =>
  takingInVerbs.has(clause.verb?.lemma ?? '') && hasNoun(clause, OWNERS, /^(als|)$/)

/** "steigt bei Seestern ein", "wird Großaktionär von Seestern", "setzt auf Seestern". */
const enters = (clause: Clause): boolean => {
  const lemma = clause.verb?.lemma ?? ''
  if (!steppingInVerbs.has(lemma)) return false
  if (sidingVerbs.has(lemma))
    return clause.phrases.some(({ head, preposition }) => head.mention !== undefined && /^(auf|an)$/.test(preposition))
  return !BECOMING.has(lemma) || hasNoun(clause, OWNERS, /^(als|zu|)$/)
}
const BECOMING: ReadonlySet<string> = new Set(['werden', 'sein', 'auf|steigen'])
const OWNERS: ReadonlySet<string> = new Set(['hold', 'investor-word', 'co-owner'])

/** "der Einstieg von Nordwind bei Seestern". */
const namesEntry = ({ phrases }: Clause): boolean =>
  phrases.some(({ governor }) => governor?.head.classes.some((id) => GIVEN.has(id)) === true)
const GIVEN: ReadonlySet<string> = new Set(['given', 'invest', 'injection', 'subsidy'])
