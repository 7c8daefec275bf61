import type { RoleName } from '../../model/claim.ts'
import type { EntityKind, EntityMention } from '../../model/entity.ts'
import type { Site } from '../cues/cue.ts'
import type { Frame } from '../frames/define-frame.ts'
import { changesHands } from '../syntax/changes-hands.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { isReceiver, wholesOf } from '../syntax/wholes-of.ts'
import { bearerOf, bearsShare } from './bearer-of.ts'
import type { Slot } from './slot.ts'

/** A role filled, and one sentence saying how. */
export interface Filler {
  readonly mention: EntityMention
  readonly why: string
  /** How far grammar carries it: 1 by function or by the noun it hangs on, less by a preposition or for want of others. */
  readonly weight: number
}
export type Fillers = Partial<Record<RoleName, Filler>>

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
  seller: [...FIRMS, 'association', 'person', 'state', 'authority'],
  customer: [...FIRMS, 'association', 'state', 'authority'],
  supplier: FIRMS,
}

/** A commercial bank: who lends by trade. */
export const isBank = ({ entity }: EntityMention): boolean =>
  entity?.kind === 'company' && entity.sectors.includes('banking')

/** Can this mention play this role? */
export const fits = (role: RoleName, mention: EntityMention | undefined): mention is EntityMention =>
  mention?.entity != null && KINDS[role].includes(mention.entity.kind)

/** How far each kind of slot is to be trusted. */
const WEIGHTS: Readonly<Record<Slot['kind'], number>> = {
  agent: 1,
  patient: 1,
  changing: 1,
  whole: 1,
  bearer: 1,
  dative: 0.8,
  of: 1,
  after: 0.7,
  compound: 0.8,
  rest: 0.3,
  topic: 0.5,
  called: 1,
  itself: 1,
}

/** Fills the roles of a frame from the clause of a site; each entity plays one role at most. */
export function fillRoles(frame: Frame, site: Site): Fillers {
  const fillers: Fillers = {}
  const used = new Set<string>()
  const slots = Object.entries(frame.roles) as [RoleName, readonly Slot[]][]
  const evoked = isEvoked(frame, site)
  const governed = isGoverned(frame, site)
  const depth = Math.max(0, ...slots.map(([, list]) => list.length))
  // The first choices of all roles come before the second choices of any.
  for (let rank = 0; rank < depth; rank++)
    for (const [role, list] of slots) {
      const slot = list[rank]
      if (slot === undefined || fillers[role] !== undefined) continue
      for (const { unit, why } of unitsAt(slot, site, used)) {
        const { mention } = unit
        const taken = slot.kind !== 'itself' && used.has(mention?.entity?.id ?? '')
        if (!fits(role, mention) || taken) continue
        if (frame.bars?.(mention, role) === true) continue
        if (isBoundBySubject(unit, site)) continue
        if (
          SLOTS_OF_THE_VERB.has(slot.kind) &&
          !isFirm(mention) &&
          !evoked &&
          !(governed && mention.entity?.kind === 'state')
        )
          continue
        for (const id of listedWith(unit, site.clause)) used.add(id)
        fillers[role] = { mention, why, weight: WEIGHTS[slot.kind] }
        break
      }
    }
  return fillers
}

/** "Nordwind hält 70 Prozent an dem Unternehmen": what a clause describes is not who its subject names. */
function isBoundBySubject({ mention }: Unit, { clause }: Site): boolean {
  if (mention?.how !== 'description') return false
  const subject = functionsOf(clause).subject?.mention
  return (
    subject !== undefined &&
    subject !== mention &&
    subject.how !== 'description' &&
    subject.entity?.id === mention.entity?.id
  )
}

/** Ids of all names in one list with a name: they play one role together. */
function listedWith(unit: Unit, { phrases }: Clause): string[] {
  const first = (phrase: Phrase): Phrase => (phrase.joins === null ? phrase : first(phrase.joins))
  const own = phrases.find(({ head }) => head === unit)
  const list = own === undefined ? [] : phrases.filter((phrase) => first(phrase) === first(own)).map(({ head }) => head)
  return [unit, ...list].map(({ mention }) => mention?.entity?.id ?? '')
}

