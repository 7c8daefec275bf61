import { workingTogether } from '../../../lexicon/de/events/together-words.ts'
import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Cue } from '../../cues/cue.ts'
import { dealsInThing } from '../../frames/conditions/deals-in-thing.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { Ballot } from '../deals/ballot.ts'
import { type Deal, Deals } from '../deals/deals.ts'
import { partOf } from '../deals/parts.ts'
import type { Telling } from '../deals/telling.ts'
import { isTold, weightOf } from '../deals/weight.ts'
import { type Cast, castOf } from './cast.ts'
import { dealToldIn } from './deal-told.ts'
import { themesOf } from './theme.ts'
import { toldThemeOf } from './told-theme.ts'

/** The two sides of a contract. */
const SIDES: Partial<Record<RoleName, RoleName>> = { customer: 'supplier', supplier: 'customer' }

/** How many sentences back a contract is looked for. */
const REACH = 2

const SIDE_KEYS = ['contract customer', 'contract supplier']

/** What an article is about: its kind of story, its companies, its deals. */
export class Story {
  /** Cues of place `story`: the event classes that carry the article. */
  readonly cues: readonly Cue[]
  readonly cast: Cast
  readonly deals: Deals
  /** Houses, land and the like are bought and sold in it, more than companies are. */
  readonly isOfThings: boolean
  /** Several do together what it tells of. */
  readonly isJoint: boolean
  /** Cues of place `story` for what stands behind its deals: somebody is insolvent. */
  readonly backdrop: readonly Cue[]
  /** It tells what somebody bids for each share. */
  readonly bidsPerShare: boolean
  readonly #tellings: readonly Telling[]
  readonly #ballots = new Map<string, Ballot>()

  constructor(
    cues: readonly Cue[],
    cast: Cast,
    tellings: readonly Telling[],
    {
      isOfThings,
      isJoint,
      bidsPerShare,
      backdrop,
    }: Pick<Story, 'isOfThings' | 'isJoint' | 'bidsPerShare' | 'backdrop'>,
  ) {
    this.cues = cues
    this.cast = cast
    this.isOfThings = isOfThings
    this.isJoint = isJoint
    this.bidsPerShare = bidsPerShare
    this.backdrop = backdrop
    this.#tellings = tellings
    this.deals = new Deals(tellings)
    for (const { type, fillers, weight } of tellings)
      for (const [role, { mention }] of Object.entries(fillers)) {
        const key = `${type} ${role}`
        const ballot = this.#ballots.get(key) ?? new Ballot()
        this.#ballots.set(key, ballot)
        ballot.add(mention, weight)
      }
  }

  /** Does the article as a whole tell of this? */
  isAbout(classId: string): boolean {
    return this.cues.some((cue) => cue.classId === classId)
  }

  /** Is the article about deals at all? */
  get isOfDeals(): boolean {
    return this.cues.length > 0 || this.deals.someTarget(this.cast.leading)
  }

  /** Does the article tell of the shares of many? Then those of one are nobody else's. */
  get isMarketReport(): boolean {
    return (this.#ballots.get('share_price company')?.size ?? 0) >= MANY
  }

  /** Is the article about the deal? What it tells in passing says nothing of the sums elsewhere. */
  carries({ target }: Deal): boolean {
    return this.cues.length > 0 || target === null || this.cast.leading.has(target.entity?.id ?? '')
  }

  /** The same story, with what its figures tell of it. */
  with(tellings: readonly Telling[], bidsPerShare: boolean): Story {
    return new Story(this.cues, this.cast, [...this.#tellings, ...tellings], {
      isOfThings: this.isOfThings,
      isJoint: this.isJoint,
      bidsPerShare,
      backdrop: this.backdrop,
    })
  }

  /** Does any clause of the article give this type's role to somebody? */
  tells(type: ClaimType, role: RoleName): boolean {
    return this.#ballots.has(`${type} ${role}`)
  }

  /** Does the article as a whole put who plays a side of a contract on the other side? */
  crosses(type: ClaimType, role: RoleName, id: string): boolean {
    const other = SIDES[role]
    const points = (side: RoleName): number => this.#ballots.get(`${type} ${side}`)?.points(id) ?? 0
    return other !== undefined && points(other) > points(role)
  }

  /** Who plays a side of a contract by what was told of one last in the sentences before: of several contracts the nearest is meant. */
  sideToldLast(role: RoleName, sentence: number): EntityMention | null {
    for (let at = sentence - 1; at >= sentence - REACH; at--) {
      const told = this.#tellings.flatMap(({ type, fillers, sentence: own }) =>
        type === 'contract' && own === at ? (fillers[role]?.mention ?? []) : [],
      )
      const [first] = told
      if (first === undefined) continue
      const isOne = told.every(({ entity }) => entity?.id === first.entity?.id)
      return isOne && !this.crosses('contract', role, first.entity?.id ?? '') ? first : null
    }
    return null
  }

