import { type Words, wordSet, wordsOf } from '../../lexicon/word-set.ts'
import { anyNoun } from './any-noun.ts'

/** Where in a clause the filler of a role stands. */
export type Slot = Place & {
  /** Only a state or one of its authorities. */
  readonly publicBody?: true
  /** Only what people work in: a part of a company that the text deals in, or "der Konzern". */
  readonly within?: true
}

type Place =
  /** Who does it: the subject, or "von/durch" in the passive. */
  | {
      readonly kind: 'agent'
      readonly lemmas?: ReadonlySet<string>
      readonly except?: ReadonlySet<string>
      /** Only where a name hangs on such a noun: "**X** vereinbart den Kauf von Y". */
      readonly over?: readonly string[]
    }
  /** Who gets the sum: "**X** erhält 20 Millionen". */
  | { readonly kind: 'payee' }
  /** What it is done to: the object, or the subject of the passive. */
  | { readonly kind: 'patient'; readonly lemmas?: ReadonlySet<string> }
  | { readonly kind: 'dative'; readonly lemmas?: ReadonlySet<string> }
  /** A name after one of these prepositions, the one next to the figure first. */
  | {
      readonly kind: 'after'
      readonly prepositions: readonly string[]
      readonly lemmas?: ReadonlySet<string>
      readonly except?: ReadonlySet<string>
      /** Not after an accusative: "an den Rivalen Y" is whom it goes to. */
      readonly at?: true
      /** Only whom a share that is the subject lies with. */
      readonly lying?: true
      /** Only where another name hangs on such a noun: "einigt sich mit X auf den Kauf von **Y**". */
      readonly over?: readonly string[]
    }
  /** A name that hangs on a trigger noun: genitive, possessor, apposition, or one of these prepositions. */
  | {
      readonly kind: 'of'
      readonly classes: readonly string[]
      readonly prepositions: readonly string[]
      /** Not whose it is: "Seesterns Anteil" is no share in Seestern. */
      readonly unpossessed?: true
    }
  /** Whose such a noun is by "sein" or "ihr": who acts before. */
  | { readonly kind: 'possessor'; readonly classes: readonly string[] }
  /** Who did what a participle of these classes says, inside the attribute that it ends: "die von **X** angeführte Runde". */
  | { readonly kind: 'doer'; readonly classes: readonly string[] }
  /** The name in a compound with such a head: "Amazon-Aktie". */
  | { readonly kind: 'compound'; readonly classes: readonly string[] }
  /** The subject of what changes hands by itself: "**Y** geht an X". */
  | { readonly kind: 'changing' }
  /** Whose shares change hands by one of these verbs: "übernimmt den Anteil von X". */
  | { readonly kind: 'owner'; readonly lemmas: ReadonlySet<string> }
  /** To whom another lets go what is told of: "verkauft 51 Prozent an Y an **X**". */
  | { readonly kind: 'receiver' }
  /** Who lets it go to one who is named: "**Z** verkauft 51 Prozent an Y an X", "Y geht von **Z** an X". */
  | { readonly kind: 'giver' }
  /** The name that the figure is a part of: "27 Prozent an Y", "75 Prozent der Y AG". */
  | { readonly kind: 'whole' }
  /** The name that carries the figure: "X mit 27 Prozent", "X (27 Prozent)", "27 (X)". */
  | { readonly kind: 'bearer' }
  /** Whose shares are judged, the one named last before the figure: "das Ziel für X auf 49, für **Y** auf 31 Euro". */
  | { readonly kind: 'judged' }
  /** A name called by such a noun: "Käufer X", "Auftraggeber ist X". */
  | { readonly kind: 'called'; readonly classes: readonly string[] }
  /** Who does anything with an offer of the sum: "**X** unterlag mit einem Gebot von N". */
  | { readonly kind: 'bidder' }
  /** Whose shares an offer is for, or to whose owners: "ein Angebot für die Aktien der **Y**". */
  | { readonly kind: 'sought' }
  /** The subject that has what such a noun names: "**X** hat zwei Eigner". */
  | { readonly kind: 'having'; readonly classes: readonly string[] }
  /** A name stressed against others: "Seestern selbst bekommt", or the subject where its own shares are named. It may play two roles. */
  | { readonly kind: 'itself'; readonly ownShares?: true }
  /** The subject where it makes what others order, and who it deals with does not: "Der Kranbauer **X** schließt mit dem Hafen einen Vertrag". */
  | { readonly kind: 'maker'; readonly lemmas: ReadonlySet<string> }
  /** The only name of the clause that plays no role yet. */
  | { readonly kind: 'rest' }
  /** The subject of whatever verb, or the name the sentence is about. */
  | { readonly kind: 'topic'; readonly except?: ReadonlySet<string> }

