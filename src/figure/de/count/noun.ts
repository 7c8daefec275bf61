import { barePartsOfTime } from '../../../lexicon/de/calendar.ts'
import { currencies } from '../../../lexicon/de/currencies.ts'
import { placeAdjectives } from '../../../lexicon/de/entity/place-adjectives.ts'
import { scales } from '../../../lexicon/de/scales.ts'
import { percentWords } from '../../../lexicon/de/shares.ts'
import { attributeAdverbs, noAdjectives, timeNouns, unitSigns } from '../../../lexicon/de/units.ts'
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../../model/document.ts'
import {
  ahead,
  located,
  map,
  not,
  oneOf,
  optional,
  repeat,
  seq,
  spaced,
  tight,
  tokenWhere,
  word,
} from '../../combine.ts'
import type { Step } from '../../step.ts'
import { anyDigits, anyWord } from '../../token-forms.ts'
import type { Spelling } from '../../trigger.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'

/** "1,1 Mrd. Post-Money" */
const moneyTerms: ReadonlySet<string> = new Set(['post', 'pre'])

/** Nouns that make a number something else than a count. */
const isOtherKind = ({ norm }: Spelling): boolean =>
  timeNouns.has(norm) ||
  barePartsOfTime.has(norm) ||
  moneyTerms.has(norm) ||
  percentWords.has(norm) ||
  currencies.has(norm) ||
  scales.has(norm)

/** A noun that can be counted, one word. */
export const countedWord: Step<Token> = tokenWhere(
  (word) => word.kind === 'word' && word.text !== word.norm && word.text.length > 1 && !isOtherKind(word),
)

const CAPITALS = /^\p{Lu}{1,3}$/u
const CAPITAL = /^\p{Lu}$/u

/** The letters and digits of a model: "F-22", "A320neo". */
const model: Step<Token> = map(
  seq(
    tokenWhere(({ text }) => CAPITALS.test(text)),
    optional(hyphen),
    tight(anyDigits),
    optional(tight(anyWord)),
  ),
  ([token]) => token,
)

/** "E-Autos", "U-Boote": a letter before a hyphen. */
const letter: Step<Token> = map(
  seq(
    tokenWhere(({ text }) => CAPITAL.test(text)),
    ahead(seq(hyphen, tight(countedWord))),
  ),
  ([token]) => token,
)

/** "Produktions- und (Montagestätten)": the noun of both stands behind the second. */
const halves = optional(seq(countedWord, hyphen, word('und', 'oder'), ahead(spaced(countedWord))))

/** What can be counted: a noun, with the parts a hyphen joins ("TV-Sender", "F-22-Kampfjets", "ICE-4-Züge", "Haupt- und Nebenbahnen"). */
const noun: Step<Token> = map(
  seq(
    halves,
    oneOf(model, letter, countedWord),
    repeat(seq(hyphen, tight(oneOf(anyWord, seq(anyDigits, ahead(hyphen))))), 3),
  ),
  ([, token]) => token,
)

/** "„Blitz“-Züge": the name of what is counted in quotes. */
const quoted: Step<Token> = map(
  seq(
    word('„', '“', '"', '»', '«', '‚'),
    tight(countedWord),
    tight(word('“', '”', '"', '«', '»', '‘')),
    hyphen,
    tight(anyWord),
  ),
  ([, token]) => token,
)

const unitSign = tokenWhere(({ text }) => unitSigns.has(text))

/** "m²", "km/h". */
const measure: Step<unknown> = seq(
  unitSign,
  optional(tight(oneOf(word('²', '³', '2', '3'), seq(word('/'), tight(word('h', 's', 'm')))))),
)

/** "trugen", "stiegen"; weak pasts look like participles ("erwarteten"). */
const isStrongPast = (norm: string): boolean =>
  norm.endsWith('en') && !norm.endsWith('ten') && verbReadings(norm).some(({ shape }) => shape === 'past')

/** By its form a word that can stand between a number and its noun. */
const isAdjective = ({ kind, text, norm }: Spelling): boolean =>
  kind === 'word' &&
  text === norm &&
  !noAdjectives.has(norm) &&
  /(?:e|en|er|es|em)$/.test(norm) &&
  norm.length > 3 &&
  !isStrongPast(norm)

/** What can stand between a number and its noun. */
export const adjective: Step<Token> = tokenWhere(isAdjective)

/** The same before "und": "3.000 kleine und mittlere Betriebe", but not "auf 3.000 erhöhen und neue Märkte erschließen". */
const joinedAdjective: Step<Token> = tokenWhere(
  (word) => isAdjective(word) && !verbReadings(word.norm).some(({ shape }) => shape === 'infinitive'),
)

/** "lebensgefährlich verletzte", "ursprünglich geplante": an adverb by its ending, before an adjective. */
const adverbByEnding = seq(
  tokenWhere(
    ({ norm, text }) =>
      text === norm && /..(?:lich|isch|ig|weise|mäßig|los|sam|haft)$/.test(norm) && !noAdjectives.has(norm),
  ),
  ahead(adjective),
)

const adverbs = repeat(
  oneOf(
    tokenWhere(({ norm, text }) => text === norm && attributeAdverbs.has(norm)),
    map(adverbByEnding, ([token]) => token),
  ),
  2,
)

/** "3000 Schweizer Stellen", but "3000 Schweizer". */
const placeAdjective = seq(
  tokenWhere(({ text, norm }) => text !== norm && placeAdjectives.has(text)),
  ahead(spaced(countedWord)),
)

/** "gut bezahlte, sichere Stellen", but not "will 20 Millionen ausgeben, Seestern 30". */
const commaBetween = map(seq(word(','), ahead(spaced(adjective))), ([token]) => token)

/** "weitere", "wöchentliche", "voll ausgestattete", "Wiener": what may stand between a number and its noun. */
const adjectives = repeat(
  oneOf(
    map(placeAdjective, ([token]) => token),
    map(seq(joinedAdjective, oneOf(word('und', 'oder', 'sowie'), commaBetween), not(numeral)), ([token]) => token),
    map(seq(adjective, not(numeral)), ([token]) => token),
  ),
  3,
)

/** What is counted: "wöchentliche Nutzer" with the place of "Nutzer", "km", "m²". */
export const counted = oneOf(
  map(seq(adverbs, adjectives, located(oneOf(noun, quoted))), ([, , noun]) => noun),
  located(measure),
)
