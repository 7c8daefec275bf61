import type { Relation } from '../../lexicon/de/entity/company-nouns.ts'
import type { Entity } from '../../model/entity.ts'
import { livesAt } from '../words/homes.ts'
import { byContent } from './by-content.ts'
import { isOnSide, LEAD, livesIn, type Member } from './cast.ts'
import type { Description } from './description.ts'
import { lastSpokenOf } from './most-salient.ts'
import { boughtBefore } from './profile.ts'
import { none, one, parentOf, type Resolution, type Scene } from './resolution.ts'
import type { Side } from './side.ts'

/** Relations that a company has to another of the same clause: "Quarvonix schluckt den Ulmer Rivalen". */
const OTHERS: ReadonlySet<string> = new Set(['rival', 'partner', 'buyer', 'seller', 'target'])

/** Relations that a side of a deal makes. */
const SIDES: Partial<Record<Relation, Side>> = { buyer: 'buys', seller: 'sells', target: 'bought' }

/** Who is the daughter, the parent, the rival: of the owner named beside it, else the only one in the text. */
export function byRelation(description: Description, scene: Scene): Resolution {
  const { relation, owner, homes } = description
  const of = owner?.entity ?? undefined
  if (of !== undefined && (relation === 'parent' || relation === 'maker')) {
    const parent = parentOf(of, scene)
    if (parent === undefined) return none([], `nobody knows ${of.name}'s parent`)
    return one(parent, `${of.name} belongs to ${parent.name}`, of)
  }
  if (relation === 'joint_venture') return byPartners(description, scene)
  if (relation === 'parent' && scene.owners.size > 0) {
    const known = ownerSpokenOf(scene)
    if (known !== undefined && homes.every((home) => livesAt(known, home) !== false))
      return one(known, `the text says whom ${known.name} owns`)
  }
  const companies = scene.members.filter(({ entity }) => entity.kind === 'company' || entity.kind === 'fund')
  const parents = new Set(relation === 'parent' ? companies.map(({ entity }) => parentOf(entity, scene)?.id) : [])
  const related = companies.filter((member) => {
    if (member.entity === of || homes.some((home) => livesIn(member, home) === false)) return false
    if (OTHERS.has(relation ?? '') && scene.beside.has(member.entity.id)) return false
    if (relation !== undefined && member.relations.has(relation)) return true
    if (relation === 'subsidiary')
      return of === undefined
        ? (description.sectors.length > 0 || isNamedBy(member, scene)) && hasParentIn(member, scene)
        : parentOf(member.entity, scene)?.id === of.id
    return parents.has(member.entity.id)
  })
  const side = relation === undefined ? undefined : SIDES[relation]
  if (related.length === 0 && side !== undefined) {
    const [dealer, ...more] = companies.filter(
      (member) =>
        isOnSide(member, side) &&
        !scene.beside.has(member.entity.id) &&
        homes.every((home) => livesIn(member, home) !== false),
    )
    if (dealer !== undefined && more.length === 0)
      return one(dealer.entity, `the only one on this side of the deal: ${side}`)
  }
  const [only, ...others] = related
  if (only !== undefined && others.length === 0) return one(only.entity, `the text's only ${relation}`)
  const bought = relation === 'target' && related.length === 0 ? boughtBefore(companies, scene) : undefined
  if (bought !== undefined) return one(bought.entity, `the sentence before tells that ${bought.entity.name} is bought`)
  if (related.length === 0 && OTHERS.has(relation ?? '') && homes.length > 0) return byContent(description, scene)
  const other = related.length === 0 && OTHERS.has(relation ?? '') ? otherOfTwo(companies, scene) : undefined
  if (other !== undefined) return one(other.entity, 'the other of the two companies that the text speaks of')
  return none(
    related,
    related.length === 0 ? `the text names no ${relation}` : `${related.length} could be the ${relation}`,
  )
}

/** Beside one of two companies that the text has spoken of, the other: "Nvidia steigt bei Intel ein. Der Chipkonzern rettet den Rivalen." */
function otherOfTwo(companies: readonly Member[], { beside, spokenOf }: Scene): Member | undefined {
  const told = companies.filter((member) => spokenOf.has(member) && member.entity.kind === 'company')
  const [other, ...more] = told.filter(({ entity }) => !beside.has(entity.id))
  return told.length === 2 && more.length === 0 ? other : undefined
}

/** What two companies of the text own together: as the text introduces it, else as listed, be it named in the text or not. */
function byPartners({ points }: Description, scene: Scene): Resolution {
  const { members } = scene
  const introduced = members.filter(({ relations }) => relations.has('joint_venture')).map(({ entity }) => entity)
  const listed = new Set(members.flatMap(({ entity }) => scene.gazetteer.venturesOf(entity.id)))
  const known = [...listed].filter(({ partners }) => partners?.every((id) => scene.cast.has(id)))
  const ventures = introduced.length > 0 ? introduced : known
  const last =
    points && introduced.length > 1
      ? lastSpokenOf(
          members.filter(({ relations }) => relations.has('joint_venture')),
          scene,
        )
      : undefined
  if (last !== undefined) return one(last.entity, `${last.entity.name} was spoken of last`)
  const [only, ...others] = ventures
  if (only === undefined || others.length > 0) return none([], `${ventures.length} joint ventures of the text fit`)
  return one(
    only,
    introduced.length > 0 ? "the text's only joint venture" : 'the joint venture of companies of the text',
  )
}

/** Has the text named it by then, or does it in its lead? What comes up later is not meant by "die Sparte" before, but by "die Stahlsparte". */
const isNamedBy = ({ since }: Member, { sentence }: Scene): boolean => since <= Math.max(sentence, LEAD)

function hasParentIn({ entity }: Member, scene: Scene): boolean {
  if (scene.owners.size > 0) return scene.owners.has(entity.id)
  const parent = parentOf(entity, scene)
  return parent !== undefined && scene.cast.has(parent.id)
}

/** The owner of the daughter last spoken of, or the text's only one. */
function ownerSpokenOf({ owners, turns }: Scene): Entity | undefined {
  const all = new Set(owners.values())
  const [only] = all
  if (all.size === 1) return only
  for (let at = turns.length - 1; at >= 0; at--) {
    const owner = owners.get(turns[at]?.member.entity.id ?? '')
    if (owner !== undefined) return owner
  }
  return undefined
}
