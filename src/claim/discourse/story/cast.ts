import { isBesideOther } from '../../../lexicon/de/entity/company-nouns.ts'
import { foundersOf, misfortunes } from '../../../lexicon/de/events/misfortunes.ts'
import { decidingVerbs } from '../../../lexicon/de/verbs/deciding.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { fits, isInvestor } from '../../roles/fits.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { isPossessive } from '../../syntax/possessive.ts'
import { Ballot } from '../deals/ballot.ts'
import { isTold, weightOf } from '../deals/weight.ts'
import { isOneOfMany, isOnPlatform, isOwnDaughter, isVenue, standsForItself } from './aside.ts'
import { insolventOf } from './insolvent-of.ts'
import { onExchange } from './on-exchange.ts'

/** Who an article is about. */
export interface Cast {
  /** The most mentioned company; headline and lead count more. None where no company is more than mentioned. */
  readonly main: EntityMention | null
  /** Ids of all companies that are more than mentioned. */
  readonly leading: ReadonlySet<string>
  /** The state that does most in the article. */
  readonly state: EntityMention | null
  /** Ids of all companies whose shares or shareholders the text names, or that it calls listed: "Seestern-Aktie", "der MDax-Konzern Seestern". */
  readonly listed: ReadonlySet<string>
  /** The only one of them that the text is about. */
  readonly onlyListed: EntityMention | null
  /** The company that the text calls insolvent. */
  readonly insolvent: EntityMention | null
  /** Ids of all whom the text calls investors, or who are known as such. */
  readonly financiers: ReadonlySet<string>
  /** The two companies that the article is about, where no third comes near. */
  readonly pair: readonly [EntityMention, EntityMention] | null
}

interface Presence {
  readonly mention: EntityMention
  points: number
  /** The same with compounds in full. */
  named: number
  /** It is named for more than what befell it: of whom it only says "nach der Seestern-Pleite" or "Seestern-Gründer Kern" a text is not about. */
  itself: boolean
  /** It is named or described where a text says what it is about. */
  opening: boolean
}

const HALF = 0.5
/** Sentences of the text that say what it is about, beside its headlines: whoever comes later only comes into what it is about … */
const OPENING = 3
/** … unless so large a share of the text is about them. */
const MOST = 0.25
/** Least share of a text for a company that it is about: whoever is named in passing is no more than a source or a place. */
const LEAST = 0.1

