import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { thingsBought } from '../../../lexicon/de/events/things-bought.ts'
import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { worthDiscussingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import { estimatingVerbs, sumStatingVerbs } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType } from '../../../model/claim.ts'
import { measuredPlaces, type Site } from '../../cues/cue.ts'
import { sellsThing } from '../../frames/conditions/part-sold.ts'
import { isPaidForThing } from '../../frames/conditions/takeover.ts'
import type { Frame } from '../../frames/define-frame.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { isAnaphoric } from '../../syntax/is-anaphoric.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { isUnreadName } from '../../syntax/is-unread-name.ts'
import { isFirmWord, isNameless, isUnnamed } from '../../syntax/nameless.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Das Flugzeug ist 20 Millionen wert", "31 Häuser mit einem Wert von 2 Milliarden": what a thing is worth is no company's worth. */
export const isOfThing = (frame: Frame, { clause, cues }: Site): boolean => {
  if (frame.type !== 'valuation') return false
  const worth = cues.find(
    ({ place, clause: at, phrase }) => at === clause && measuredPlaces.has(place) && phrase !== null,
  )
  const having = worth?.phrase?.preposition === 'mit' ? worth.phrase.governor : null
  const bare = clause.phrases.filter(
    ({ preposition, link, cases }) => preposition === '' && link === null && (cases & NOM) !== 0,
  )
  const subjects = functionsOf(clause).subject === null && !tellsWorth(clause) ? bare : []
  return (
    [having, ...subjects].some((one) => one !== null && isThing(one) && isNameless(one, clause.phrases)) ||
    valuesPart(clause)
  )
}

/** "Beide Seiten sprechen über eine Bewertung von 2 Milliarden", "Den Wert gibt die Gründerin mit 2 Milliarden an": who says it is not what is worth so much. */
const tellsWorth = ({ verb }: Site['clause']): boolean =>
  verb !== null &&
  !verb.passive &&
  (worthDiscussingVerbs.has(verb.lemma) || sumStatingVerbs.has(verb.lemma) || estimatingVerbs.has(verb.lemma))

/** "Das Angebot bewertet die Lampensparte mit 2 Milliarden": a part of a company, which has no name. */
const valuesPart = ({ verb, phrases }: Site['clause']): boolean =>
  verb?.classes.includes('valuation') === true &&
  phrases.some(
    (part) =>
      part.preposition === '' && part.link === null && part.head.classes.includes('part') && isNameless(part, phrases),
  )

/** An everyday noun that is no word of business, or one for what is bought and sold like it. */
const isThing = ({ head }: Phrase): boolean =>
  head.kind === 'noun' && (thingsBought.test(head.norm) || (head.classes.length === 0 && isCommonNoun(head.norm)))

/** "51 Prozent an der damaligen Landesbank", "51 Prozent an Wellnova", whom nobody listed. */
export const isPartOfUnnamed = (frame: Frame, { clause, phrase }: Site): boolean =>
  frame.type === 'stake' &&
  clause.phrases.some(
    (part) =>
      part.governor === phrase &&
      part.preposition === 'an' &&
      (isUnnamed(part, clause.phrases) || isUnreadName(part.head, clause)) &&
      !(isFirmWord(part) && isAnaphoric(clause, part)) &&
      clause.verb?.lemma.startsWith(`${part.head.norm}~`) !== true,
  )

/** "zahlt für Häuser 2 Millionen", "kauft einen Hersteller für 2 Millionen", "übernahm Teile des Geschäfts", "die Brauerei geht an X": what is bought is spoken of for the first time, and has no name. */
export const buysUnnamed = (frame: Frame, site: Site): boolean =>
  frame.type === 'acquisition' && (isPaidForThing(site) || buysFirm(site) || sellsThing(site))

const buysFirm = ({ clause }: Site): boolean =>
  clause.verb?.classes.some((id) => id === 'acquire' || id === 'sell') === true &&
  clause.phrases.some(
    (part) =>
      part.preposition === '' &&
      part.link === null &&
      part.head.classes.some((id) => BOUGHT.has(id)) &&
      isNameless(part, clause.phrases) &&
      !isDefinite(clause, part),
  )
const BOUGHT: ReadonlySet<string> = new Set(['firm-word', 'part', 'daughter'])

/** "Die erworbene Sparte setzte 3 Millionen um", "das verkaufte Geschäft zählt 300 Stellen": what changes hands is none of who is spoken of else. */
export function isOfPartTraded(frame: Frame, { clause }: Site): boolean {
  if (!MEASURED.has(frame.type)) return false
  const { subject, subjectNoun } = functionsOf(clause)
  if (subject !== null || subjectNoun === null || !subjectNoun.head.classes.includes('part')) return false
  const before = clause.units[clause.units.indexOf(subjectNoun.head) - 1]
  return before?.kind === 'attribute' && before.classes.some((id) => id === 'acquire' || id === 'sell')
}
const MEASURED: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'headcount', 'users', 'growth', 'debt'])