/** Slots whose filler is found by what it does, not by a preposition or by the noun it hangs on. */
const SLOTS_OF_THE_VERB: ReadonlySet<Slot['kind']> = new Set(['agent', 'dative', 'patient', 'rest', 'topic'])

/** A company, a fund, or a product that stands for one. */
export const isFirm = ({ entity }: EntityMention): boolean => entity !== null && FIRMS.includes(entity.kind)

/** Does the clause's own verb speak for the frame? Persons and states do much beside deals: "wartet Verwalter Y auf N". */
const isEvoked = (frame: Frame, { clause }: Site): boolean => {
  const verb = clause.verb ?? clause.parent?.verb ?? null
  return verb === null || frame.evokes.some(({ classes }) => classes.some((id) => verb.classes.includes(id)))
}

/** "Der Bund verkündet seine Beteiligung mit 3 Millionen": states do what the noun says that the sum belongs to. */
const isGoverned = (frame: Frame, { cues }: Site): boolean =>
  cues.some(
    ({ classId, place }) => place === 'governor' && frame.evokes.some(({ classes }) => classes.includes(classId)),
  )

interface Found {
  readonly unit: Unit
  readonly why: string
}

function unitsAt(slot: Slot, site: Site, used: ReadonlySet<string>): Found[] {
  const { clause } = site
  const functions = functionsOf(clause)
  const passive = clause.verb?.passive === true
  const found = (unit: Unit | null, why: string): Found[] => (unit === null ? [] : [{ unit, why }])
  const verb = clause.verb ?? clause.parent?.verb ?? null
  if ('lemmas' in slot && slot.lemmas?.includes(verb?.lemma ?? '') === false) return []
  if ('except' in slot && slot.except?.includes(verb?.lemma ?? '') === true) return []
  switch (slot.kind) {
    case 'agent':
      return passive
        ? named(clause, ['von', 'durch'], site.phrase, 'agent of the passive')
        : found(functions.subject, 'subject of the clause')
    case 'changing':
      return changesHands(clause) ? found(functions.subject, 'subject that changes hands') : []
    case 'whole':
      return wholesOf(clause, site.phrase).map(({ head }) => ({ unit: head, why: 'what the figure is a part of' }))
    case 'bearer':
      return found(bearerOf(site), 'the name that the figure stands with')
    case 'patient':
      return passive
        ? found(functions.subject, 'subject of the passive')
        : found(functions.object, 'object of the clause')
    case 'dative':
      return found(functions.dative, 'dative object of the clause')
    case 'after':
      return named(clause, slot.prepositions, site.phrase, `after "${slot.prepositions.join('", "')}"`, slot.at)
    case 'of':
      return hangingOn(slot.classes, slot.prepositions, site)
    case 'called':
      return calledBy(slot.classes, site)
    case 'compound':
      return site.parsed.clauses
        .flatMap((one) => one.units)
        .filter((unit) => unit.mention !== undefined && unit.classes.some((id) => slot.classes.includes(id)))
        .map((unit) => ({ unit, why: 'name in a compound' }))
    case 'itself':
      return clause.units.flatMap((unit, at) =>
        unit.kind === 'entity' && /^(selbst|selber)$/.test(clause.units[at + 1]?.norm ?? '')
          ? [{ unit, why: 'the name itself' }]
          : [],
      )
    case 'rest': {
      // Whose daughter or share it is stands in a part of its own.
      const others = clause.phrases
        .filter(
          (phrase) =>
            phrase.head.kind === 'entity' &&
            phrase.link !== 'genitive' &&
            phrase.link !== 'possessor' &&
            phrase.preposition !== 'über' &&
            (phrase.governor === site.phrase || phrase.governor?.head.kind !== 'figure') &&
            !bearsShare(clause, phrase),
        )
        .map(({ head }) => head)
        .filter(({ mention }) => fits('company', mention) && !used.has(mention.entity?.id ?? ''))
      const ids = new Set(others.map((unit) => unit.mention?.entity?.id))
      return ids.size === 1 ? found(others[0] ?? null, 'the only other name of the clause') : []
    }
    case 'topic':
      return found(functions.subject, 'subject of the clause')
  }
}

