import { headClasses } from '../../lexicon/de/events/noun-index.ts'
import { ANY } from '../../lexicon/de/grammar/determiners.ts'
import type { Site } from '../cues/cue.ts'
import { changesHands } from '../syntax/changes-hands.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { isOfJudge } from '../syntax/of-judge.ts'
import { isOfOwner } from '../syntax/of-owner.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import { agentMeant, dativeMeant, objectMeant, subjectMeant, wholeMeant } from '../syntax/pronouns.ts'
import { isTogether } from '../syntax/together.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { isReceiver, isReceiverOf, wholesOf } from '../syntax/wholes-of.ts'
import { bearerOf, bearsShare } from './bearer-of.ts'
import { onlyOther } from './only-other.ts'
import { shareOwners } from './share-owners.ts'
import type { Slot } from './slot.ts'

/** A unit where a slot says that its filler stands, and why it is there. */
interface Found {
  readonly unit: Unit
  readonly why: string
  /** Less than the slot's own where the words may mean another part. */
  readonly weight?: number
}

/** All units that stand where a slot says, likeliest first; `used` holds the ids of those who play a role already. */
export function unitsAt(slot: Slot, site: Site, used: ReadonlySet<string>): Found[] {
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
        ? [
            ...named(clause, ['von', 'durch'], site.phrase, 'agent of the passive'),
            ...found(agentMeant(site), 'who acts in the sentence before'),
          ]
        : found(functions.subject ?? subjectMeant(site), 'subject of the clause')
    case 'payee':
      return isPayee(site) ? found(functions.subject, 'who gets the sum') : []
    case 'changing':
      return changesHands(clause) && !isThingThatGoes(clause)
        ? found(functions.subject, 'subject that changes hands')
        : []
    case 'whole':
      return [
        ...wholesOf(clause, site.phrase).map((phrase) => ({
          unit: phrase.head,
          why: 'what the figure is a part of',
          ...(mayReceive(phrase, clause) ? { weight: DOUBTFUL } : {}),
        })),
        ...found(wholeMeant(site), 'what the figure is a part of'),
      ]
    case 'bearer':
      return found(bearerOf(site), 'the name that the figure stands with')
    case 'patient':
      return passive
        ? found(functions.subject, 'subject of the passive')
        : found(functions.object ?? objectMeant(site), 'object of the clause')
    case 'dative':
      return found(functions.dative ?? dativeMeant(site), 'dative object of the clause')
    case 'after':
      return named(clause, slot.prepositions, site.phrase, `after "${slot.prepositions.join('", "')}"`, slot.at)
    case 'of':
      return hangingOn(slot.classes, slot.prepositions, site, slot.unpossessed)
    case 'called':
      return calledBy(slot.classes, site)
    case 'compound':
      return compoundsWith(slot.classes, site).map((unit) => ({ unit, why: 'name in a compound' }))
    case 'itself':
      if (slot.ownShares === true) return namesOwnShares(clause) ? found(functions.subject, 'its own shares') : []
      return clause.units.flatMap((unit, at) =>
        unit.kind === 'entity' && /^(selbst|selber)$/.test(clause.units[at + 1]?.norm ?? '')
          ? [{ unit, why: 'the name itself' }]
          : [],
      )
    case 'rest':
      return found(onlyOther(site, used), 'the only other name of the clause')
    case 'owner':
      return shareOwners(clause).map(({ head }) => ({ unit: head, why: 'whose share it was' }))
    case 'topic':
      return found(functions.subject, 'subject of the clause')
  }
}

/** "…, die Erlöse gehen an Nordwind": a noun of the clause's own does, and nobody of the clause before. */
const isThingThatGoes = (clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    subject !== null && !clause.units.includes(subject) && subjectNoun !== null && clause.phrases.includes(subjectNoun)
  )
}

