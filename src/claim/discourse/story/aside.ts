import { possessives } from '../../../lexicon/de/entity/articles.ts'
import { lawFirmNouns } from '../../../lexicon/de/events/creditors-words.ts'
import { nounClasses } from '../../../lexicon/de/events/noun-index.ts'
import { ownThings } from '../../../lexicon/de/events/own-things.ts'
import { ratingNouns, ratingVerbs, sessionVerbs } from '../../../lexicon/de/events/trading-words.ts'
import { exampleOpeners } from '../../../lexicon/de/grammar/connectives.ts'
import { judges } from '../../../lexicon/de/statement/sources.ts'
import { aimingVerbs } from '../../../lexicon/de/verbs/aiming-at.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { grouped } from '../../../model/grouped.ts'
import { isBank } from '../../roles/fits.ts'
import type { Clause, ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isOfJudge } from '../../syntax/of-judge.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "die Seestern-Aktie", "das Seestern-Werk" is about Seestern, "der Seestern-Schock" is not. */
export const standsForItself = ({ head }: EntityMention): boolean =>
  head === undefined ||
  ownThings.test(head) ||
  nounClasses(head.split('-').at(-1)?.toLowerCase() ?? '').some((id) => OWN.has(id))
const OWN = new Set(['share', 'share-word', 'headcount', 'revenue', 'profit', 'site', 'facility'])

/**
 * "Analysten von Seestern", "auf Tradegate", "auf Instagram", "die Tochter von Nordwind", "Geldgeber, darunter Nordwind": who judges, who
 * owns, who is one of many and where something is shown or traded is not who is spoken of.
 */
export function isAside(mention: EntityMention, parsed: ParsedSentence): boolean {
  const phrase = placesOf(mention, parsed)[0]?.phrase
  if (phrase === undefined) return false
  return (
    ownsWhatIsNamed(phrase) ||
    isLender(phrase, mention) ||
    isVenue(mention, parsed) ||
    isOfJudge(phrase) ||
    judges.has(mention.head?.toLowerCase() ?? '') ||
    isRater(phrase, parsed) ||
    isOnPlatform(mention, parsed) ||
    isHandedTo(mention, parsed) ||
    isExample(phrase, parsed) ||
    isWorkplace(mention, parsed)
  )
}

/** "auf Tradegate", "Die Wiener Börse hat fester geschlossen": where shares are traded. */
export const isVenue = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  mention.entity?.sectors.includes('exchange') === true &&
  placesOf(mention, parsed).some(
    ({ phrase, clause }) =>
      namedPhrase(phrase).preposition !== '' ||
      sessionVerbs.has(clause.verb?.lemma ?? '') ||
      parsed.mentions.some(({ entity }) => entity?.kind === 'index'),
  )

/** "Nordbank belässt die Einstufung für Seestern", "Nordbank senkt das Kursziel": who judges shares speaks of others. */
const isRater = (phrase: Phrase, { clauses }: ParsedSentence): boolean =>
  clauses.some(
    ({ verb, phrases }) =>
      phrases.includes(phrase) &&
      (phrase.preposition === '' || (phrase.preposition === 'von' && verb?.passive === true)) &&
      phrases.some(({ head }) => ratingNouns.test(head.norm)) &&
      (verb?.classes.some((id) => id === 'rise' || id === 'fall') === true ||
        ratingVerbs.has(verb?.lemma ?? '') ||
        phrases.some(({ preposition }) => preposition === 'für')),
  )

/** "Das Werk wurde der Seestern zugeschlagen": who is handed something, and opens no sentence, is not gone on about. */
const isHandedTo = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  placesOf(mention, parsed).some(
    ({ phrase, clause }) =>
      clause.verb?.passive === true && phrase.index > 0 && functionsOf(clause).dative === phrase.head,
  )

/** Where a name stands: the phrase that it heads, and its clause. */
interface Place {
  readonly phrase: Phrase
  readonly clause: Clause
}

/** The places of a sentence's names. */
const known = new WeakMap<ParsedSentence, ReadonlyMap<Phrase['head']['mention'], readonly Place[]>>()

/** The places of a name; a sentence is gone through once, however many names it lists. */
function placesOf(mention: EntityMention, parsed: ParsedSentence): readonly Place[] {
  let byName = known.get(parsed)
  if (byName === undefined) {
    const all = parsed.clauses.flatMap((clause) => clause.phrases.map((phrase) => ({ phrase, clause })))
    byName = grouped(all, ({ phrase }) => phrase.head.mention)
    known.set(parsed, byName)
  }
  return byName.get(mention) ?? []
}

