import { companyItself, namesOfBanks, nounsOfInvestors } from '../../lexicon/de/entity/company-nouns.ts'
import { unlistedForms } from '../../lexicon/de/entity/legal-forms.ts'
import type { RoleName } from '../../model/claim.ts'
import type { EntityKind, EntityMention } from '../../model/entity.ts'

const FIRMS: readonly EntityKind[] = ['company', 'fund', 'product']
const PAYERS: readonly EntityKind[] = [...FIRMS, 'association', 'state', 'authority', 'person']

/** Which kinds of entity can play a role: states, unions and persons pay and hold, they are not bought. */
const KINDS: Readonly<Record<RoleName, readonly EntityKind[]>> = {
  company: FIRMS,
  by: PAYERS,
  with: PAYERS,
  investor: PAYERS,
  lead: PAYERS,
  holder: PAYERS,
  buyer: [...FIRMS, 'association', 'state', 'person'],
  seller: [...FIRMS, 'association', 'person', 'state'],
  customer: [...FIRMS, 'association', 'state', 'authority'],
  supplier: [...FIRMS, 'association'],
}

/** What a part of a company that is dealt in does not do. */
const NOT_OF_PARTS: ReadonlySet<RoleName> = new Set(['buyer', 'investor', 'holder', 'lead'])

/** Can this mention play this role? */
export const fits = (role: RoleName, mention: EntityMention | undefined): mention is EntityMention =>
  mention?.entity != null &&
  KINDS[role].includes(mention.entity.kind) &&
  !(mention.part === true && NOT_OF_PARTS.has(role)) &&
  (mention.thing !== true || role === 'company')

/** A company, a fund, or a product that stands for one. */
export const isFirm = ({ entity }: EntityMention): boolean => entity !== null && FIRMS.includes(entity.kind)

/** A product: whoever makes it delivers it, and orders nothing. */
export const isProduct = ({ how, entity }: EntityMention): boolean => how === 'product' || entity?.kind === 'product'

/** Who is no side of a contract: a product orders nothing, and of one whose maker nobody knows nothing is ordered either. */
export const isNoSide = (mention: EntityMention, role: RoleName): boolean =>
  isProduct(mention) &&
  (role === 'customer' || (mention.entity?.kind === 'product' && mention.entity.parent === undefined))

/** A commercial bank: who lends by trade. */
export const isBank = ({ entity }: EntityMention): boolean =>
  entity?.kind === 'company' &&
  (entity.sectors.includes('banking') || (entity.sectors.length === 0 && namesOfBanks.test(entity.name)))

/** A state or one of its authorities: what it gives is aid. */
export const isPublicBody = ({ entity }: EntityMention): boolean =>
  entity?.kind === 'state' || entity?.kind === 'authority'

/** A company whose full name says that its shares are not traded. */
export const isUnlisted = ({ entity }: EntityMention): boolean =>
  entity !== null && [entity.name, ...entity.aliases].some((name) => unlistedForms.test(name))

/** Who buys shares of others by trade. */
export const isInvestor = ({ entity, how, text }: EntityMention): boolean =>
  entity !== null &&
  (entity.kind === 'fund' ||
    (how === 'description' && nounsOfInvestors.test(text)) ||
    entity.sectors.some((sector) => INVESTORS.has(sector)))

const INVESTORS: ReadonlySet<string> = new Set(['private_equity', 'venture_capital', 'asset_management'])

/** Can people be said to work in it: a part of a company, "der Konzern"? */
export const isWorkedIn = ({ part, how, text }: EntityMention): boolean =>
  part === true || (how === 'description' && companyItself.has(text.split(/[ -]/).at(-1)?.toLowerCase() ?? ''))
