import { handingVerbs } from '../../lexicon/de/events/tender-words.ts'
import { ACC, DAT, GEN, isPossessiveDeterminer, NOM } from '../../lexicon/de/grammar/determiners.ts'
import { manyAct, subjectPronouns } from '../../lexicon/de/grammar/personal-pronouns.ts'
import { sharesLie } from '../../lexicon/de/verbs/changing-hands.ts'
import { objectControl } from '../../lexicon/de/verbs/object-control.ts'
import { reachingWhomVerbs } from '../../lexicon/de/verbs/receiving.ts'
import { flowingVerbs } from '../../lexicon/de/verbs/spending-ways.ts'
import { casesOf, isBare, standsBare } from './cases-of.ts'
import type { Clause, Phrase } from './clause.ts'
import { isBareInfinitive, isInfinitive } from './infinitive.ts'
import { namedPhrase } from './named-phrase.ts'
import { actsInGap, isNounActing, standsFirst } from './noun-acting.ts'
import { relativeDative, relativeObject, relativeSubject } from './relative-pronoun.ts'
import type { Unit } from './unit.ts'
import { isOwner } from './wholes-of.ts'

/** Grammatical functions of names in a clause. */
export interface Functions {
  readonly subject: Unit | null
  /** A noun without name that is the subject ("Der Umsatz"). */
  readonly subjectNoun: Phrase | null
  readonly object: Unit | null
  readonly dative: Unit | null
}

const isBareFigure = (phrase: Phrase): boolean =>
  isBareSum(phrase) ||
  (phrase.head.figure?.figure.kind === 'percent' && phrase.preposition === '' && phrase.link === null)

const isBareSum = ({ head, preposition, link }: Phrase): boolean =>
  head.figure?.figure.kind === 'money' && preposition === '' && link === null

/** "einen Kredit", or beside who acts "die Sparte": with it a bare name is whom it is given to or taken from. */
const isSurelyObject = ({ cases, index }: Phrase, subject: Phrase | undefined): boolean =>
  cases === ACC || (cases === (NOM | ACC) && subject !== undefined && index > subject.index)

/** "kauft Y 20 Prozent ab", "räumt Y 20 Prozent ein": of shares, too, the second name is whom they come from or go to. */
const gives = ({ verb }: Clause): boolean => verb?.classes.some((id) => TRADING.has(id)) === true
const TRADING: ReadonlySet<string> = new Set(['buy-stake', 'sell-stake', 'bring-stake'])

/** Asked again for every figure and every clause that goes on. */
const known = new WeakMap<Clause, Functions>()

/** "Der Y AG gehören 50 Prozent": the figure is the subject; but "Nordwind bringt 2 Millionen ein" begins with it. */
const isOwned = ({ verb, phrases }: Clause, names: readonly Phrase[]): boolean =>
  (verb?.classes.includes('belong') === true &&
    phrases.some(isBareFigure) &&
    !(verb.lemma === 'ein|bringen' && names.some((name) => name.index === 0 && (casesOf(name) & NOM) !== 0))) ||
  // "Der Y AG wurden 3 Millionen anvertraut", "… 70 Prozent der Aktien angedient"
  (verb?.passive === true &&
    ((verb.classes.some((id) => GIVING.has(id)) && phrases.some(isBareSum)) ||
      (handingVerbs.has(verb.lemma) && phrases.some(isBareFigure))))
const GIVING: ReadonlySet<string> = new Set(['give', 'pay'])

/** Reads subject, object and dative off articles and word order; where the clause has no subject, off the clause it goes on from. */
export function functionsOf(clause: Clause): Functions {
  let functions = known.get(clause)
  if (functions === undefined) {
    functions = readFunctions(clause)
    known.set(clause, functions)
  }
  return functions
}

function readFunctions(clause: Clause): Functions {
  const nouns = clause.phrases.filter((phrase) => phrase.head.kind === 'noun' && isBare(phrase) && phrase.link === null)
  const names = clause.phrases.filter(
    (phrase) => phrase.head.kind === 'entity' && phrase.joins === null && standsBare(phrase),
  )
  const owned = isOwned(clause, names)
  const shared = sharesSubject(clause)
  const first = owned || opensWithMany(clause) ? undefined : names.find((name) => mayAct(name, names, shared, clause))
  // "verpflichtet sich, Seestern 5 Millionen zu zahlen", "…, gefolgt von Nordwind mit 9 und Seestern mit 5 Prozent": who does it, or to whom it is done, stands in the clause before.
  const without = isBareInfinitive(clause) || opensWithParticiple(clause) || goesOnInfinitely(clause)
  const unnamed = first !== undefined && nouns.some((noun) => isNounActing(noun, first, clause))
  const subject = unnamed || without ? undefined : first
  const subjectNoun =
    nouns.find((phrase) => (phrase.cases & NOM) !== 0 && !(shared && (phrase.cases & (ACC | DAT)) !== 0)) ?? null
  const antecedent = clause.kind === 'relative' && !owned ? relativeSubject(clause) : null
  const own = antecedent ?? subject?.head ?? null
  const bare: Bare = { clause, names, nouns, owned, subject }
  const object = antecedent !== null && subject !== undefined ? actedOnBy(clause, subject) : objectIn(bare)
  const actsUnnamed = owned || unnamed || standsFirst(subjectNoun, clause) || actsInGap(subjectNoun, clause)
  return {
    subject: own ?? (actsUnnamed ? null : inherited(clause)),
    subjectNoun: subjectNoun ?? (own === null ? inheritedNoun(clause) : null),
    object,
    dative: dativeIn(bare, object),
  }
}