/** "mehrere Geldgeber, darunter Nordwind, …": one of many. */
const isExample = (phrase: Phrase, { clauses }: ParsedSentence): boolean =>
  clauses.some(
    ({ kind, units, phrases }) =>
      kind === 'fragment' && exampleOpeners.has(units[0]?.norm ?? '') && phrases.includes(phrase),
  )

/** "Anna Kern (Seestern) prüft die Bücher", "Verwalterin Anna Kern von der Kanzlei Seestern": where somebody works. */
const isWorkplace = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  placesOf(mention, parsed).some(({ phrase, clause: { kind, units } }) => {
    if (lawFirmNouns.has(namedPhrase(phrase).head.norm)) return true
    const at = parsed.units.findIndex(({ start }) => start === units[0]?.start)
    const before = parsed.units.slice(0, at).findLast(({ kind: one }) => one !== 'break')
    return kind === 'parenthesis' && units.length <= 2 && before?.mention?.entity?.kind === 'person'
  })

/** "Händler wie Nordwind, Seestern oder Felsberg": named for others of their kind. */
export const isOneOfMany = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  placesOf(mention, parsed).some(({ phrase, clause: { phrases, units } }) => {
    const first = firstOfList(phrase)
    return (
      first.preposition === 'wie' &&
      units[units.indexOf(first.head) - 2]?.kind === 'noun' &&
      phrases.some(({ joins }) => joins === first)
    )
  })

const firstOfList = (phrase: Phrase): Phrase => (phrase.joins === null ? phrase : firstOfList(phrase.joins))

/** "die Wasserstofftochter von Nordwind", "die Tochter des Autobauers Nordwind": is not Nordwind. */
function ownsWhatIsNamed(phrase: Phrase): boolean {
  const named = namedPhrase(phrase)
  const head = named.governor?.head
  return (
    (phrase.preposition === 'von' && head?.kind === 'entity') ||
    ((named.link === 'genitive' || named.preposition === 'von') && head?.classes.includes('daughter') === true)
  )
}

/** "Der Konzern hat das seiner Tochter Seestern zu verdanken": named as what belongs to who is told of. */
export const isOwnDaughter = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  placesOf(mention, parsed).some(({ phrase, clause: { units } }) => {
    const noun = phrase.link === 'apposition' ? phrase.governor?.head : undefined
    return noun?.classes.includes('daughter') === true && possessives.has(units[units.indexOf(noun) - 1]?.norm ?? '')
  })

/** "ein Kredit der Nordbank": who only lends. */
function isLender(phrase: Phrase, mention: EntityMention): boolean {
  const { link, preposition, governor } = namedPhrase(phrase)
  return (
    isBank(mention) &&
    (link === 'genitive' || preposition === 'von') &&
    governor?.head.classes.includes('loan') === true
  )
}

/** "ein Aktientausch mit Seestern", "gegenüber Nordwind": whom something was done with is not who is gone on about. */
export const isBeside = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  placesOf(mention, parsed).some(({ phrase }) => COMPANIONS.has(namedPhrase(phrase).preposition))

/** "nach dem Wechsel zu Nordwind", "900 Millionen von den Banken Nordwind und Seestern": behind a preposition or as a genitive somebody is named in passing. */
export const isInPassing = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  placesOf(mention, parsed).some(({ phrase }) => {
    const { preposition, link } = namedPhrase(phrase)
    return (preposition !== '' && preposition !== 'bei') || link === 'genitive'
  })

const COMPANIONS: ReadonlySet<string> = new Set([
  'mit',
  'gegen',
  'gegenüber',
  'neben',
  'wie',
  'als',
  'ohne',
  'außer',
  'statt',
  'anstatt',
])

/** "auf Instagram", "auf der Handelsplattform Seestern": where something is said or sold; not "eine Wette auf Seestern", "setzt auf Seestern". */
export function isOnPlatform(mention: EntityMention, parsed: ParsedSentence): boolean {
  const [place] = placesOf(mention, parsed)
  if (place === undefined) return false
  const named = namedPhrase(place.phrase)
  const free =
    named.governor === null ||
    named.governor.head.kind === 'entity' ||
    // "in einem Schreiben des Sprechers auf Facebook"
    mention.entity?.sectors.includes('social_media') === true
  return PLATFORMS.has(named.preposition) && free && !aimingVerbs.has(place.clause.verb?.lemma ?? '')
}

const PLATFORMS: ReadonlySet<string> = new Set(['auf', 'via', 'per'])
