import { firmsForOnePurpose } from '../../lexicon/de/entity/description-words.ts'
import { describingNoun } from '../words/describing-noun.ts'
import { isOnSide, LEAD, learnHomes, livesIn, type Member, stemOfNoun } from './cast.ts'
import type { Description } from './description.ts'
import { firmsBefore } from './firms-before.ts'
import { lastSpokenOf, mostSalient, type Salient } from './most-salient.ts'
import { boughtBefore } from './profile.ts'
import { none, one, type Resolution, type Scene } from './resolution.ts'
import { isCalled, isNear, suits } from './suits.ts'

/** Who fits by sector and home, of those spoken of before others; by salience where the words say nothing or several fit. */
export function byContent(description: Description, scene: Scene): Resolution {
  const { sectors, homes, people } = description
  const ofCity = people && homes.some(({ residents }) => residents !== undefined)
  const all = poolOf(description, scene)
  if (meansUnnamed(description, scene)) {
    return { ...none([], 'the text brings in one that is called so without a name'), unnamed: true }
  }
  if (firmsForOnePurpose.test(description.text) && !all.some((member) => isCalled(member, description.text)))
    return none([], 'a company for one purpose, which the text does not name')
  const told = all
    .filter((member) => scene.spokenOf.has(member))
    .map((member) => daughterOfTrade(member, all, description) ?? member)
  const pool = told.some((member) => suits(member, description) !== false) ? told : all
  const pointedAt = description.points ? lastSpokenOf(pool, scene) : undefined
  if (pointedAt !== undefined && suits(pointedAt, description) !== false)
    return one(pointedAt.entity, `${pointedAt.entity.name} was spoken of last`)
  const bought = description.opensProfile ? boughtBefore(pool, scene) : undefined
  if (bought !== undefined && suits(bought, description) !== false)
    return one(bought.entity, `the sentence before tells that ${bought.entity.name} is bought`)
  const suited = new Map(pool.map((member) => [member, suits(member, description)]))
  const sure = firmsBefore(
    pool.filter(
      (member) =>
        suited.get(member) === true &&
        daughterOfTrade(member, all, description) === undefined &&
        !(description.big && pool.some((other) => isLarger(other, member) && suited.get(other) === true)),
    ),
    description,
  )
  const said = [...(sectors.length > 0 ? ['sector'] : []), ...(homes.length > 0 ? ['home'] : [])].join(' and ')
  const only = onlyOne(sure, () => true)
  if (only !== undefined)
    return one(only.entity, said === '' ? 'the only company of the text' : `the only one whose ${said} fits`)
  for (const [tells, why] of clues(description, scene)) {
    const told = onlyOne(sure, tells)
    if (told !== undefined) return one(told.entity, why)
  }
  if (sure.length > 1) {
    const salient =
      (people ? headOfFamily(sure) : undefined) ?? mostSalient(sure, scene, description) ?? headOfFamily(sure)
    if (salient === undefined) return none(sure, `${sure.length} fit, none stands out`)
    return one(salient.member.entity, said === '' ? salient.why : `its ${said} fits, and ${salient.why}`)
  }
  const open = pool.filter((member) => suited.get(member) === undefined)
  const near = onlyOne(open, (member) => isNear(member, description))
  if (near !== undefined) return one(learnt(near, description), 'the only one known to be of the same country')
  const [unknown, ...more] = open
  const isMain = unknown !== undefined && pool.every(({ named }) => named <= unknown.named)
  const fitsByElimination = people ? !ofCity && pool.length > 1 : isMain || isOfTextAlone(unknown)
  if (unknown !== undefined && more.length === 0 && fitsByElimination)
    return one(learnt(unknown, description), 'the only one it does not rule out')
  if (!people && more.length > 0 && open.every(isOfTextAlone)) {
    const salient = mostSalient(open, scene, description)
    if (salient !== undefined) return one(learnt(salient.member, description), salient.why)
  }
  // "der Frankfurter Konzern" of one that is listed with another city: firms have a seat and a head office.
  const seated = people || open.length > 0 ? undefined : onlyOne(told, (member) => isNear(member, description))
  if (seated !== undefined && lastSpokenOf([seated], scene) !== undefined)
    return one(seated.entity, 'the only one of the same country, and just spoken of')
  return none(open, open.length === 0 ? 'nobody in the text fits' : `${open.length} are not ruled out`)
}

/** "kauft einen Fachverlag in Ulm … Der Verlag": whom the text brought in with such a noun, and calls nobody else so. */
function meansUnnamed({ first, text }: Description, { unnamed, members }: Scene): boolean {
  const noun = text.split(' ').at(-1) ?? ''
  const stem = stemOfNoun(noun)
  return (
    describingNoun(noun)?.general !== true &&
    unnamed.some((one) => one.at < first && one.stem.endsWith(stem)) &&
    !members.some((member) => isCalled(member, text))
  )
}

type Clue = readonly [tells: (member: Member) => boolean, why: string]

