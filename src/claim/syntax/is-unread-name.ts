import { isCommonNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import { isAdverb } from '../../lexicon/de/grammar/adverbs.ts'
import { capitalisedPronouns } from '../../lexicon/de/grammar/personal-pronouns.ts'
import type { Clause } from './clause.ts'
import type { Unit } from './unit.ts'

/** Endings of adjectives at the head of a sentence. */
const OPENERS = /(ig|lich|isch|iv|ell|al|bar|sam|los|haft|weise|falls|er|es|en|e|em|t)$/

/** "Wellnova kommt auf 3 Millionen": a capitalised word without an article that no lexicon knows is the name of somebody whom nobody listed. */
export function isUnreadName(unit: Unit, { units, index }: Clause): boolean {
  if (unit.kind !== 'noun' || unit.mention !== undefined || unit.classes.length > 0) return false
  if (
    !/^\p{Lu}[\p{L}\d&.-]+$/u.test(unit.text) ||
    isCommonNoun(unit.norm) ||
    isAdverb(unit.norm) ||
    capitalisedPronouns.has(unit.norm)
  )
    return false
  const at = units.indexOf(unit)
  const before = units[at - 1]
  if (at === 0 && index === 0)
    return (!OPENERS.test(unit.norm) || isPlural(units[1])) && (units[1]?.kind === 'verb' || units[1] === undefined)
  return before === undefined || !MODIFYING.has(before.kind)
}

/** "Wellnovanen stiegen": the plural over a word alone means shares. */
const isPlural = (verb: Unit | undefined): boolean =>
  verb?.kind === 'verb' &&
  verb.norm.endsWith('en') &&
  verb.verbs.some(({ shape }) => shape === 'past' || shape === 'present')

const MODIFYING: ReadonlySet<Unit['kind']> = new Set(['determiner', 'word', 'attribute', 'figure'])
