import type { Site } from '../cues/cue.ts'
import { dativeMeant, possessorMeant } from '../syntax/anaphora/left-open.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { agentsIn } from './agents-in.ts'
import { bearerOf } from './bearer-of.ts'
import { calledBy } from './called-by.ts'
import { changingHands } from './changing-hands.ts'
import { compoundsWith } from './compounds-with.ts'
import { doersIn } from './doers-in.ts'
import { figuresWhole } from './figures-whole.ts'
import { type Found, found } from './found.ts'
import { giverOf, receiverOf } from './hand-over.ts'
import { hangingOn } from './hanging-on.ts'
import { havingSome } from './having.ts'
import { judgedFirm } from './judged-firm.ts'
import { liesWith } from './lies-with.ts'
import { makerIn } from './maker-in.ts'
import { namedAfter } from './named-after.ts'
import { onlyOther } from './only-other.ts'
import { belongs, pairedDoer, pairedName } from './paired-name.ts'
import { patientsIn } from './patients-in.ts'
import { payeesIn } from './payees-in.ts'
import { shareOwners } from './share-owners.ts'
import type { Slot } from './slot.ts'
import { soughtByOffer } from './sought-by-offer.ts'
import { ownSharesIn, stressedIn } from './stressed-in.ts'

/** All units that stand where a slot says, likeliest first; `used` holds the ids of those who play a role already. */
export const unitsAt = (slot: Slot, site: Site, used: ReadonlySet<string>): Required<Found>[] =>
  isAsked(slot, site) ? readAs(slot.kind, slot, site, used) : []

function readAs<K extends Kind>(kind: K, slot: SlotOf<Kind>, site: Site, used: ReadonlySet<string>): Required<Found>[] {
  const { weight, units } = places[kind]
  return units(slot as SlotOf<K>, site, used).map((one) => ({ weight, ...one }))
}

type Kind = Slot['kind']
type SlotOf<K extends Kind> = Extract<Slot, { readonly kind: K }>

/** Which units stand in a place, and how far it is to be trusted. */
interface Place<K extends Kind> {
  readonly weight: number
  readonly units: (slot: SlotOf<K>, site: Site, used: ReadonlySet<string>) => Found[]
}

const places: { readonly [K in Kind]: Place<K> } = {
  agent: { weight: 1, units: (_, site) => agentsIn(site) },
  payee: { weight: 1, units: (_, site) => payeesIn(site) },
  changing: { weight: 1, units: (_, site) => changingHands(site) },
  whole: { weight: 1, units: (_, site) => figuresWhole(site) },
  bearer: { weight: 1, units: (_, site) => found(bearerOf(site), 'the name that the figure stands with') },
  patient: { weight: 1, units: (_, site) => patientsIn(site) },
  dative: {
    weight: 0.8,
    units: (_, site) =>
      found(pairedDative(site) ?? functionsOf(site.clause).dative ?? dativeMeant(site), 'dative object of the clause'),
  },
  after: {
    weight: 0.7,
    units: ({ prepositions, lying, at }, site) =>
      lying === true
        ? liesWith(prepositions, site)
        : namedAfter(site.clause, prepositions, site.phrase, `after "${prepositions.join('", "')}"`, at),
  },
  of: {
    weight: 1,
    units: ({ classes, prepositions, unpossessed }, site) => hangingOn(classes, prepositions, site, unpossessed),
  },
  possessor: {
    weight: 0.8,
    units: ({ classes }, site) =>
      functionsOf(site.clause).subject === null ? found(possessorMeant(site, classes), 'whose it is') : [],
  },
  doer: { weight: 1, units: ({ classes }, { clause }) => doersIn(classes, clause) },
  judged: { weight: 1, units: (_, site) => found(judgedFirm(site), 'whose shares are judged') },
  called: { weight: 1, units: ({ classes }, site) => calledBy(classes, site) },
  bidder: {
    weight: 1,
    units: (_, site) => (bidsWith(site) ? found(functionsOf(site.clause).subject, 'who bids it') : []),
  },
  sought: { weight: 1, units: (_, site) => soughtByOffer(site) },
  having: {
    weight: 1,
    units: ({ classes }, { parsed }) => havingSome(classes, parsed).map((unit) => ({ unit, why: 'who has them' })),
  },
  compound: { weight: 0.8, units: ({ classes }, site) => compoundsWith(classes, site) },
  itself: {
    weight: 1,
    units: ({ ownShares }, { clause }) => (ownShares === true ? ownSharesIn(clause) : stressedIn(clause)),
  },
  maker: { weight: 1, units: (_, { clause }) => found(makerIn(clause), 'who makes what others order') },
  rest: { weight: 0.3, units: (_, site, used) => found(onlyOther(site, used), 'the only other name of the clause') },
  owner: {
    weight: 0.8,
    units: (_, { clause }) => shareOwners(clause).map(({ head }) => ({ unit: head, why: 'whose share it was' })),
  },
  receiver: { weight: 1, units: (_, { clause }) => found(receiverOf(clause), 'to whom it goes') },
  giver: { weight: 1, units: (_, site) => found(giverOf(site), 'who lets it go') },
  topic: {
    weight: 0.5,
    units: (_, site) => found(pairedDoer(site) ?? functionsOf(site.clause).subject, 'subject of the clause'),
  },
}

/** Does the slot ask at all, with such a verb and such nouns? */
function isAsked(slot: Slot, site: Site): boolean {
  const { lemma } = site.clause.verb ?? site.clause.parent?.verb ?? { lemma: '' }
  if ('lemmas' in slot && slot.lemmas?.has(lemma) === false) return false
  if ('except' in slot && slot.except?.has(lemma) === true) return false
  return !('over' in slot && slot.over !== undefined) || hangingOn(slot.over, ['von'], site).length > 0
}

/** "gehört zu 60 Prozent X und zu 40 Prozent Y": of several the one behind its share. */
const pairedDative = (site: Site): Unit | null => (belongs(site.clause) ? pairedName(site) : null)

/** "mit einem Gebot von 20 Millionen". */
const bidsWith = ({ phrase }: Site): boolean =>
  phrase?.governor?.preposition === 'mit' && phrase.governor.head.classes.includes('offer')
