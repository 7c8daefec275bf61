import { findingVerbs, reportingVerbs, sourcePrepositions } from '../../../lexicon/de/statement/reporting.ts'
import { isFinding, judges, sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { fits } from '../../roles/fits.ts'
import type { ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'

/** What a mention makes of somebody: who found a figure out, who tells it, or who is told of. */
type Standing = 'finds' | 'tells' | 'acts'

/**
 * Ids of the companies that an article has only as those who found its figures out: "eine Studie von Seestern", "wie Seestern errechnet hat".
 * Of others than themselves they tell, as a paper does.
 */
export function surveyorsIn(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  const standings = new Map<string, Set<Standing>>()
  for (const parsed of sentences)
    for (const mention of parsed.mentions) {
      if (!fits('company', mention) || mention.how === 'pronoun' || mention.entity === null) continue
      const known = standings.get(mention.entity.id) ?? new Set()
      standings.set(mention.entity.id, known.add(standingOf(mention, parsed)))
    }
  const silent = [...standings].filter(([, told]) => !told.has('acts'))
  // Who only tells beside one who found something out tells of the same.
  return new Set(silent.some(([, told]) => told.has('finds')) ? silent.map(([id]) => id) : [])
}

/** The mentions of an article in which who only found its figures out is a source and no company. */
export const asSources = (mentions: readonly EntityMention[], surveyors: ReadonlySet<string>): EntityMention[] =>
  mentions.map((mention) =>
    mention.entity !== null && surveyors.has(mention.entity.id)
      ? { ...mention, entity: { ...mention.entity, kind: 'agency' } }
      : mention,
  )

function standingOf(mention: EntityMention, { clauses }: ParsedSentence): Standing {
  if (mention.head !== undefined) return standingBy(mention.head.toLowerCase(), mention.head)
  for (const clause of clauses) {
    const phrase = clause.phrases.find(({ head }) => head.mention === mention)
    if (phrase === undefined) continue
    const { governor, preposition, link } = namedPhrase(phrase.joins ?? phrase)
    if (sourcePrepositions.has(preposition)) return 'tells'
    if (governor?.head.kind === 'noun' && (preposition !== '' || link === 'genitive'))
      return standingBy(governor.head.norm, governor.head.text)
    if (isFollowedBySource(phrase, clause.units)) return 'tells'
    const isSubject = functionsOf(clause).subject?.mention === mention
    const { lemma, classes } = clause.verb ?? { lemma: '', classes: [] }
    if (isSubject && findingVerbs.has(lemma)) return 'finds'
    return isSubject && reportingVerbs.has(lemma) && !classes.some((id) => DEEDS.has(id)) ? 'tells' : 'acts'
  }
  return 'acts'
}

/** What some verbs of saying tell as well: "hält 49 Prozent" is said of an owner. */
const DEEDS: ReadonlySet<string> = new Set(['hold'])

const standingBy = (norm: string, text: string): Standing =>
  isFinding(norm) || judges.has(norm) ? 'finds' : sourceNoun(text) !== undefined ? 'tells' : 'acts'

/** "Seestern zufolge", ", so Seestern": a word beside the name makes it a source. */
function isFollowedBySource({ head }: Phrase, units: readonly Unit[]): boolean {
  const at = units.indexOf(head)
  return (at === 1 && units[0]?.norm === 'so') || units[at + 1]?.norm === 'zufolge'
}