  /** The likeliest filler of a role of a type in the article as a whole; null where two are alike. */
  filler(type: ClaimType, role: RoleName): EntityMention | null {
    const own = this.#ballots.get(`${type} ${role}`)?.winner() ?? null
    const part = partOf(type, role)
    if (type === 'contract') return own ?? this.#otherSide(role)
    if (part === null || part === 'owner' || type === 'valuation') return own
    if (own !== null && !this.deals.parts.contradicts(part, own.entity?.id ?? '')) return own
    return this.deals.parts.leader(part) ?? this.#otherOfPair(part === 'actor' ? 'target' : 'actor')
  }

  /** In news of a listing, the one daughter of a company that the text names: its shares are sold. */
  listedDaughter({ entity }: EntityMention): EntityMention | null {
    if (entity === null || !this.cues.some(({ classId }) => classId === 'ipo')) return null
    return this.deals.parts.daughterOf(entity.id)
  }

  /** One side of a contract told, and only two companies in the story: the other one. */
  #otherSide(role: RoleName): EntityMention | null {
    // Of two in a consortium neither orders from the other.
    if (this.isJoint) return null
    const side = this.#ballots.get(`contract ${SIDES[role]}`)
    const known = side?.winner()?.entity?.id
    const { pair } = this.cast
    const other = pair?.some(({ entity }) => entity?.id === known)
      ? pair.find(({ entity }) => entity?.id !== known)
      : undefined
    // Who is told of on the same side was another bidder.
    return other === undefined || (side?.points(other.entity?.id ?? '') ?? 0) > 0 ? null : other
  }

  /** Does the article tell of a company as one side of a contract? Who orders from another need not own any of it. */
  #trades(id: string): boolean {
    return SIDE_KEYS.some((key) => (this.#ballots.get(key)?.points(id) ?? 0) > 0)
  }

  /** One side known, and only two companies in the story: the other one. */
  #otherOfPair(known: 'actor' | 'target'): EntityMention | null {
    const { pair } = this.cast
    const id = this.deals.parts.leader(known)?.entity?.id
    if (pair === null || !pair.some(({ entity }) => entity?.id === id) || this.#trades(id ?? '')) return null
    const other = pair.find(({ entity }) => entity?.id !== id)
    const owners = [this.deals.parts.leader('owner'), this.deals.main?.party('acquisition', 'owner')]
    return other === undefined || owners.some((owner) => owner?.entity?.id === other.entity?.id) ? null : other
  }
}

/** Least companies of whose shares a market report tells. */
const MANY = 3

/** Reads an article's theme and cast off all sentences; its deals come from what they tell. */
export function readStory(sentences: readonly ParsedSentence[], tellings: readonly Telling[]): Story {
  const cast = castOf(sentences)
  const { themes, backdrop } = themesOf(sentences)
  const theme = themes.filter(({ classId }) => isDeal(classId, cast, tellings))
  return new Story(theme.length > 0 ? theme : toldThemeOf(sentences, tellings), cast, tellings, {
    isOfThings: isOfThings(sentences, tellings),
    isJoint: sentences.some(tellsOfConsortium),
    bidsPerShare: false,
    backdrop: [...backdrop, ...dealToldIn(sentences, tellings)],
  })
}

function isOfThings(sentences: readonly ParsedSentence[], tellings: readonly Telling[]): boolean {
  const things = sentences.filter((parsed) => isTold(parsed) && parsed.clauses.some(dealsInThing))
  const firms = tellings.filter(
    ({ type, fillers, ownership }) =>
      type === 'acquisition' && ownership === undefined && fillers.company !== undefined,
  )
  return things.reduce((sum, parsed) => sum + weightOf(parsed), 0) > firms.reduce((sum, { weight }) => sum + weight, 0)
}

/** "eine Arbeitsgemeinschaft aus Seestern und Nordwind" */
const tellsOfConsortium = ({ units }: ParsedSentence): boolean =>
  units.some(({ kind, norm }) => kind === 'noun' && workingTogether.test(norm))

/** Houses, votes and holidays are bought and offered too: a deal's article names whom it is about, or two companies at least. */
function isDeal(classId: string, { leading }: Cast, tellings: readonly Telling[]): boolean {
  const type = DEALS[classId]
  return (
    type === undefined ||
    leading.size > 1 ||
    tellings.some(
      ({ type: told, fillers, ownership }) =>
        told === type && ownership === undefined && (fillers.company?.weight ?? 0) > GUESSED,
    )
  )
}

const DEALS: Readonly<Record<string, ClaimType>> = { acquire: 'acquisition', invest: 'investment' }
/** Fillers of this weight and below are there for want of others. */
const GUESSED = 0.3
