import { shareNoun } from '../../lexicon/de/events/having-words.ts'
import { owningVerbs } from '../../lexicon/de/events/size-words.ts'
import { NOM } from '../../lexicon/de/grammar/determiners.ts'
import { movingVerbs } from '../../lexicon/de/verbs/pricing.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import { gappedSubject } from './gapped-subject.ts'
import { guessedNoun } from './guessed-noun.ts'
import { isMeasure, nounMeant } from './noun-meant.ts'

/** Verbs by which a sum is that of their subject. */
const LINKING: ReadonlySet<string> = new Set(['copula', 'rise', 'fall', 'cost'])

/** The noun that a figure is so much of, where the verb says so of its subject: "Der Umsatz liegt bei N". `told` is the clause whose verb holds for the figure's own. */
export function nounOfSum(
  figure: Phrase,
  clause: Clause,
  told: Clause,
  around: { readonly parsed: ParsedSentence; readonly before: ParsedSentence | null },
): Phrase | null {
  const guessed = guessedNoun(told, figure)
  if (guessed !== null) return sizedBy(guessed, told)
  if (!isLinking(figure, told) || isAccompanied(figure)) return null
  const own = gappedSubject(told, figure) ?? ownNounOf(clause, figure) ?? subjectNounOf(told)
  // "Er hat ein Volumen von 3 Millionen": the size is the object, whatever case it may be in.
  const noun = (own === figure.governor ? null : own) ?? nounMeant(told, around)
  return noun === null ? null : sizedBy(noun, told)
}

/** "Der Wert der Transaktion", "Das Volumen der Runde", "Der Anteil von Seestern an dem Vertrag": a size or a share is that of the deed whose it is. */
const sizedBy = (noun: Phrase, { phrases }: Clause): Phrase =>
  phrases.find(
    (whole) =>
      whole.head.kind === 'noun' &&
      whole.head.classes.some((id) => DEEDS.has(id)) &&
      (noun.head.classes.includes('amount')
        ? whole.governor === noun && (whole.link === 'genitive' || whole.preposition === 'von')
        : shareNoun.test(noun.head.norm) && whole.preposition === 'an' && whole.index > noun.index),
  ) ?? noun
const DEEDS: ReadonlySet<string> = new Set([
  'deal',
  'acquire',
  'contract',
  'funding-round',
  'loan',
  'invest',
  'share-sale',
  'capital-increase',
  'subsidy',
])

/** "Der Umsatz beträgt N", "Der Auftrag hat einen Wert von N": does the verb say of its subject what it comes to? */
const isLinking = ({ governor }: Phrase, { verb }: Clause): boolean =>
  verb?.classes.some((id) => LINKING.has(id)) === true ||
  (owningVerbs.has(verb?.lemma ?? '') && governor?.head.classes.includes('amount') === true)

/** "Der Auftragseingang liegt bei N, der Umsatz bei M": what goes on without verb has a subject of its own, if it opens with one. */
function ownNounOf({ verb, phrases, units }: Clause, figure: Phrase): Phrase | null {
  const [first] = phrases
  const opens =
    first?.head.kind === 'noun' && first.preposition === '' && first.link === null && (first.cases & NOM) !== 0
  return verb === null && opens && units[0]?.kind === 'determiner' && first.index < figure.index ? first : null
}

/** "Seestern kommt auf einen Umsatz von N und ein Ergebnis von M": where a name before the verb is the subject, no noun behind it is. */
function subjectNounOf(clause: Clause): Phrase | null {
  const moved = movedNounOf(clause)
  if (moved !== null) return moved
  const { subject, subjectNoun } = functionsOf(clause)
  const at = clause.verb?.unit.start ?? 0
  const isNamed = subject !== null && clause.units.includes(subject) && subject.start < at
  return isNamed && clause.kind === 'main' && (subjectNoun?.head.start ?? 0) > at ? null : subjectNoun
}

/** "Die Runde hebt die Bewertung auf N": of two nouns by a verb that moves what stands as its object, the second is a measure. */
function movedNounOf({ verb, phrases }: Clause): Phrase | null {
  if (verb === null || verb.passive || !movingVerbs.has(verb.lemma)) return null
  const [first, second] = phrases.filter(
    ({ head, preposition, link }) => head.kind === 'noun' && preposition === '' && link === null,
  )
  return first !== undefined && second !== undefined && isMeasure(second) ? second : null
}

/** "Der Umsatz stieg bei einem Gewinn von 3 Millionen": the sum is of the noun beside, not of the subject. */
const isAccompanied = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'von' &&
  governor?.head.kind === 'noun' &&
  /^(bei|mit)$/.test(governor.preposition) &&
  !governor.head.classes.includes('amount')