/** Reads off all sentences who the article is about; whom it never names it is not about. */
export function castOf(sentences: readonly ParsedSentence[]): Cast {
  const states = new Ballot()
  const companies = new Map<string, Presence>()
  const named = new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.filter(({ how }) => how !== 'description').map(({ entity }) => entity?.id),
    ),
  )
  let all = 0
  let begun = 0
  for (const parsed of sentences.filter(isTold)) {
    all += weightOf(parsed)
    if (parsed.sentence.block.zone !== 'title') begun++
    for (const mention of actingStates(parsed)) states.add(mention, weightOf(parsed))
    for (const mention of parsed.mentions) {
      const { entity } = mention
      if (
        !fits('company', mention) ||
        entity === null ||
        mention.thing === true ||
        !named.has(entity.id) ||
        isOnPlatform(mention, parsed) ||
        isVenue(mention, parsed)
      )
        continue
      if (mention.how === 'description' && isBesideOther(mention.text)) continue
      if (isOneOfMany(mention, parsed) || isOwnDaughter(mention, parsed)) continue
      const known = companies.get(entity.id)
      // "der Seestern-Schock" is of the company, not about it.
      const weight = weightOf(parsed)
      const presence = known ?? { mention, points: 0, named: 0, itself: false, opening: false }
      presence.points += weight * (standsForItself(mention) ? 1 : HALF)
      presence.itself ||= !misfortunes.test(mention.head ?? '') && !foundersOf.test(mention.head ?? '')
      presence.opening ||= begun <= OPENING || parsed.sentence.block.zone === 'title'
      presence.named += weight
      companies.set(entity.id, presence)
    }
  }
  // A text that says as much of a daughter as of its mother is about the daughter.
  const isMotherOf = (a: Presence, b: Presence): boolean => b.mention.entity?.parent === a.mention.entity?.id
  const ranked = [...companies.values()].sort(
    (a, b) => b.points - a.points || Number(isMotherOf(a, b)) - Number(isMotherOf(b, a)),
  )
  const isAboutFirms = ranked.some(({ named, itself, opening }) => itself && named >= all * (opening ? LEAST : MOST))
  const opened = ranked.filter(({ itself, opening }) => itself && opening)
  const leading = isAboutFirms
    ? ranked.filter(({ named, itself }) => itself && named >= all * LEAST)
    : opened.length === 1 && sentences.some(tellsOfIssue)
      ? opened
      : []
  const listed = new Set(
    sentences.filter(isTold).flatMap((parsed) => [...sharesNamedIn(parsed), ...onExchange(parsed)]),
  )
  const [listedHere, ...moreListed] = leading.filter(({ mention }) => listed.has(mention.entity?.id ?? ''))
  return {
    main: leading[0]?.mention ?? null,
    leading: new Set(leading.map(({ mention }) => mention.entity?.id ?? '')),
    state: states.winner(),
    listed,
    onlyListed: moreListed.length === 0 ? (listedHere?.mention ?? null) : null,
    insolvent: insolventOf(sentences),
    financiers: new Set(
      sentences.flatMap(({ mentions }) => mentions.filter(isInvestor).map(({ entity }) => entity?.id ?? '')),
    ),
    pair: isAboutFirms ? pairOf(ranked) : null,
  }
}

/** "der Ausgabepreis", "die Emission": shares are issued by whom the text opens with, be it named but once. */
const tellsOfIssue = ({ units }: ParsedSentence): boolean => units.some(({ classes }) => classes.includes('ipo'))

const OF_SHARES: ReadonlySet<string> = new Set(['share-word', 'hold'])
const isOfShares = (classes: readonly string[] | undefined): boolean =>
  classes?.some((id) => OF_SHARES.has(id)) === true

/** Ids of the companies whose shares or shareholders a sentence names. */
const sharesNamedIn = ({ clauses }: ParsedSentence): string[] =>
  clauses.flatMap(({ phrases }) =>
    phrases.flatMap(({ head, governor, link, preposition }) => {
      const named =
        isOfShares(head.mention?.head === undefined ? undefined : head.classes) ||
        (isOfShares(governor?.head.classes) && (link === 'genitive' || preposition === 'von'))
      return named && head.mention?.entity != null ? [head.mention.entity.id] : []
    }),
  )

/** Where something is or goes to: "in Sachsen-Anhalt", "nach Irland". */
const PLACING: ReadonlySet<string> = new Set(['in', 'nach', 'aus', 'für', 'bei', 'über', 'auf', 'zwischen'])

/** States that no preposition makes a mere place. */
const actingStates = ({ clauses }: ParsedSentence): EntityMention[] =>
  clauses.flatMap(({ phrases, verb }) =>
    (decidingVerbs.has(verb?.lemma ?? '') ? [] : phrases).flatMap(({ head, preposition, link, governor }) =>
      head.mention?.entity?.kind === 'state' &&
      head.mention.how !== 'compound' &&
      link !== 'genitive' &&
      !(link === 'apposition' && governor?.head.classes.includes('state') !== true) &&
      !isPossessive(head) &&
      !PLACING.has(preposition)
        ? [head.mention]
        : [],
    ),
  )

/** The two most mentioned, if the third is mentioned less than half as much as the second. */
function pairOf([first, second, third]: readonly Presence[]): Cast['pair'] {
  if (first === undefined || second === undefined || (third !== undefined && third.points * 2 > second.points))
    return null
  return [first.mention, second.mention]
}