/** What stands bare in a clause, and which of it is the subject. */
interface Bare {
  readonly clause: Clause
  readonly names: readonly Phrase[]
  readonly nouns: readonly Phrase[]
  /** Is the figure the subject, and a name whom it belongs to? */
  readonly owned: boolean
  readonly subject: Phrase | undefined
}

const mayAct = (name: Phrase, names: readonly Phrase[], shared: boolean, clause: Clause): boolean =>
  (casesOf(name) & NOM) !== 0 &&
  !(shared && (casesOf(name) & (ACC | DAT)) !== 0) &&
  !(names.length > 1 && isSoldByOwner(name, clause)) &&
  !isPartBought(name, clause)

/** "…, das Seestern kauft": beside the pronoun that acts, a bare name is whom it is done to. */
const actedOnBy = ({ verb }: Clause, { head }: Phrase): Unit | null => (verb?.lemma === 'gehören' ? null : head)

function objectIn(bare: Bare): Unit | null {
  const { clause, names, owned, subject } = bare
  if (owned || clause.verb?.lemma === 'gehören') return null
  const taken = isObjectTaken(bare)
  const isObject = (name: Phrase): boolean =>
    name !== subject && (casesOf(name) & ACC) !== 0 && !(taken && (casesOf(name) & DAT) !== 0)
  return relativeObject(clause) ?? names.find(isObject)?.head ?? null
}

/** "X überweist Y eine Milliarde": the sum is the object, so the second name is the receiver; "Y kostet X eine Milliarde" has two objects. */
const isObjectTaken = ({ clause, names, nouns, subject }: Bare): boolean =>
  clause.verb?.passive !== true &&
  clause.verb?.classes.includes('cost') !== true &&
  (clause.phrases.some(isBareSum) ||
    (gives(clause) && clause.phrases.some(isBareFigure)) ||
    [...nouns, ...names.filter((name) => name !== subject)].some((phrase) => isSurelyObject(phrase, subject)))

/** To whom it is done: the owner, else who can only be dative, else who can be and is not the object. */
function dativeIn({ clause, names, owned, subject }: Bare, object: Unit | null): Unit | null {
  const rest = names.filter((name) => name !== subject && (casesOf(name) & DAT) !== 0)
  return (
    clause.phrases.find((phrase) => phrase.head.kind === 'entity' && isOwner(namedPhrase(phrase), clause))?.head ??
    (owned ? relativeDative(clause) : null) ??
    (rest.find((name) => (casesOf(name) & (NOM | ACC | GEN)) === 0) ?? rest.find(({ head }) => head !== object))
      ?.head ??
    null
  )
}

/** "gefolgt von Nordwind": a participle without a finite verb. */
const opensWithParticiple = ({ verb, units, parent }: Clause): boolean =>
  parent !== null && verb?.passive === true && verb.tense === 'none' && units[0] === verb.unit

/** "will Nordwind ausstechen und Seestern für 2 Millionen übernehmen": behind a whole clause with a modal verb, an infinitive without one has its subject. */
const goesOnInfinitely = ({ coordinated, parent, verb, units }: Clause): boolean =>
  coordinated &&
  parent?.verb != null &&
  parent.verb.modals.length > 0 &&
  isLastInfinitive(parent.units, parent.verb.unit) &&
  verb !== null &&
  isLastInfinitive(units, verb.unit) &&
  units.every(({ kind, verbs }) => kind !== 'verb' || verbs.some(({ shape }) => shape === 'infinitive'))

const isLastInfinitive = (units: readonly Unit[], verb: Unit): boolean =>
  units.findLast(({ kind }) => kind !== 'break') === verb && verb.verbs.some(({ shape }) => shape === 'infinitive')

/** "Sie hatten Seestern gekauft": whoever several are, known or not, they act, and who is named behind is one. */
const opensWithMany = ({ units: [pronoun, verb] }: Clause): boolean =>
  pronoun?.kind === 'word' && pronoun.norm === 'sie' && verb?.kind === 'verb' && manyAct.has(verb.norm)

