import { filingVerbs } from '../../../lexicon/de/events/creditors-words.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { Ballot } from '../deals/ballot.ts'
import { isTold, weightOf } from '../deals/weight.ts'

const CLASS = 'insolvent'
/** Words between the adjective and the name: "der insolvente Ulmer Pumpenbauer Seestern". */
const MOST_WORDS = 3

/** The company that a text calls insolvent; null where it is none, or several alike. */
export function insolventOf(sentences: readonly ParsedSentence[]): EntityMention | null {
  const ballot = new Ballot()
  for (const parsed of sentences.filter(isTold))
    for (const clause of parsed.clauses)
      for (const mention of calledIn(clause)) if (fits('company', mention)) ballot.add(mention, weightOf(parsed))
  return ballot.winner()
}

const calledIn = (clause: Clause): (EntityMention | undefined)[] => [
  ...(isSaid(clause) ? [functionsOf(clause).subject?.mention] : []),
  ...clause.units.flatMap((unit, at) => (unit.classes.includes(CLASS) ? namedBehind(clause.units, at) : [])),
  ...clause.units.flatMap(({ mention }) =>
    mention?.how === 'description' && /insolvent/.test(mention.text) ? [mention] : [],
  ),
  ...clause.phrases.flatMap((phrase) => {
    const { head } = phrase
    if (!head.classes.includes(CLASS)) {
      const { governor, link, preposition } = namedPhrase(phrase)
      const hangs = governor?.head.classes.includes(CLASS) === true && (link === 'genitive' || preposition === 'von')
      return hangs && head.kind === 'entity' ? [head.mention] : []
    }
    // "nach der Seestern-Insolvenz"
    return head.mention === undefined ? [] : [head.mention]
  }),
]

/** "Seestern ist insolvent", "Seestern hat Insolvenz angemeldet". */
const isSaid = ({ verb, units }: Clause): boolean =>
  (verb?.lemma === 'sein' && units.some(({ classes, text }) => classes.includes(CLASS) && /^\p{Ll}/u.test(text))) ||
  (filingVerbs.has(verb?.lemma ?? '') && units.some(({ kind, classes }) => kind === 'noun' && classes.includes(CLASS)))

/** "der insolvente Pumpenbauer Seestern", "Insolvent ist Seestern". */
function namedBehind(units: readonly Unit[], at: number): (EntityMention | undefined)[] {
  const behind = units.slice(at + 1, at + 1 + MOST_WORDS)
  const end = behind.findIndex(({ kind }) => kind === 'entity' || kind === 'break' || kind === 'figure')
  return behind[end]?.kind === 'entity' ? [behind[end].mention] : []
}
