import { ANY } from '../../lexicon/de/grammar/determiners.ts'
import { itselfWords } from '../../lexicon/de/grammar/pointing-words.ts'
import type { Site } from '../cues/cue.ts'
import { agentMeant, dativeMeant, objectMeant, possessorMeant, subjectMeant } from '../syntax/anaphora/left-open.ts'
import { pointsToPart } from '../syntax/anaphora/part-meant.ts'
import { partedWith, wholeMeant } from '../syntax/anaphora/whole-meant.ts'
import { changesHands } from '../syntax/changes-hands.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isInForefield } from '../syntax/is-in-forefield.ts'
import { namesOwnShares } from '../syntax/own-shares.ts'
import { paidFor } from '../syntax/paid-for.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { wholesOf } from '../syntax/wholes-of.ts'
import { bearerOf } from './bearer-of.ts'
import { actorAround, bracketedWhole } from './bracketed-whole.ts'
import { calledBy } from './called-by.ts'
import { doersIn } from './doers-in.ts'
import { fits } from './fits.ts'
import type { Found } from './found.ts'
import { giverOf, receiverOf } from './hand-over.ts'
import { hangingOn } from './hanging-on.ts'
import { havingSome } from './having.ts'
import { judgedFirm } from './judged-firm.ts'
import { makerIn } from './maker-in.ts'
import { namedAfter } from './named-after.ts'
import { onlyOther } from './only-other.ts'
import { belongs, isPairedElsewhere, pairedDoer, pairedName } from './paired-name.ts'
import { shareOwners } from './share-owners.ts'
import type { Slot } from './slot.ts'

/** All units that stand where a slot says, likeliest first; `used` holds the ids of those who play a role already. */
export function unitsAt(slot: Slot, site: Site, used: ReadonlySet<string>): Found[] {
  const { clause } = site
  const functions = functionsOf(clause)
  const passive = (clause.verb ?? clause.parent?.verb)?.passive === true
  const found = (unit: Unit | null, why: string): Found[] => (unit === null ? [] : [{ unit, why }])
  const verb = clause.verb ?? clause.parent?.verb ?? null
  if ('lemmas' in slot && slot.lemmas?.has(verb?.lemma ?? '') === false) return []
  if ('except' in slot && slot.except?.has(verb?.lemma ?? '') === true) return []
  if ('over' in slot && slot.over !== undefined && hangingOn(slot.over, ['von'], site).length === 0) return []
  switch (slot.kind) {
    case 'agent':
      return passive
        ? [
            ...namedAfter(clause, ['von', 'durch'], site.phrase, 'agent of the passive').filter(
              ({ unit }) => !isOfNounBefore(unit, clause),
            ),
            ...found(agentMeant(site), 'who acts in the sentence before'),
          ]
        : found(
            pairedDoer(site) ?? functions.subject ?? subjectMeant(site) ?? actorAround(site),
            'subject of the clause',
          )
    case 'payee':
      return isPayee(site) ? found(functions.subject, 'who gets the sum') : []
    case 'changing':
      return changesHands(clause.verb === null && clause.parent !== null ? clause.parent : clause) &&
        !isThingThatGoes(clause) &&
        !pointsToPart(site)
        ? found(functions.subject ?? subjectMeant(site), 'subject that changes hands')
        : []
    case 'whole':
      return [
        ...wholesOf(clause, partOf(site)).map((phrase) => ({
          unit: phrase.head,
          why: 'what the figure is a part of',
          ...(mayReceive(phrase, clause) ? { weight: DOUBTFUL } : {}),
        })),
        ...found(bracketedWhole(site) ?? wholeMeant(site), 'what the figure is a part of'),
      ]
    case 'bearer':
      return found(bearerOf(site), 'the name that the figure stands with')
    case 'patient':
      return passive
        ? found(functions.subject, 'subject of the passive')
        : found(objectOf(site) ?? objectMeant(site) ?? partedWith(site), 'object of the clause')
    case 'dative':
      return found(pairedDative(site) ?? functions.dative ?? dativeMeant(site), 'dative object of the clause')
    case 'after':
      if (slot.lying === true) return liesWith(slot.prepositions, site)
      return namedAfter(clause, slot.prepositions, site.phrase, `after "${slot.prepositions.join('", "')}"`, slot.at)
    case 'of':
      return hangingOn(slot.classes, slot.prepositions, site, slot.unpossessed)
    case 'possessor':
      return functions.subject === null ? found(possessorMeant(site, slot.classes), 'whose it is') : []
    case 'doer':
      return doersIn(slot.classes, clause)
    case 'judged':
      return found(judgedFirm(site), 'whose shares are judged')
    case 'called':
      return calledBy(slot.classes, site)
    case 'bidder':
      return bidsWith(site) ? found(functions.subject, 'who bids it') : []
    case 'having':
      return havingSome(slot.classes, site.parsed).map((unit) => ({ unit, why: 'who has them' }))
    case 'compound':
      return compoundsWith(slot.classes, site).map((unit) => ({ unit, why: 'name in a compound' }))
    case 'itself':
      if (slot.ownShares === true) return namesOwnShares(clause) ? found(functions.subject, 'its own shares') : []
      return clause.units.flatMap((unit, at) =>
        unit.kind === 'entity' && itselfWords.has(clause.units[at + 1]?.norm ?? '')
          ? [{ unit, why: 'the name itself' }]
          : [],
      )
    case 'maker':
      return found(makerIn(clause), 'who makes what others order')
    case 'rest':
      return found(onlyOther(site, used), 'the only other name of the clause')
    case 'owner':
      return shareOwners(clause).map(({ head }) => ({ unit: head, why: 'whose share it was' }))
    case 'receiver':
      return found(receiverOf(clause), 'to whom it goes')
    case 'giver':
      return found(giverOf(site), 'who lets it go')
    case 'topic':
      return found(pairedDoer(site) ?? functions.subject, 'subject of the clause')
  }
}

