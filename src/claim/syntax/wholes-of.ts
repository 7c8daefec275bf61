import { ACC, DAT } from '../../lexicon/de/grammar/determiners.ts'
import { masculineInN } from '../../lexicon/de/grammar/gender.ts'
import { wrestingVerbs } from '../../lexicon/de/verbs/changing-hands.ts'
import type { Clause, Phrase } from './clause.ts'
import { isInForefield } from './is-in-forefield.ts'
import { isOfOwner } from './of-owner.ts'
import type { Unit } from './unit.ts'

/**
 * The names and shares that a figure is a part of: "27 Prozent an Y", "75 Prozent der Y AG", "ein Viertel der Y-Aktien"; not
 * "gehen 27 Prozent an Y".
 */
export const wholesOf = (clause: Clause, figure: Phrase | null): Phrase[] =>
  clause.phrases.filter((phrase) => {
    if (figure === null || !(phrase.head.kind === 'entity' || isShare(phrase))) return false
    const part = descriptionOf(phrase)
    if (isSetInFront(part, clause, figure)) return true
    return (
      part.governor === figure &&
      isPartitive(part, clause, figure) &&
      !isOwner(part, clause) &&
      !isOfOwner(part, clause) &&
      !isReceiverOf(part, figure, clause)
    )
  })

/** Where the description that a name ends begins: "**des Kieler** Logistikers Y". */
const descriptionOf = (phrase: Phrase): Phrase =>
  phrase.link === 'apposition' && phrase.governor?.head.kind === 'noun' ? descriptionOf(phrase.governor) : phrase

/** "Von der Y AG will X 20 Prozent behalten": before a verb of having or of letting go, what the share is a part of may stand in front. */
const isSetInFront = (part: Phrase, clause: Clause, { preposition, index, governor }: Phrase): boolean =>
  part.preposition === 'von' &&
  part.governor === null &&
  part.index === 0 &&
  preposition === '' &&
  governor === null &&
  index > part.index &&
  isInForefield(part, clause) &&
  clause.verb?.passive === false &&
  clause.verb.classes.some((id) => LETTING_GO.has(id)) &&
  !clause.verb.classes.includes('buy-stake')
const LETTING_GO: ReadonlySet<string> = new Set(['hold', 'sell-stake'])

/** "verkauft BSH-Anteile (von 50 Prozent) an Bosch": where the noun names the company, what follows a verb of letting go is to whom they go. */
export const isReceiverOf = ({ preposition }: Phrase, { head, governor }: Phrase, { verb, phrases }: Clause): boolean =>
  preposition === 'an' &&
  (head.kind === 'figure' ? governor?.head.mention?.head !== undefined : head.mention?.head !== undefined) &&
  (verb === null ||
    verb.classes.some((id) => GIVING.has(id)) ||
    phrases.some((one) => one.head.classes.includes('sell')))
const GIVING: ReadonlySet<string> = new Set(['sell', 'sell-stake', 'pass', 'change-hands', 'pay'])

const isShare = ({ head }: Phrase): boolean => head.classes.some((id) => id === 'stake' || id === 'share-word')

const isPartitive = (phrase: Phrase, clause: Clause, figure: Phrase): boolean =>
  // "Eigentümer sind zu 40 Prozent der Y und …": how far, not a part of anything.
  (phrase.link === 'genitive' &&
    !(figure.preposition === 'zu' && clause.verb?.lemma === 'sein') &&
    // "Größter Eigner ist mit 40 Prozent der Kieler Investor X"
    !(figure.preposition === 'mit' && saysWhoOwns(clause))) ||
  phrase.preposition === 'von' ||
  (phrase.preposition === 'an' &&
    !isReceiver(phrase) &&
    // "Es geht um 51 Prozent an Y"
    (clause.verb?.classes.includes('pass') !== true || figure.preposition === 'um' || isInForefield(phrase, clause)))

const saysWhoOwns = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.includes('copula') === true &&
  phrases.some(({ head, preposition, link }) => preposition === '' && link === null && head.classes.includes('hold'))

/** "an die Y AG", "an den Konkurrenten": accusative, to whom something goes. */
export const isReceiver = ({ preposition, cases, link, governor, head }: Phrase): boolean =>
  link === 'apposition' && governor !== null
    ? isReceiver(governor)
    : preposition === 'an' && ((cases & DAT) === 0 || (cases === (ACC | DAT) && isSingular(head)))

/** "an den Rivalen", "an den Hersteller", not "an den Stadtwerken", "an den Casinos": "den" before a noun that is no dative plural. */
const isSingular = ({ norm, mention }: Unit): boolean =>
  (mention === undefined || mention.how === 'description') && (!/[ns]$/.test(norm) || masculineInN.test(norm))

/** "gehört zu 27 Prozent der Y AG", "hat sie für 3 Millionen der Familie X abgekauft": what looks like a genitive behind the figure is whom the verb asks for. */
export const isOwner = ({ link, governor, cases }: Phrase, { verb }: Clause): boolean =>
  link === 'genitive' &&
  (cases & DAT) !== 0 &&
  ((verb?.lemma === 'gehören' && governor?.preposition === 'zu' && governor.head.kind === 'figure') ||
    (wrestingVerbs.has(verb?.lemma ?? '') && governor?.head.figure?.figure.kind === 'money'))