/** Names in compounds with such a head; of several in the figure's clause the last one before it: "die A-Aktie fiel, die B-Aktie stieg um N". */
function compoundsWith(classes: readonly string[], { parsed, clause, phrase }: Site): Unit[] {
  const isOne = ({ mention, classes: own }: Unit): boolean =>
    mention !== undefined && own.some((id) => classes.includes(id))
  const all = parsed.clauses.flatMap(({ units }) => units.filter(isOne))
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

/** "eigene Aktien", "eigenen Anteilen". */
const namesOwnShares = ({ units }: Clause): boolean =>
  units.some(({ norm }, at) => /^eigene[nr]?$/.test(norm) && units[at + 1]?.classes.includes('share-word'))

/** "X erhält 20 Millionen": does the subject get the sum? "X bekommt die Sparte für 20 Millionen". */
const isPayee = ({ clause, phrase }: Site): boolean =>
  clause.verb?.passive === false &&
  clause.verb.classes.includes('receive') &&
  phrase?.preposition === '' &&
  phrase.head.figure?.figure.kind === 'money'

/** Names that a noun of these classes stands before, or that a clause says to be one: "Auftraggeber ist X". */
function calledBy(classes: readonly string[], site: Site): Found[] {
  return site.parsed.clauses.flatMap((clause) =>
    clause.phrases.flatMap((noun): Found[] => {
      if (noun.head.kind !== 'noun' || !noun.head.classes.some((id) => classes.includes(id))) return []
      const why = `called "${noun.head.text}"`
      const beside = [
        ...clause.phrases.filter(({ governor, link }) => governor === noun && link === 'apposition'),
        ...namesBehind(noun, site.parsed),
      ]
      const said =
        clause.verb?.lemma === 'sein' && noun.preposition === '' ? functionsOf(clause).subject : isAbout(noun, clause)
      return [...beside.map(({ head }) => head), ...(said === null ? [] : [said])].map((unit) => ({ unit, why }))
    }),
  )
}

/** "Bei der Nordwind handelt es sich um einen Kunden": says no less than that it is one. */
const isAbout = ({ preposition }: Phrase, { verb, phrases }: Clause): Unit | null =>
  verb?.lemma === 'handeln' && preposition === 'um'
    ? (phrases.find((one) => namedPhrase(one).preposition === 'bei' && one.head.kind === 'entity')?.head ?? null)
    : null

/** "der größte Aktionär, die Nordwind AG, …": what is called so, set off by a comma. */
const namesBehind = ({ head }: Phrase, { clauses, units }: ParsedSentence): Phrase[] => {
  const [first, second] = units.slice(units.indexOf(head) + 1)
  const behind = clauses.find(({ kind, units: [opening] }) => kind === 'fragment' && opening === second)
  const name = behind?.phrases.find(({ head: one }) => one.kind === 'entity')
  return first?.norm === ',' && second?.kind === 'determiner' && name !== undefined ? [name] : []
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
    .filter((phrase) => prepositions.includes(prepositionOf(phrase)) && !isOwnerOfNext(phrase, clause))
    .filter(({ governor }) => figure === null || governor === figure || !isOtherSum(governor))
    .filter((phrase) => !bearsShare(clause, phrase) && !isOfJudge(phrase) && !isAlongside(phrase, clause))
    .filter((phrase) => !isOfShares(phrase) && !isPartOfName(phrase))
    .filter((phrase) =>
      resting
        ? !isReceiver(phrase) && !(phrase.governor !== null && isReceiverOf(phrase, phrase.governor, clause))
        : !isOfStake(phrase, clause),
    )
    .sort((a, b) => away(a, figure) - away(b, figure) || Math.abs(a.index - at) - Math.abs(b.index - at))
    .map((phrase) => ({ unit: phrase.head, why }))
  const [first, second] = clause.units
  // "an der Y AG, bei der 75 Prozent liegen"
  if (clause.antecedent?.kind === 'entity' && first !== undefined && second?.relative === true && !isPartner(clause))
    if (prepositions.includes(first.norm)) own.unshift({ unit: clause.antecedent, why })
  if (own.length > 0 || clause.verb !== null || clause.parent === null) return own
  return named(clause.parent, prepositions, null, `${why} in the clause before`, resting)
}

/** "ein Gemeinschaftsunternehmen mit X, an dem …": what is spoken of is the venture. */
const isPartner = ({ parent, antecedent }: Clause): boolean =>
  parent?.phrases.some(
    ({ head, preposition, governor }) =>
      head === antecedent && preposition === 'mit' && governor?.head.classes.includes('firm-word') === true,
  ) === true

/** What hangs on another sum belongs to that; what hangs on a count ("50 Züge von X") is the clause's. */
const isOtherSum = (governor: Phrase | null): boolean => SUMS.has(governor?.head.figure?.figure.kind ?? '')
const SUMS: ReadonlySet<string> = new Set(['money', 'percent'])

/** "9 Millionen Aktien von Y", "die Aktionäre von Y": whose shares they are, not who gives them. */
const isOfShares = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'von' &&
  (governor?.head.figure?.figure.kind === 'count'
    ? headClasses(governor.head.figure.figure.unit ?? '').includes('share-word')
    : governor?.head.kind === 'noun' && governor.head.classes.includes('hold'))

/** "der Verlag von Seestern": it only says which. */
const isPartOfName = ({ preposition, governor }: Phrase): boolean =>
  preposition === 'von' && governor?.head.mention?.how === 'description'

/** "gemeinsam mit Nordwind": who does the same, not to whom it is done. */
const isAlongside = (phrase: Phrase, { units }: Clause): boolean => {
  const at = units.findLastIndex(({ kind, start }) => kind === 'preposition' && start < phrase.head.start)
  return isTogether(units[at - 1], units[at])
}

/** "seinen Anteil an Y": of what something is a part, not to whom it goes. */
const isOfStake = (phrase: Phrase, clause: Clause): boolean =>
  phrase.preposition === 'an' &&
  phrase.governor?.head.classes.includes('stake') === true &&
  !isReceiver(phrase) &&
  !isReceiverOf(phrase, phrase.governor, clause)

/** "2 Millionen für X und 3 Millionen für Y": what hangs on the figure is nearest. */
const away = ({ governor }: Phrase, figure: Phrase | null): number => (figure !== null && governor === figure ? 0 : 1)

/** "von Alphabets Tochter": the name only says whose something is. */
const isOwnerOfNext = (phrase: Phrase, { phrases }: Clause): boolean =>
  phrases.some(({ governor, link }) => governor === phrase && link === 'possessor')

/** "der Betreiber", "die Seestern-Holding": a noun that a name can stand beside. */
const isDescription = ({ head }: Phrase): boolean => head.kind === 'noun' || head.mention?.head !== undefined

const isNamed = ({ head, link }: Phrase): boolean => head.kind === 'entity' && link === 'apposition'

/** "der Anteil von X an Y": whose it is, beside what it is in. */
const isHolderBeside = (owner: Phrase, { phrases }: Clause): boolean =>
  (owner.preposition === 'von' || owner.link === 'genitive') &&
  phrases.some(({ governor, preposition }) => governor === owner && preposition === 'an')

/** "X kauft Y, und Z zahlt 2 Millionen": does another clause tell of what another company does? */
function tellsOfAnother(clause: Clause, site: Site): boolean {
  if (clause.kind !== 'main' || site.clause.kind !== 'main') return false
  const [own, other] = [site.clause, clause].map((one) => functionsOf(one).subject?.mention?.entity?.id)
  return own !== undefined && other !== undefined && own !== other
}

/** Names that hang on a noun of these classes, its own clause first. */
function hangingOn(
  classes: readonly string[],
  prepositions: readonly string[],
  site: Site,
  unpossessed = false,
): Found[] {
  const found: Found[] = []
  // "die Pumpensparte Seestern": the name beside a part is its own, not that of whose part it is.
  const asksOfPart = classes.includes('part')
  // "Eigentümer Seestern": who holds, not what is held.
  const asksOfHolder = classes.includes('hold')
  const others = site.parsed.clauses.filter((clause) => !tellsOfAnother(clause, site))
  for (const clause of new Set([site.clause, ...others]))
    for (const noun of clause.phrases) {
      if (!noun.head.classes.some((id) => classes.includes(id))) continue
      const [first, second] = clause.units
      // "Seestern, deren Börsengang", not "deren Anteil"
      if (
        clause.antecedent?.kind === 'entity' &&
        second === noun.head &&
        /^(deren|dessen)$/.test(first?.norm ?? '') &&
        !unpossessed
      )
        found.push({ unit: clause.antecedent, why: `"${first?.text} ${noun.head.text}"` })
      if (noun.link === 'possessor' && noun.governor !== null && !unpossessed)
        found.push({ unit: noun.governor.head, why: `"${noun.governor.head.text} ${noun.head.text}"` })
      for (const phrase of clause.phrases) {
        const top =
          phrase.link === 'apposition' && phrase.governor !== null && isDescription(phrase.governor)
            ? phrase.governor
            : phrase
        const owner = phrase.governor === noun ? phrase : top
        if (owner.governor !== noun || phrase.head.kind !== 'entity') continue
        if (isDescription(phrase) && clause.phrases.some((one) => one.governor === phrase && isNamed(one))) continue
        if (unpossessed && isOfOwner(owner, clause)) continue
        const hangs =
          owner.link === 'genitive' ||
          (owner.link === 'apposition' && !asksOfPart && !asksOfHolder) ||
          (owner.link === 'preposition' &&
            (unpossessed
              ? prepositions.includes(owner.preposition) &&
                !isHolderBeside(owner, clause) &&
                !isReceiver(owner) &&
                !isReceiverOf(owner, noun, clause)
              : prepositions.includes(owner.preposition) || isHolderBeside(owner, clause)))
        if (hangs) found.push({ unit: phrase.head, why: `hangs on "${noun.head.text}"` })
      }
    }
  return found
}