export const agent = (): Slot => ({ kind: 'agent' })
/** Who gets the sum: "**X** erhält 20 Millionen". */
export const payee = (): Slot => ({ kind: 'payee' })
export const patient = (): Slot => ({ kind: 'patient' })
/** The object of one of these verbs: "kostet X 3 Millionen". */
export const patientOf = (...lemmas: Words[]): Slot => ({ kind: 'patient', lemmas: wordSet(...lemmas) })
export const dative = (): Slot => ({ kind: 'dative' })
/** The dative object of one of these verbs: "Y gehört X". */
export const dativeOf = (...lemmas: Words[]): Slot => ({ kind: 'dative', lemmas: wordSet(...lemmas) })
/** The subject of one of these verbs. */
export const agentOf = (...lemmas: Words[]): Slot => ({ kind: 'agent', lemmas: wordSet(...lemmas) })
/** The subject of one of these verbs, where they are about such a deal in a third: "**X** hat mit Z den Kauf von Y vereinbart". */
export const agentOver = (classes: string, lemmas: Words): Slot => ({
  kind: 'agent',
  lemmas: wordSet(lemmas),
  over: wordsOf(classes),
})
/** The subject of any verb but these, whose subject is what is had. */
export const agentExcept = (...lemmas: Words[]): Slot => ({ kind: 'agent', except: wordSet(...lemmas) })
export const whole = (): Slot => ({ kind: 'whole' })
export const judged = (): Slot => ({ kind: 'judged' })
export const bearer = (): Slot => ({ kind: 'bearer' })
export const after = (...prepositions: string[]): Slot => ({ kind: 'after', prepositions })
/** Where something is, not where it goes: "an der Y AG". */
export const at = (...prepositions: string[]): Slot => ({ kind: 'after', prepositions, at: true })
/** After a preposition that one of these verbs asks for: "sich trennen von". */
export const afterVerb = (lemmas: Words, ...prepositions: string[]): Slot => ({
  kind: 'after',
  prepositions,
  lemmas: wordSet(lemmas),
})
/** With whom a share lies that is the subject of one of these verbs: "20 Prozent liegen bei **X**", not "beim Hersteller Y liegt der Anteil bei 20 Prozent". */
export const liesWith = (lemmas: Words, ...prepositions: string[]): Slot => ({
  kind: 'after',
  prepositions,
  lemmas: wordSet(lemmas),
  lying: true,
})
/** The same, but not with these verbs, whose doer stands there in the passive: "von X an die Börse gebracht". */
export const afterExcept = (lemmas: Words, ...prepositions: string[]): Slot => ({
  kind: 'after',
  prepositions,
  except: wordSet(lemmas),
})
/** With whom somebody comes to terms over a third: "einigt sich mit **X** auf den Kauf von Y". */
export const partnerOver = (classes: string, lemmas: Words): Slot => ({
  kind: 'after',
  prepositions: ['mit'],
  lemmas: wordSet(lemmas),
  over: wordsOf(classes),
})
/** `of('acquire', 'von')`: "Übernahme Wiz'", "Übernahme von Wiz". */
export const of = (classes: string, ...prepositions: string[]): Slot => ({
  kind: 'of',
  classes: wordsOf(classes),
  prepositions,
})
/** The same of whatever noun: "die Züge der **X**". */
export const ofAny = (...prepositions: string[]): Slot => ({ kind: 'of', classes: [anyNoun], prepositions })
/** The same, but not whose it is: "der Anteil an Y", not "**X**s Anteil". */
export const shareOf = (classes: string, ...prepositions: string[]): Slot => ({
  kind: 'of',
  classes: wordsOf(classes),
  prepositions,
  unpossessed: true,
})
/** `possessor('stake')`: "**X** verkauft Aktien. Sein Anteil sinkt". */
export const possessor = (classes: string): Slot => ({ kind: 'possessor', classes: wordsOf(classes) })
/** `doer('lead')`: "die von **X** angeführte Runde". */
export const doer = (classes: string): Slot => ({ kind: 'doer', classes: wordsOf(classes) })
export const compound = (classes: string): Slot => ({ kind: 'compound', classes: wordsOf(classes) })
/** The subject of one of these verbs, where it alone makes what others order. */
export const maker = (lemmas: Words): Slot => ({ kind: 'maker', lemmas: wordSet(lemmas) })
/** `called('customer-word')`: "Auftraggeber ist die Bundeswehr", "der Kunde Nordwind". */
export const called = (classes: string): Slot => ({ kind: 'called', classes: wordsOf(classes) })
/** Who does anything with an offer of the sum: "**X** unterlag mit einem Gebot von N". */
export const bidder = (): Slot => ({ kind: 'bidder' })
/** Whose shares an offer is for, or to whose owners: "bietet den Aktionären von **Y** …". */
export const sought = (): Slot => ({ kind: 'sought' })
/** `having('hold')`: "Seestern hat zwei Eigner". */
export const having = (classes: string): Slot => ({ kind: 'having', classes: wordsOf(classes) })
export const itself = (): Slot => ({ kind: 'itself' })
export const rest = (): Slot => ({ kind: 'rest' })
/** The subject of a verb by which things change hands by themselves: "Y geht an X". */
export const changing = (): Slot => ({ kind: 'changing' })
/** To whom another lets go what is told of: "verkauft 51 Prozent an Y an **X**". */
export const receiver = (): Slot => ({ kind: 'receiver' })
/** Who lets it go to one who is named: "**Z** verkauft 51 Prozent an Y an X", "Y geht von **Z** an X". */
export const giver = (): Slot => ({ kind: 'giver' })
/** Whose shares change hands by one of these verbs: "kauft den Anteil von **X**". */
export const ownerOf = (...lemmas: Words[]): Slot => ({ kind: 'owner', lemmas: wordSet(...lemmas) })
/** Who deals in its own shares: "**X** kauft 3 Prozent der eigenen Aktien". */
export const ownShares = (): Slot => ({ kind: 'itself', ownShares: true })
export const topic = (): Slot => ({ kind: 'topic' })
/** The same, but of these verbs. */
export const topicExcept = (...lemmas: Words[]): Slot => ({ kind: 'topic', except: wordSet(...lemmas) })
/** The same slot for states and authorities alone: "ein Vertrag mit der Bundeswehr". */
export const publicBody = (slot: Slot): Slot => ({ ...slot, publicBody: true })
/** The same slot for parts of companies that the text deals in, and for a company called nothing but that: "In **dem Werk** arbeiten 300 Menschen", "**im Konzern**". */
export const within = (slot: Slot): Slot => ({ ...slot, within: true })