/** What singles one out of those that fit, the surest first. */
function clues(description: Description, { sentence }: Scene): Clue[] {
  const { side, seat, text } = description
  const isGeneral = describingNoun(text.split(' ').at(-1) ?? '')?.general === true
  const couldBeCalled = (member: Member): boolean =>
    (!isGeneral || member.since <= sentence) && !isOnOtherSide(member, description)
  return [
    [(member) => couldBeCalled(member) && isCalled(member, description.text), 'the text calls only this one so'],
    [(member) => side !== undefined && isOnSide(member, side), `the only one on this side of the deal: ${side}`],
    [
      (member) => seat !== undefined && livesIn(member, seat) === true,
      'only this one is at home where it comes from or speaks',
    ],
  ]
}

/** Who alone passes a test; undefined where nobody does, or several. */
function onlyOne(members: readonly Member[], passes: (member: Member) => boolean): Member | undefined {
  const [only, ...others] = members.filter(passes)
  return others.length === 0 ? only : undefined
}

/** Does the text tell of it on the other side of a deal alone? */
const isOnOtherSide = (member: Member, { side }: Description): boolean =>
  side !== undefined && isOnSide(member, OTHER_SIDE[side])

const OTHER_SIDE = { buys: 'bought', bought: 'buys', sells: 'bought' } as const

/** Nobody knows anything of it but what the text says. */
const isOfTextAlone = (member: Member | undefined): boolean =>
  member !== undefined &&
  member.sectors.size === 0 &&
  member.homes.size === 0 &&
  member.entity.city === undefined &&
  member.entity.country === undefined

/** What a description says of somebody of whom nothing else is known is known from then on. */
function learnt(member: Member, { sectors, homes }: Description): Member['entity'] {
  for (const sector of sectors) member.sectors.add(sector)
  learnHomes(member, homes)
  return member.entity
}

/** Sectors of those who invest by trade. */
const fundTrades: ReadonlySet<string> = new Set([
  'asset_management',
  'private_equity',
  'venture_capital',
  'banking',
  'finance',
])

/** Whom a description could mean at all; "die Firma" is what a fund buys and "der Hersteller" none, and no start-up is "der Konzern". */
function poolOf(description: Description, scene: Scene): Member[] {
  const { sectors, young, big, people } = description
  const { members } = scene
  const ofOtherTrade = sectors.length > 0 && !sectors.some((sector) => fundTrades.has(sector))
  const noFund = (ofOtherTrade || (sectors.length === 0 && !people)) && members.some(isCompany)
  const onlyYoung = !big && young && members.some(isYoung)
  const noGrown = young && members.some((member) => isCompany(member) && !isGrown(member, scene))
  return members.filter(
    (member) =>
      couldBeMeant(member, description, scene) &&
      !(noFund && member.entity.kind === 'fund') &&
      !(noGrown && isGrown(member, scene)) &&
      !(big && member.young) &&
      !(onlyYoung && !isYoung(member)),
  )
}

/** Companies and funds; outlets by words of their own kind alone. */
function couldBeMeant(
  { since, entity }: Member,
  { sectors, people }: Description,
  { sentence, beside }: Scene,
): boolean {
  // People of a place come before their name in the lead alone.
  if (since > sentence && (sentence > LEAD || (people && since > LEAD))) return false
  if (beside.has(entity.id)) return false
  return entity.kind === 'company' || entity.kind === 'fund' || (entity.kind === 'outlet' && sectors.includes('media'))
}

const isCompany = ({ entity }: Member): boolean => entity.kind === 'company'

const isYoung = ({ young, entity }: Member): boolean => young || entity.young === true

/** A listed company that is not said to be young is no start-up. */
const isGrown = (member: Member, { gazetteer }: Scene): boolean =>
  !isYoung(member) && gazetteer.byId(member.entity.id) !== undefined

/** "der Stahlkonzern" is the one steel daughter that the text names, not the conglomerate that owns it. */
function daughterOfTrade(
  { entity: mother }: Member,
  members: readonly Member[],
  description: Description,
): Member | undefined {
  if (!mother.sectors.includes('conglomerate') || description.sectors.length === 0) return undefined
  return onlyOne(members, (member) => member.entity.parent === mother.id && suits(member, description) === true)
}

/** "der Konzern" is the one that the daughter belongs to, if the text speaks more of it; or who buys or sells, not what it calls a part or has bought. */
const isLarger = (one: Member, other: Member): boolean =>
  (other.entity.parent === one.entity.id && one.named >= other.named) ||
  (!other.big && isCompany(one) && !isPart(one) && (isPart(other) || (isBought(other) && one.buys + one.sells > 0)))

const isPart = ({ relations }: Member): boolean => relations.has('subsidiary')
const isBought = (member: Member): boolean => isOnSide(member, 'bought')

/** Of a parent and its daughters, the parent: "der Suchmaschinenriese" is Alphabet where Google fits as well. */
function headOfFamily(members: readonly Member[]): Salient | undefined {
  const head = members.find((one) =>
    members.every(({ entity }) => entity === one.entity || entity.parent === one.entity.id),
  )
  return head === undefined ? undefined : { member: head, why: `${head.entity.name} is the parent of the others` }
}