/** "Seine Tochter Seestern verkaufte Nordwind", "Die Pumpensparte verkaufte Nordwind": what is called somebody's own, or is a part of a company, before a verb of selling is sold. */
const isSoldByOwner = (phrase: Phrase, { units, verb }: Clause): boolean =>
  verb?.passive === false &&
  verb.classes.includes('sell') &&
  (isPartOfFirm(phrase) ||
    (isPossessiveDeterminer(units[0]?.norm ?? '') &&
      units[0]?.kind === 'determiner' &&
      units.indexOf(namedPhrase(phrase).head) <= 2))

/** "Damals hatte die Familie das Kaffeegeschäft gekauft": a part of a company buys none. */
const isPartBought = ({ head: { mention } }: Phrase, { verb }: Clause): boolean =>
  mention?.part === true && verb?.passive === false && verb.classes.includes('acquire')

const isPartOfFirm = ({ head: { described = [] } }: Phrase): boolean =>
  described.some((id) => id === 'part' || id === 'daughter')

/** "Nordwind wächst und hat Seestern gekauft": right behind "und" the verb goes on with the subject of the clause before, and what may be an object is one. */
function sharesSubject({ coordinated, kind, parent, units }: Clause): boolean {
  if (!coordinated || kind !== 'main' || parent?.kind !== 'main' || units[0]?.kind !== 'verb') return false
  const { subject, subjectNoun } = functionsOf(parent)
  return parent.units[0]?.kind !== 'verb' && (subject !== null || subjectNoun !== null)
}

/** "Der Umsatz wuchs und erreichte 2 Milliarden": the noun that stands as subject in the clause before. */
function inheritedNoun({ parent, kind, units }: Clause): Phrase | null {
  if (parent === null || kind !== parent.kind || units[0]?.kind !== 'verb' || units.some(isPronoun)) return null
  const { subject, subjectNoun } = functionsOf(parent)
  return subject === null ? subjectNoun : null
}

const isPronoun = ({ norm }: Unit): boolean => subjectPronouns.has(norm)

/** "… und hält 27 Prozent", "…, Nvidia sogar bis zu 10", "bittet Nvidia, … zu zahlen": what the clause leaves out stands in the one before. */
function inherited(clause: Clause): Unit | null {
  if (clause.parent === null || clause.kind === 'parenthesis') return null
  if (objectControl.has(clause.parent.verb?.lemma ?? '') && isInfinitive(clause)) {
    const { object, dative, subject } = functionsOf(clause.parent)
    // "verpflichtet sich, … zu verkaufen": whoever binds himself does it.
    return clause.parent.verb?.passive === true ? subject : (object ?? dative ?? subject)
  }
  const first = clause.units[0]
  // "Klappt das, legt X drauf": after a condition the clause has a subject of its own.
  if (first?.kind === 'verb' && clause.parent.units[0]?.kind === 'verb') return null
  if (opensWithFigure(clause) || isImpersonal(clause) || isFlowing(clause)) return null
  const goesOn = first?.kind === 'verb' || clause.kind === 'fragment' || clause.kind === clause.parent.kind
  return goesOn ? functionsOf(clause.parent).subject : null
}

/** "…, bei Nordwind waren es 3 Millionen": whoever acts in the clause before does not in this one. */
const isImpersonal = ({ kind, verb, units }: Clause): boolean =>
  kind === 'main' &&
  verb?.lemma === 'sein' &&
  units[0]?.kind === 'preposition' &&
  units.some(({ norm }) => norm === 'es')

/** "Seestern erhält Geld: 3 Millionen fließen sofort": whoever gets it lets none flow. */
const isFlowing = ({ verb, phrases, parent }: Clause): boolean =>
  parent?.verb?.classes.includes('receive') === true &&
  (flowingVerbs.has(verb?.lemma ?? '') || reachingWhomVerbs.has(verb?.lemma ?? '')) &&
  phrases.some(isBareSum)

/** "…; mindestens 10 Gigawatt sollen dort entstehen", "…, 27 Prozent liegen bei Anlegern": a count or share before the finite verb is the subject of a clause that names none. */
const opensWithFigure = ({ kind, verb, phrases }: Clause): boolean => {
  const [first] = phrases
  const object = phrases.some(({ head }) => head.kind === 'entity')
  return (
    kind === 'main' &&
    verb !== null &&
    first?.preposition === '' &&
    (first.head.figure?.figure.kind === 'count' ||
      (first.head.figure?.figure.kind === 'percent' && sharesLie.has(verb.lemma))) &&
    first.head.start < verb.unit.start &&
    (verb.passive || !object)
  )
}
