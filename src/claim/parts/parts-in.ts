import { contractedArticles, definiteArticles, possessives } from '../../lexicon/de/entity/articles.ts'
import { seatNouns } from '../../lexicon/de/entity/description-words.ts'
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
  const { mention } = head
  // "die nun verkaufte Sparte": whoever that was taken for.
  const isDescribed = head.kind === 'entity' && mention?.how === 'description' && mention.head === undefined
  const text = isDescribed ? (head.text.split(' ').at(-1) ?? '') : head.text
  if (!(head.kind === 'noun' || isDescribed) || !/^\p{Lu}/u.test(text)) return null
  // "die Seestern-Sparte": the rest of the compound says what it deals in; "das Italien-Geschäft" deals in Italy.
  const ofFirm = !isDescribed && mention?.entity != null && isFirm(mention)
  const noun = partNoun(ofFirm ? (mention.head ?? text) : text)
  if (noun === null || !(ofFirm || isDescribed || isMeant(phrase, clause))) return null
  const stems = noun.stem === '' ? tradesBehind(phrase, clause) : [...cutOff(phrase, clause), noun.stem]
  const mother = isDescribed ? null : motherOf(phrase, clause)
  return { noun, stems, phrase, clause, mother, named: isNamed(phrase, clause, units) }
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

/** "das Werk in Ulm": where it is. */
export const placeOf = ({ phrase, clause }: Pick<Part, 'phrase' | 'clause'>): Unit | null =>
  clause.phrases.find(
    ({ governor, preposition, head }) =>
      governor === phrase &&
      preposition === 'in' &&
      clause.units[clause.units.indexOf(head) - 1]?.kind === 'preposition',
  )?.head ?? null

/** "mit Heizungen", "für Lacke"; not "mit Sitz in Ulm", "mit Erlösen von 3 Millionen". */
export const isTradeBehind = ({ head, preposition }: Phrase): boolean =>
  (preposition === 'mit' || preposition === 'für') &&
  head.kind === 'noun' &&
  !seatNouns.test(head.norm) &&
  !head.classes.some((id) => RESULTS.has(id))
const RESULTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'headcount', 'debt'])

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
