import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { ToldAs } from '../../frames/define-frame.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import type { Deal } from '../deals/deals.ts'
import type { Story } from '../story/story.ts'

/** A role that the figure's clause leaves open, and what is known when somebody is looked for. */
export interface OpenRole {
  readonly role: RoleName
  readonly toldAs: ToldAs | undefined
  readonly type: ClaimType
  /** Index of the sentence. */
  readonly sentence: number
  /** Where the figure begins. */
  readonly start: number
  /** It is a stake that is sold. */
  readonly sold: boolean
  /** Who plays the other roles. */
  readonly fillers: Fillers
  /** The deal that the figure belongs to. */
  readonly deal: Deal | null
  /** It is a share, and the deal is told in its sentence or in the one before: a sum there may be of anything. */
  readonly isToldHere: boolean
  /** The company in focus at the figure. */
  readonly focus: EntityMention | null
  /** The figure's own sentence names that one. */
  readonly focusNamed: boolean
  /** That sentence or the one before does. */
  readonly focusNear: boolean
  /** It is the size of a firm without a name: "kauft einen Hersteller mit 300 Mitarbeitern". */
  readonly isSized: boolean
  /** The figure is of a buyer and of what it buys together. */
  readonly ofBoth: boolean
  /** The figure is told of creditors. */
  readonly ofCreditors: boolean
  /** The figure counts jobs that go on under a new owner. */
  readonly ofKeptJobs: boolean
  /** Of a share: the company in focus before the sentence. */
  readonly focusBefore: EntityMention | null
  /** Its sentence speaks of shareholders, or of shares that are traded. */
  readonly ofShareholders: boolean
  /** Whom a deal told in the figure's clause is about. */
  readonly mate: EntityMention | null
  /** Whose shares the sentences before spoke of. */
  readonly issuer: EntityMention | null
  readonly story: Story
}

/** Somebody who may play the role, and one sentence why. */
export type Heir = readonly [EntityMention | null, why: string]
