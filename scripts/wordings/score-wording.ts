import { type Claim, type Role, type RoleName, roleNames } from '../../src/model/claim.ts'
import type { Source } from '../../src/model/source.ts'
import { sameName } from '../../test/stories/same-name.ts'
import { partyRoles } from '../../test/stories/same-party.ts'
import { sourceOf } from '../../test/text/document-of.ts'
import { drawFor, type Filled, fill } from './fill.ts'
import type { Fillers, Name } from './names.ts'
import type { Wording } from './read-wordings.ts'

/** The claims of a text. */
export type Read = (source: Source) => readonly Claim[]

/** How a wording is read with several names. */
export interface WordingScore {
  readonly wording: Wording
  readonly fillings: number
  /** With how many of them the type is right, and with how many type and parties are. */
  readonly typed: number
  readonly right: number
  /** The fillings that are not read right, each with what was read. */
  readonly misread: readonly { readonly text: string; readonly read: string }[]
}

/** The claim that the figure of the template makes. */
const claimOf = ({ text, start, end }: Filled, read: Read): Claim | undefined =>
  read(sourceOf(text, { published: '2025-06-12' })).find(
    ({ evidence, figure }) => figure.kind !== 'date' && evidence.start < end && start < evidence.end,
  )

const isCalled = (party: Role | undefined, { names }: Name): boolean =>
  party !== undefined && names.some((name) => sameName(party.name, name) || sameName(party.text, name))

/** Does each party of the template play its role? Further parties that were read are not counted. */
const hasParties = ({ cast }: Filled, claim: Claim): boolean =>
  partyRoles.every((role) => {
    const told = cast.get(role)
    return told === undefined || isCalled(claim.roles[role], told)
  })

const partyOf = ({ roles }: Claim, role: RoleName): string[] => {
  const party = roles[role]
  return party === undefined ? [] : [`${role}=${party.name}`]
}

const readingOf = (claim: Claim | undefined): string =>
  claim === undefined
    ? 'no figure'
    : [claim.type, ...roleNames.flatMap((role) => partyOf(claim, role)), `[${claim.rule}]`].join(' ')

/** Fills a template several times and reads what comes out. */
export function scoreWording(wording: Wording, fillers: Fillers, fillings: number, read: Read): WordingScore {
  const pick = drawFor(wording)
  const readings = Array.from({ length: fillings }, () => {
    const filled = fill(wording.template, fillers, pick)
    const claim = claimOf(filled, read)
    const isTyped = claim?.type === wording.type
    return { filled, claim, isTyped, isRight: isTyped && hasParties(filled, claim) }
  })
  return {
    wording,
    fillings,
    typed: readings.filter(({ isTyped }) => isTyped).length,
    right: readings.filter(({ isRight }) => isRight).length,
    misread: readings
      .filter(({ isRight }) => !isRight)
      .map(({ filled, claim }) => ({ text: filled.text, read: readingOf(claim) })),
  }
}