/** With whom a share lies: of two such names the one behind the verb, "beim Hersteller Y sind 20 Prozent bei **X**". */
const liesWith = (prepositions: readonly string[], { clause, phrase }: Site): Found[] => {
  if (phrase === null || !/^(zu|)$/.test(phrase.preposition)) return []
  const found = namedAfter(clause, prepositions, phrase, 'with whom it lies')
  const behind = found.filter(({ unit }) => unit.start > phrase.head.start)
  return behind.length > 0 ? behind : found
}

/** The object; but "an Y halten X 60 und **Z** 40 Prozent" names one more who holds. */
const objectOf = (site: Site): Unit | null => {
  const { object } = functionsOf(site.clause)
  return object === null || isPairedElsewhere(site, object) ? null : object
}

/** "gehört zu 60 Prozent X und zu 40 Prozent Y": of several the one behind its share. */
const pairedDative = (site: Site): Unit | null => (belongs(site.clause) ? pairedName(site) : null)

/** "mit einem Gebot von 20 Millionen". */
const bidsWith = ({ phrase }: Site): boolean =>
  phrase?.governor?.preposition === 'mit' && phrase.governor.head.classes.includes('offer')

/** The share that a figure is, or that it is paid for. */
const partOf = ({ clause, phrase }: Site): Phrase | null =>
  phrase?.head.figure?.figure.kind === 'money' ? (paidFor(clause) ?? phrase) : phrase

/** "…, die Erlöse gehen an Nordwind": a noun of the clause's own does, and nobody of the clause before. */
const isThingThatGoes = (clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    subject !== null && !clause.units.includes(subject) && subjectNoun !== null && clause.phrases.includes(subjectNoun)
  )
}

/**
 * Names in compounds with such a head; of several in the figure's clause the last one before it: "die A-Aktie fiel, die B-Aktie stieg um N".
 * Where that clause says otherwise whose it is, no others count: "die A-Aktie fiel, die Papiere von B stiegen um N", "…, B gab um N nach".
 */
function compoundsWith(classes: readonly string[], { parsed, clause, phrase }: Site): Unit[] {
  const isOne = ({ mention, classes: own }: Unit): boolean =>
    mention !== undefined && own.some((id) => classes.includes(id))
  const { subject } = functionsOf(clause)
  const tellsItself =
    (subject !== null && clause.units.includes(subject) && fits('company', subject.mention)) ||
    clause.phrases.some(
      ({ head, governor }) => head.mention?.entity != null && governor?.head.classes.some((id) => classes.includes(id)),
    )
  const all = (tellsItself ? [clause] : parsed.clauses).flatMap(({ units }) => units.filter(isOne))
  const last = clause.units.findLast((unit) => isOne(unit) && unit.start < (phrase?.head.start ?? 0))
  return last === undefined ? all : [last, ...all.filter((unit) => unit !== last)]
}

/** "verkauft 25 Prozent an Y": a bare name may be the company or who gets the shares. */
const mayReceive = ({ preposition, cases, governor }: Phrase, { verb }: Clause): boolean =>
  preposition === 'an' &&
  cases === ANY &&
  governor?.governor?.head.classes.includes('stake') !== false &&
  verb?.classes.includes('sell-stake') === true
const DOUBTFUL = 0.4

/** "X erhält 20 Millionen", "einen Kaufpreis von 20 Millionen": does the subject get the sum? "X bekommt die Sparte für 20 Millionen". */
const isPayee = ({ clause, phrase }: Site): boolean =>
  clause.verb?.passive === false &&
  clause.verb.classes.includes('receive') &&
  phrase?.head.figure?.figure.kind === 'money' &&
  [phrase, isOfPrice(phrase) ? phrase.governor : null].some((one) => one?.preposition === '')

const isOfPrice = ({ governor }: Phrase): boolean =>
  governor?.head.classes.some((id) => id === 'price' || id === 'plain-price') === true

/** "Die Übernahme von Y durch X ist besiegelt": a noun's own before the verb, not who does what the verb says. */
const isOfNounBefore = (unit: Unit, clause: Clause): boolean =>
  clause.phrases.some(
    (phrase) => phrase.head === unit && phrase.governor?.head.kind === 'noun' && isInForefield(phrase, clause),
  )
