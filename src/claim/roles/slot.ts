/** Where in a clause the filler of a role stands. */
export type Slot =
  /** Who does it: the subject, or "von/durch" in the passive. */
  (
    | { readonly kind: 'agent'; readonly lemmas?: readonly string[]; readonly except?: readonly string[] }
    /** Who gets the sum: "**X** erhält 20 Millionen". */
    | { readonly kind: 'payee' }
    /** What it is done to: the object, or the subject of the passive. */
    | { readonly kind: 'patient'; readonly lemmas?: readonly string[] }
    | { readonly kind: 'dative'; readonly lemmas?: readonly string[] }
    /** A name after one of these prepositions, the one next to the figure first. */
    | {
        readonly kind: 'after'
        readonly prepositions: readonly string[]
        readonly lemmas?: readonly string[]
        /** Not after an accusative: "an den Rivalen Y" is whom it goes to. */
        readonly at?: true
      }
    /** A name that hangs on a trigger noun: genitive, possessor, apposition, or one of these prepositions. */
    | {
        readonly kind: 'of'
        readonly classes: readonly string[]
        readonly prepositions: readonly string[]
        /** Not whose it is: "Seesterns Anteil" is no share in Seestern. */
        readonly unpossessed?: true
      }
    /** The name in a compound with such a head: "Amazon-Aktie". */
    | { readonly kind: 'compound'; readonly classes: readonly string[] }
    | { readonly kind: 'changing' }
    /** Whose shares change hands by one of these verbs: "übernimmt den Anteil von X". */
    | { readonly kind: 'owner'; readonly lemmas: readonly string[] }
    /** The name that the figure is a part of: "27 Prozent an Y", "75 Prozent der Y AG". */
    | { readonly kind: 'whole' }
    /** The name that carries the figure: "X mit 27 Prozent", "X (27 Prozent)", "27 (X)". */
    | { readonly kind: 'bearer' }
    /** A name called by such a noun: "Käufer X", "Auftraggeber ist X". */
    | { readonly kind: 'called'; readonly classes: readonly string[] }
    /** A name stressed against others: "Seestern selbst bekommt". It may play two roles. */
    | { readonly kind: 'itself'; readonly shares?: true }
    /** The only name of the clause that plays no role yet. */
    | { readonly kind: 'rest' }
    /** The subject of whatever verb, or the name the sentence is about. */
    | { readonly kind: 'topic'; readonly except?: readonly string[] }
  ) & {
    /** Only a state or one of its authorities. */
    readonly publicBody?: true
  }

const classesOf = (classes: string): readonly string[] => classes.split(' ')

export const agent = (): Slot => ({ kind: 'agent' })
export const payee = (): Slot => ({ kind: 'payee' })
export const patient = (): Slot => ({ kind: 'patient' })
/** The object of one of these verbs: "kostet X 3 Millionen". */
export const patientOf = (lemmas: string): Slot => ({ kind: 'patient', lemmas: lemmas.split(' ') })
export const dative = (): Slot => ({ kind: 'dative' })
/** The dative object of one of these verbs: "Y gehört X". */
export const dativeOf = (lemmas: string): Slot => ({ kind: 'dative', lemmas: lemmas.split(' ') })
/** The subject of one of these verbs. */
export const agentOf = (lemmas: string): Slot => ({ kind: 'agent', lemmas: lemmas.split(' ') })
/** The subject of any verb but these, whose subject is what is had. */
export const agentExcept = (lemmas: string): Slot => ({ kind: 'agent', except: lemmas.split(/\s+/) })
export const whole = (): Slot => ({ kind: 'whole' })
export const bearer = (): Slot => ({ kind: 'bearer' })
export const after = (...prepositions: string[]): Slot => ({ kind: 'after', prepositions })
/** Where something is, not where it goes: "an der Y AG". */
export const at = (...prepositions: string[]): Slot => ({ kind: 'after', prepositions, at: true })
/** After a preposition that one of these verbs asks for: "sich trennen von". */
export const afterVerb = (lemmas: string, ...prepositions: string[]): Slot => ({
  kind: 'after',
  prepositions,
  lemmas: lemmas.split(' '),
})
/** `of('acquire', 'von')`: "Übernahme Wiz'", "Übernahme von Wiz". */
export const of = (classes: string, ...prepositions: string[]): Slot => ({
  kind: 'of',
  classes: classesOf(classes),
  prepositions,
})
/** The same, but not whose it is: "der Anteil an Y", not "**X**s Anteil". */
export const shareOf = (classes: string, ...prepositions: string[]): Slot => ({
  kind: 'of',
  classes: classesOf(classes),
  prepositions,
  unpossessed: true,
})
export const compound = (classes: string): Slot => ({ kind: 'compound', classes: classesOf(classes) })
/** `called('customer-word')`: "Auftraggeber ist die Bundeswehr", "der Kunde Nordwind". */
export const called = (classes: string): Slot => ({ kind: 'called', classes: classesOf(classes) })
export const itself = (): Slot => ({ kind: 'itself' })
export const rest = (): Slot => ({ kind: 'rest' })
/** The subject of a verb by which things change hands by themselves: "Y geht an X". */
export const changing = (): Slot => ({ kind: 'changing' })
export const ownerOf = (lemmas: string): Slot => ({ kind: 'owner', lemmas: lemmas.split(' ') })
/** Who deals in its own shares: "**X** kauft 3 Prozent der eigenen Aktien". */
export const ownShares = (): Slot => ({ kind: 'itself', shares: true })
export const topic = (): Slot => ({ kind: 'topic' })
/** The same, but of these verbs. */
export const topicExcept = (lemmas: string): Slot => ({ kind: 'topic', except: lemmas.split(/\s+/) })
/** The same slot for states and authorities alone: "ein Vertrag mit der Bundeswehr". */
export const publicBody = (slot: Slot): Slot => ({ ...slot, publicBody: true })
