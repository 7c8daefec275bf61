import { decidingVerbs } from '../../../lexicon/de/verbs/deciding.ts'
import type { EntityMention } from '../../../model/entity.ts'
import { isInvestor } from '../../roles/fits.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { isPossessive } from '../../syntax/possessive.ts'
import { Ballot } from '../deals/ballot.ts'
import { isTold, weightOf } from '../deals/weight.ts'
import { insolventOf } from './insolvent-of.ts'
import { onExchange } from './on-exchange.ts'
import { type Presence, presences } from './presence.ts'

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

/** Least share of a text for a company that it is about: whoever is named in passing is no more than a source or a place. */
const LEAST = 0.1
/** The same for one that comes in later than where a text says what it is about. */
const LEAST_IF_LATE = 0.25

/** Reads off all sentences who the article is about. */
export function castOf(sentences: readonly ParsedSentence[]): Cast {
  const told = sentences.filter(isTold)
  const ranked = presences(sentences)
  const all = weightOfAll(told)
  const isOfFirms = isAboutFirms(ranked, all)
  const leading = isOfFirms
    ? ranked.filter(({ named, itself }) => itself && named >= all * LEAST)
    : onlyIssuer(ranked, sentences)
  const listed = new Set(told.flatMap((parsed) => [...sharesNamedIn(parsed), ...onExchange(parsed)]))
  const [listedHere, ...moreListed] = leading.filter(({ mention }) => listed.has(mention.entity?.id ?? ''))
  return {
    main: leading[0]?.mention ?? null,
    leading: new Set(leading.map(({ mention }) => mention.entity?.id ?? '')),
    state: stateOf(told),
    listed,
    onlyListed: moreListed.length === 0 ? (listedHere?.mention ?? null) : null,
    insolvent: insolventOf(sentences),
    financiers: new Set(
      sentences.flatMap(({ mentions }) => mentions.filter(isInvestor).map(({ entity }) => entity?.id ?? '')),
    ),
    pair: isOfFirms ? pairOf(ranked) : null,
  }
}

const weightOfAll = (told: readonly ParsedSentence[]): number => told.reduce((sum, parsed) => sum + weightOf(parsed), 0)

/** Is any company more than mentioned, in a text of such a weight? */
const isAboutFirms = (ranked: readonly Presence[], all: number): boolean =>
  ranked.some(({ named, itself, opening }) => itself && named >= all * (opening ? LEAST : LEAST_IF_LATE))

/** The only company that a text about an issue of shares opens with. */
function onlyIssuer(ranked: readonly Presence[], sentences: readonly ParsedSentence[]): readonly Presence[] {
  const opened = ranked.filter(({ itself, opening }) => itself && opening)
  return opened.length === 1 && sentences.some(tellsOfIssue) ? opened : []
}

function stateOf(told: readonly ParsedSentence[]): EntityMention | null {
  const states = new Ballot()
  for (const parsed of told) for (const mention of actingStates(parsed)) states.add(mention, weightOf(parsed))
  return states.winner()
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