/** Names that a noun of these classes stands before, or that a clause says to be one: "Auftraggeber ist X". */
function calledBy(classes: readonly string[], site: Site): Found[] {
  return site.parsed.clauses.flatMap((clause) =>
    clause.phrases.flatMap((noun): Found[] => {
      if (noun.head.kind !== 'noun' || !noun.head.classes.some((id) => classes.includes(id))) return []
      const why = `called "${noun.head.text}"`
      const named = clause.phrases.filter(({ governor, link }) => governor === noun && link === 'apposition')
      const said = clause.verb?.lemma === 'sein' && noun.preposition === '' ? functionsOf(clause).subject : null
      return [...named.map(({ head }) => head), ...(said === null ? [] : [said])].map((unit) => ({ unit, why }))
    }),
  )
}

/** Names after a preposition; nearest to the figure first. */
function named(
  clause: Clause,
  prepositions: readonly string[],
  figure: Phrase | null,
  why: string,
  resting = false,
): Found[] {
  const at = figure?.index ?? -1
  const own = clause.phrases
    .filter(({ head, joins }) => head.kind === 'entity' && joins === null)
    .filter((phrase) => prepositions.includes(prepositionOf(phrase)))
    .filter(({ governor }) => governor === figure || governor?.head.kind !== 'figure')
    .filter((phrase) => !bearsShare(clause, phrase))
    .filter((phrase) => (resting ? !isReceiver(phrase) : !isWhole(phrase)))
    .sort((a, b) => away(a, figure) - away(b, figure) || Math.abs(a.index - at) - Math.abs(b.index - at))
    .map((phrase) => ({ unit: phrase.head, why }))
  const [first, second] = clause.units
  // "an der Y AG, bei der 75 Prozent liegen"
  if (clause.antecedent?.kind === 'entity' && first !== undefined && second?.relative === true)
    if (prepositions.includes(first.norm)) own.unshift({ unit: clause.antecedent, why })
  if (own.length > 0 || clause.verb !== null || clause.parent === null) return own
  return named(clause.parent, prepositions, null, `${why} in the clause before`, resting)
}

/** "seinen Anteil an Y": of what something is a part, not to whom it goes. */
const isWhole = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'an' && governor?.head.classes.includes('stake') === true

/** "2 Millionen für X und 3 Millionen für Y": what hangs on the figure is nearest. */
const away = ({ governor }: Phrase, figure: Phrase | null): number => (figure !== null && governor === figure ? 0 : 1)

/** "vom Konkurrenten Wiz": an apposition stands after its noun's preposition. */
const prepositionOf = (phrase: Phrase): string =>
  phrase.preposition === '' && phrase.link === 'apposition' && phrase.governor !== null
    ? prepositionOf(phrase.governor)
    : phrase.preposition

/** "der Betreiber", "die Seestern-Holding": a noun that a name can stand beside. */
const isDescription = ({ head }: Phrase): boolean => head.kind === 'noun' || head.mention?.head !== undefined

const isNamed = ({ head, link }: Phrase): boolean => head.kind === 'entity' && link === 'apposition'

function hangingOn(classes: readonly string[], prepositions: readonly string[], site: Site): Found[] {
  const found: Found[] = []
  for (const clause of new Set([site.clause, ...site.parsed.clauses]))
    for (const noun of clause.phrases) {
      if (!noun.head.classes.some((id) => classes.includes(id))) continue
      if (noun.link === 'possessor' && noun.governor !== null)
        found.push({ unit: noun.governor.head, why: `"${noun.governor.head.text} ${noun.head.text}"` })
      for (const phrase of clause.phrases) {
        const top =
          phrase.link === 'apposition' && phrase.governor !== null && isDescription(phrase.governor)
            ? phrase.governor
            : phrase
        const owner = phrase.governor === noun ? phrase : top
        if (owner.governor !== noun || phrase.head.kind !== 'entity') continue
        if (isDescription(phrase) && clause.phrases.some((one) => one.governor === phrase && isNamed(one))) continue
        const hangs =
          owner.link === 'genitive' ||
          owner.link === 'apposition' ||
          (owner.link === 'preposition' && prepositions.includes(owner.preposition))
        if (hangs) found.push({ unit: phrase.head, why: `hangs on "${noun.head.text}"` })
      }
    }
  return found
}
