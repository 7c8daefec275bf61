import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureKind, FigureMention } from '../../model/figure.ts'
import { clausePlaces, governedPlaces, type Place, type Site } from '../cues/cue.ts'
import type { Slot } from '../roles/slot.ts'
import type { Transfer } from './transfer.ts'

/** Words that speak for a frame where they stand in one of the places; `weight` scales the place's points. */
export interface Evocation {
  readonly classes: readonly string[]
  readonly places: readonly Place[]
  readonly weight: number
}

/** An example sentence: names in [square brackets], then the roles it must give. */
export type FrameExample = readonly [sentence: string, roles: Partial<Record<RoleName, string>>]

/**
 * What the figure of a frame is told as, which says who may play the roles that its clause leaves open:
 * `bid` a price for shares, which are those bid for, by who bids · `worth` a value, which in news of a takeover is who bids sets ·
 * `aid` money of a state · `gift` what somebody got, by whom it says itself or not at all · `judgement` what one says of another, so that
 * whom the text is about may be either · `market` the worth at the exchange, no part in a deal · `budget` what a state has for itself, which
 * nothing is in news of a company.
 */
export type ToldAs = 'bid' | 'worth' | 'aid' | 'gift' | 'judgement' | 'market' | 'budget'

/** How papers word one kind of claim: which words evoke it, who plays which role. */
export interface Frame {
  /** "type/wording", unique. */
  readonly id: string
  readonly type: ClaimType
  readonly figure: readonly FigureKind[]
  /** One line with typical wordings. */
  readonly describe: string
  /** Points are summed over all of these; an evocation counts once, by its nearest word. */
  readonly evokes: readonly Evocation[]
  /** At least one word of each must stand in reach. */
  readonly needs?: readonly Evocation[]
  /** Classes of nouns that a sum may also be of, besides those that speak for the frame: what is paid back is a debt. */
  readonly admits?: readonly string[]
  /** How a sum may be told to pass from one to another here; told to pass otherwise it is none of the frame's. */
  readonly passes?: readonly Transfer[]
  /** Any of these rules the frame out. */
  readonly unless?: readonly Evocation[]
  /** Conditions on the figure itself. */
  readonly figureIs?: (figure: FigureMention, site: Site) => boolean
  /** Points for what the figure itself is: a bare small sum among talk of shares is a price. */
  readonly prior?: (figure: FigureMention, site: Site) => number
  readonly roles: Partial<Record<RoleName, readonly Slot[]>>
  /** Entities that never play a role here, in the clause or from the rest of the article. */
  readonly bars?: (mention: EntityMention, role: RoleName) => boolean
  readonly toldAs?: ToldAs
  /** `figureIs` asks for words of the figure's own clause, so that no others need speak for the frame there. */
  readonly asksClause?: boolean
  /** Its conditions say what the verb is: persons and states, too, play a role by what they do there. */
  readonly anyVerb?: true
  /** Roles without which the frame does not stand. */
  readonly requires?: readonly RoleName[]
  /** What it requires may not come from deals of other types. */
  readonly ofItsOwn?: boolean
  readonly qualifiers?: (site: Site, figure: FigureMention) => Record<string, string>
  /** The figure counts below zero (losses, falls). */
  readonly negative?: (site: Site, figure: FigureMention) => boolean
  /** Only the period that a year or quarter in the sentence names; such dates make no claim of their own. */
  readonly periodic?: boolean
  readonly accepts: readonly FrameExample[]
  readonly rejects: readonly string[]
}

/** Defines a frame; the type parameter keeps literal types out of the way. */
export const defineFrame = (frame: Frame): Frame => frame

const evocation = (places: Iterable<Place>, weight: number, classes: readonly string[]): Evocation => ({
  classes,
  places: [...places],
  weight,
})

/** The figure belongs to the word itself. */
export const governing = (...classes: string[]): Evocation => evocation(governedPlaces, 1, classes)
/** The word is the verb of the figure's clause. */
export const verb = (...classes: string[]): Evocation => evocation(['verb'], 1, classes)
/** Anywhere in the clause. */
export const inClause = (...classes: string[]): Evocation => evocation(clausePlaces, 1, classes)
/** Anywhere in the sentence or the one before. */
export const around = (...classes: string[]): Evocation =>
  evocation([...clausePlaces, 'sentence', 'before'], 1, classes)
/** Anywhere in the sentence. */
export const inSentence = (...classes: string[]): Evocation => evocation([...clausePlaces, 'sentence'], 1, classes)
/** Anywhere from the sentence to its paragraph, the headline and what the article is about. */
export const nearby = (...classes: string[]): Evocation =>
  evocation([...clausePlaces, 'sentence', 'before', 'paragraph', 'story'], 1, classes)
/** What the article is about. */
export const story = (...classes: string[]): Evocation => evocation(['story'], 1, classes)
/** The same evocation with its points scaled. */
export const times = (weight: number, { classes, places }: Evocation): Evocation => ({ classes, places, weight })
