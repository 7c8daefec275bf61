import { wordSet } from '../word-set.ts'

/** Prepositions; after one of them "über" and "unter" hedge a number ("von über 4 Milliarden", "trotz über 13 Milliarden"). */
export const hedgedPrepositions: ReadonlySet<string> = wordSet(
  'ab abzüglich an angesichts anstatt auf aus außer bei binnen bis bezüglich dank durch entgegen entlang für gegen gegenüber gemäß hinter in infolge inklusive innerhalb laut mangels mit mithilfe mittels nach neben ohne per plus pro rund samt seit sowie statt trotz um ungeachtet von vom vor während wegen zu zum zur zufolge zuzüglich zwecks zwischen beim im ins am ans',
)

/** Words that may stand inside a noun phrase or between a noun and its preposition; no finite verbs. */
export const nounPhraseWords: ReadonlySet<string> = new Set([
  ...hedgedPrepositions,
  ...'der die das den dem des ein eine einen einem einer eines und oder als sein seine seinen seiner ihr ihre ihren ihrer dieser diese dieses diesen neue neuen neuer neues große großen'.split(
    ' ',
  ),
])

/** Forms of "ein" that stand for a noun told before: "ein Kredit über 2 Millionen und einer über 4 Millionen". */
export const standsForNoun: ReadonlySet<string> = wordSet('einer einen eine eines einem')

/** Prepositions that belong to the words of a date: "im Oktober", "seit 2019", "für das Jahr 2026". */
export const datePrepositions: ReadonlySet<string> = wordSet('im in am an seit vom von zum zur zu für aus während beim')

/** The definite article, between a preposition and its date. */
export const articles: ReadonlySet<string> = wordSet('der die das den dem des')

/** Before a number a noun must follow: "die 30 noch offenen Stellen". */
export const beforeCountedNouns: ReadonlySet<string> = wordSet(
  'die der den diese dieser diesen alle allen aller jene jenen ihre ihren seine seinen unsere in bei mit von aus nach für gegen zwischen um über',
)
