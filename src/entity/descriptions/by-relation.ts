import type { Member } from './cast.ts'
import type { Description } from './find-descriptions.ts'
import { none, one, type Resolution, type Scene } from './resolution.ts'

/** Who is the daughter, the parent, the rival: of the owner named beside it, else the only one in the text. */
export function byRelation({ relation, owner }: Description, scene: Scene): Resolution {
  const of = owner?.entity ?? undefined
  if (of !== undefined && (relation === 'parent' || relation === 'maker')) {
    const parent = of.parent === undefined ? undefined : scene.gazetteer.byId(of.parent)
    if (parent === undefined) return none([], `nobody knows ${of.name}'s parent`)
    return one(parent, `${of.name} belongs to ${parent.name}`, of)
  }
  const companies = [...scene.cast.values()].filter(({ entity }) => entity.kind === 'company' || entity.kind === 'fund')
  const related = companies.filter((member) => {
    if (member.entity === of) return false
    if (relation !== undefined && member.relations.has(relation)) return true
    if (relation === 'subsidiary') return of === undefined ? hasParentIn(member, scene) : member.entity.parent === of.id
    return relation === 'parent' && companies.some(({ entity }) => entity.parent === member.entity.id)
  })
  const [only, ...others] = related
  if (only !== undefined && others.length === 0) return one(only.entity, `the text's only ${relation}`)
  return none(
    related,
    related.length === 0 ? `the text names no ${relation}` : `${related.length} could be the ${relation}`,
  )
}

const hasParentIn = ({ entity }: Member, { cast }: Scene): boolean =>
  entity.parent !== undefined && cast.has(entity.parent)
