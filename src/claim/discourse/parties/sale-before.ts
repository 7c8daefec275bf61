import { lettingGoVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { listingVerbs, ownersListingVerbs } from '../../../lexicon/de/verbs/listing.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Site } from '../../cues/cue.ts'
import { isSaleOfPapersTold, isSaleOfShares } from '../../frames/conditions/sells-shares.ts'
import { blockSale } from '../../frames/de/block-sale.ts'
import { shareSale } from '../../frames/de/share-sale.ts'
import type { Match } from '../../frames/match-frames.ts'
import { type Fillers, fillRoles } from '../../roles/fill-roles.ts'
import { fits, isBank } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "verkauft Aktien der Seestern", "steigt bei Seestern aus", "macht bei Seestern Kasse". */
const letsGo = (clause: Clause): boolean =>
  isSaleOfShares(clause) || isSaleOfPapersTold(clause) || lettingGoVerbs.has(clause.verb?.lemma ?? '')

/** "bringt Seestern an die Börse", "prüft einen Börsengang von Seestern". */
const lists = ({ verb, units }: Clause): boolean =>
  (listingVerbs.has(verb?.lemma ?? '') || ownersListingVerbs.has(verb?.lemma ?? '')) &&
  units.some(({ classes }) => classes.includes('ipo'))

/** Who brings another to the exchange, as its owner does; banks only accompany it. */
function listed(site: Site): Fillers {
  const { company } = fillRoles(shareSale, site)
  const seller = functionsOf(site.clause).subject?.mention
  return company === undefined ||
    !fits('seller', seller) ||
    isBank(seller) ||
    seller.entity?.id === company.mention.entity?.id
    ? {}
    : { company, seller: { mention: seller, why: 'who brings it to the exchange', weight: 1 } }
}

/** "Hongkong – Indien verkauft Aktien": of two states one is where the news comes from. */
const isOneOfStates = ({ entity }: EntityMention, { units }: Clause): boolean =>
  entity?.kind === 'state' &&
  units.some(({ mention }) => mention?.entity?.kind === 'state' && mention.entity.id !== entity.id)

/**
 * "Nordwind hat Aktien der Seestern verkauft. Der Erlös beträgt 3 Millionen": what shares bring that were told to be sold right before is of
 * that sale, where the figure's own clause names nobody.
 */
export function withSaleBefore({ frame, fillers }: Match, site: Site): Fillers {
  const { parsed, clause, before, earlier } = site
  if (frame.type !== 'share_sale') return fillers
  if (clause.units.some(({ mention }) => mention?.how === 'name')) return withSellerDescribed(fillers, site)
  const sentences = [parsed, ...(earlier ?? (before === null ? [] : [before]))]
  for (const told of sentences)
    for (const sale of (told === parsed ? parsed.clauses.slice(0, clause.index) : told.clauses).toReversed()) {
      if (!letsGo(sale) && !lists(sale)) continue
      const at = { ...site, parsed: told, clause: sale, phrase: null }
      const { seller, company } = letsGo(sale) ? fillRoles(blockSale, at) : listed(at)
      if (seller !== undefined && company !== undefined && !isOneOfStates(seller.mention, sale))
        return { ...fillers, seller, company }
    }
  return withSellerDescribed(fillers, site)
}

/** "Nordwind macht Kasse. Der Großaktionär verkauft Aktien von Seestern": the only other company just named is who sells. */
function withSellerDescribed(fillers: Fillers, { clause, earlier = [] }: Site): Fillers {
  const { seller, company } = fillers
  const subject = (functionsOf(clause).subjectNoun ?? (clause.parent && functionsOf(clause.parent).subjectNoun))?.head
  if (seller !== undefined || company === undefined || !subject?.classes.some((id) => OWNERS.has(id))) return fillers
  const others = earlier
    .flatMap(({ mentions }) => mentions)
    .filter((one) => fits('seller', one) && one.entity !== null && one.entity.id !== company.mention.entity?.id)
  const [mention] = others
  const isOne = others.every(({ entity }) => entity?.id === mention?.entity?.id)
  return mention === undefined || !isOne
    ? fillers
    : { ...fillers, seller: { mention, why: 'whom "the owner" means', weight: 1 } }
}
const OWNERS: ReadonlySet<string> = new Set(['hold', 'seller-word', 'investor-word'])
