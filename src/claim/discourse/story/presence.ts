import { isBesideOther } from '../../../lexicon/de/entity/company-nouns.ts'
import { foundersOf, misfortunes } from '../../../lexicon/de/events/misfortunes.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { fits } from '../../roles/fits.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { isTold, weightOf } from '../deals/weight.ts'
import { isOneOfMany, isOnPlatform, isOwnDaughter, isVenue, standsForItself } from './aside.ts'

/** How much of an article is said of a company. */
export interface Presence {
  readonly mention: EntityMention
  /** Weight of the sentences that mention it; compounds count half. */
  points: number
  /** The same with compounds in full. */
  named: number
  /** It is named for more than what befell it: of whom it only says "nach der Seestern-Pleite" or "Seestern-Gründer Kern" a text is not about. */
  itself: boolean
  /** It is named or described where a text says what it is about. */
  opening: boolean
}

const HALF = 0.5
/** Sentences of the text that say what it is about, beside its headlines. */
const OPENING = 3

/** Each company that the article is about, likeliest first; whom it never names it is not about. */
export function presences(sentences: readonly ParsedSentence[]): Presence[] {
  const companies = new Map<string, Presence>()
  const named = new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.filter(({ how }) => how !== 'description').map(({ entity }) => entity?.id),
    ),
  )
  let begun = 0
  for (const parsed of sentences.filter(isTold)) {
    const isTitle = parsed.sentence.block.zone === 'title'
    if (!isTitle) begun++
    for (const mention of parsed.mentions) {
      const id = mention.entity?.id ?? ''
      if (!named.has(id) || !isSpokenOf(mention, parsed)) continue
      const known = companies.get(id)
      companies.set(id, added(mention, weightOf(parsed), isTitle || begun <= OPENING, known))
    }
  }
  return [...companies.values()].sort(
    (a, b) => b.points - a.points || Number(isMotherOf(a, b)) - Number(isMotherOf(b, a)),
  )
}

/** A company that the sentence says something of, not a place or one of many. */
const isSpokenOf = (mention: EntityMention, parsed: ParsedSentence): boolean =>
  fits('company', mention) &&
  mention.thing !== true &&
  !isOnPlatform(mention, parsed) &&
  !isVenue(mention, parsed) &&
  !(mention.how === 'description' && isBesideOther(mention.text)) &&
  !isOneOfMany(mention, parsed) &&
  !isOwnDaughter(mention, parsed)

/** "der Seestern-Schock" is of the company, not about it. */
function added(mention: EntityMention, weight: number, opening: boolean, known: Presence | undefined): Presence {
  const presence = known ?? { mention, points: 0, named: 0, itself: false, opening: false }
  presence.points += weight * (standsForItself(mention) ? 1 : HALF)
  presence.named += weight
  presence.itself ||= !misfortunes.test(mention.head ?? '') && !foundersOf.test(mention.head ?? '')
  presence.opening ||= opening
  return presence
}

/** A text that says as much of a daughter as of its mother is about the daughter. */
const isMotherOf = (a: Presence, b: Presence): boolean => b.mention.entity?.parent === a.mention.entity?.id
