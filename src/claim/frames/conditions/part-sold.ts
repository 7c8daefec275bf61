import { isGoods } from '../../../lexicon/de/goods.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isFirmWord } from '../../syntax/nameless.ts'
import { functionsOf } from '../../syntax/who.ts'

/** Nouns that are parts of companies. */
const PARTS: ReadonlySet<string> = new Set(['part', 'daughter'])
/** What is sold with these is told by other frames. */
const OTHERS: ReadonlySet<string> = new Set(['stake', 'share-word', 'firm-word', 'contract', 'amount', 'share-sale'])

const isPart = ({ head }: Phrase): boolean => head.classes.some((id) => PARTS.has(id))
const isOther = ({ head }: Phrase): boolean => isGoods(head.norm) || head.classes.some((id) => OTHERS.has(id))

/** "ihr Auslandsgeschäft", "von den Pumpen": a thing without a name beside it. */
const isNameless = ({ head, preposition, link }: Phrase): boolean =>
  (preposition === '' || preposition === 'von') && link !== 'genitive' && head.kind === 'noun'

/** "an Nordwind", "an den Finanzinvestor Nordwind". */
const isToFirm = (phrase: Phrase): boolean =>
  namedPhrase(phrase).preposition === 'an' && phrase.head.mention !== undefined && isFirm(phrase.head.mention)

const isNamedBeside = (phrase: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some(
    ({ governor, head, link }) => governor === phrase && link === 'apposition' && head.mention?.entity != null,
  )

const isKnownPart = ({ head, preposition }: Phrase): boolean =>
  head.kind === 'entity' &&
  (preposition === '' || preposition === 'von') &&
  head.described?.some((id) => PARTS.has(id)) === true

/** "verkauft seine Pumpen", "verkauft den Hersteller an X", "der Bereich geht an X": what is sold is no goods, and no company by name. */
export function sellsPart(clause: Clause): boolean {
  const { verb, phrases } = clause
  // What the article tells more of is known as an entity of its own.
  if (phrases.some(isKnownPart)) return false
  const things = phrases.filter((phrase) => isNameless(phrase) && !isNamedBeside(phrase, phrases))
  if (verb?.classes.includes('sell') === true)
    return things.some(
      (thing) =>
        isPart(thing) || (thing.preposition === '' && phrases.some(isToFirm) && (isFirmWord(thing) || !isOther(thing))),
    )
  return changesHands(clause) && things.some(isPart)
}

/** "Die Brauerei ging für 3 Millionen an X": the thing that changes hands has no name and is no firm just told of. */
const passesThing = (clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    subject === null &&
    subjectNoun !== null &&
    changesHands(clause) &&
    isNameless(subjectNoun) &&
    !isNamedBeside(subjectNoun, clause.phrases) &&
    !isOther(subjectNoun) &&
    clause.phrases.some(isToFirm)
  )
}

/** "der Verkauf der Brauerei an X": the same behind the noun. */
const tellsSaleOfThing = ({ phrases }: Clause): boolean =>
  phrases.some(
    (thing) =>
      (thing.link === 'genitive' || thing.preposition === 'von') &&
      thing.head.kind === 'noun' &&
      thing.governor?.head.classes.includes('sell') === true &&
      !isOther(thing) &&
      !isNamedBeside(thing, phrases) &&
      !phrases.some(
        ({ governor, head, link }) => governor === thing && link === 'genitive' && head.kind === 'entity',
      ) &&
      phrases.some(isToFirm),
  )

/** Does a thing without a name go to a firm that has one? */
export const sellsThing = ({ clause }: Site): boolean => passesThing(clause) || tellsSaleOfThing(clause)
