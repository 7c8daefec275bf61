import { contractedArticles, definiteArticles, possessives } from '../../lexicon/de/entity/articles.ts'
import { partNoun, stemOfTrade } from '../../lexicon/de/events/part-words.ts'
import { isFirm } from '../roles/fits.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'
import { motherOf } from './mother-of.ts'
import type { Part } from './part.ts'

/** How far before its noun an article can stand. */
const REACH = 5

/** All words of a sentence that may mean a part of a company. */
export const partsIn = ({ clauses, units }: ParsedSentence): Part[] =>
  clauses.flatMap((clause) => clause.phrases.flatMap((phrase) => partAt(phrase, clause, units) ?? []))

function partAt(phrase: Phrase, clause: Clause, units: readonly Unit[]): Part | null {
  const { head } = phrase
  if (head.kind !== 'noun' || !/^\p{Lu}/u.test(head.text)) return null
  const { mention } = head
  // "die Seestern-Sparte": the rest of the compound says what it deals in; "das Italien-Geschäft" deals in Italy.
  const ofFirm = mention?.entity != null && isFirm(mention)
  const noun = partNoun(ofFirm ? (mention.head ?? head.text) : head.text)
  if (noun === null || !(ofFirm || isMeant(phrase, clause))) return null
  const stems = noun.stem === '' ? tradesBehind(phrase, clause) : [...cutOff(phrase, clause), noun.stem]
  return { noun, stems, phrase, clause, mother: motherOf(phrase, clause), named: isNamed(phrase, clause, units) }
}

/** Does a noun mean what is known: by its article, by whose it is, or in a headline? */
export function isMeant({ head, link }: Phrase, { units, sentence }: Clause): boolean {
  if (link === 'possessor' || sentence.block.zone === 'title') return true
  const at = units.indexOf(head)
  const before = units.slice(Math.max(0, at - REACH), at)
  const opener = before.findLast(({ kind }) => kind === 'determiner' || kind === 'preposition' || kind === 'verb')
  const written = opener === undefined ? '' : opener.text.toLowerCase()
  return definiteArticles.has(written) || contractedArticles.has(written) || possessives.has(written)
}

/** "das Geschäft mit Heizungen", "die Sparte für Lacke". */
const tradesBehind = (part: Phrase, { phrases }: Clause): string[] =>
  phrases.flatMap((phrase) =>
    phrase.governor === part && isTradeBehind(phrase) ? [stemOfTrade(phrase.head.text)] : [],
  )

/** "mit Heizungen", "für Lacke". */
export const isTradeBehind = ({ head, preposition }: Phrase): boolean =>
  (preposition === 'mit' || preposition === 'für') && head.kind === 'noun'

/** "das Heizungs- und Klimageschäft". */
const cutOff = ({ head }: Phrase, { units }: Clause): string[] => {
  const before = units[units.indexOf(head) - 1]
  return before?.kind === 'attribute' && /^\p{Lu}/u.test(before.text) ? [stemOfTrade(before.text)] : []
}

/** "die Pumpensparte Seestern", "Seestern, die Pumpensparte". */
function isNamed(part: Phrase, { kind, phrases }: Clause, units: readonly Unit[]): boolean {
  if (part.link === 'apposition' && part.governor?.head.kind === 'entity') return true
  if (phrases.some(({ head, governor, link }) => governor === part && link === 'apposition' && head.kind === 'entity'))
    return true
  const [first] = phrases
  const before = units.filter(({ start, kind: one }) => start < part.head.start && one !== 'determiner')
  return kind === 'fragment' && first === part && before.at(-1)?.kind === 'break' && before.at(-2)?.kind === 'entity'
}
