import { wordSet } from '../../word-set.ts'

import { ACC, ANY, DAT, NOM } from './determiners.ts'

/** Gender of a noun that a pronoun can stand for; "p" is the plural. */
export type Agreement = 'm' | 'f' | 'n' | 'p'

/** A pronoun that stands alone: what it agrees with, and in which cases it can stand. */
export interface Pronoun {
  readonly agreement: readonly Agreement[]
  readonly cases: number
  /** "dieser", "letzterer" mean who was named last, not who acted. */
  readonly points: boolean
}

const personal = (agreement: string, cases: number): Pronoun => ({
  agreement: [...agreement] as Agreement[],
  cases,
  points: false,
})
const pointing = (agreement: string, cases: number): Pronoun => ({ ...personal(agreement, cases), points: true })

/** Pronouns of the third person, and demonstratives where no noun follows. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['er', personal('m', NOM)],
  ['ihn', personal('m', ACC)],
  ['ihm', personal('mn', DAT)],
  ['sie', personal('fp', NOM | ACC)],
  ['ihr', personal('f', DAT)],
  ['ihnen', personal('p', DAT)],
  ['es', personal('n', NOM)],
  ...['dies', 'letzter'].flatMap((stem): [string, Pronoun][] => [
    [`${stem}er`, pointing('m', NOM)],
    [`${stem}em`, pointing('mn', DAT)],
    [`${stem}en`, pointing('m', ACC)],
    [`${stem}e`, pointing('f', NOM | ACC)],
  ]),
  ['letzteres', pointing('n', NOM | ACC)],
])

/** Articles that stand for somebody right before the verb of a sentence that they open: "Der hat die Firma gekauft." */
export const demonstratives: ReadonlyMap<string, Pronoun> = new Map([
  ['der', pointing('m', NOM)],
  ['die', pointing('fp', NOM)],
])

/** Cases of a pronoun that stands for somebody. */
export const casesOfPronoun = (norm: string): number =>
  norm === 'wir' ? NOM : ((pronouns.get(norm) ?? demonstratives.get(norm))?.cases ?? ANY)

/** Verbs whose subject is as often a sum, a plan or a thing as somebody: "Er liegt bei 3 Millionen". */
export const verbsOfThings: ReadonlySet<string> =
  wordSet(`sein bleiben werden betragen liegen belaufen steigen sinken fallen wachsen zu|legen klettern schrumpfen gelten kosten entsprechen aus|machen umfassen
  laufen enthalten bestehen stehen lauten heißen kommen gehen dauern reichen beginnen enden folgen stammen hängen rutschen springen schließen notieren
  verlieren gewinnen erreichen erhöhen verringern bringen zeigen sorgen bieten gehören sehen vor|sehen scheitern`)

/** Given names of women by their ends, and those of men that end alike. */
const WOMEN = /(a|e|is|ild|rud|beth|iam|ren|ith|een|lyn|ingrid|astrid|birgit|gerda|doris|ines)$/
const MEN =
  /^(uwe|arne|malte|rene|rené|mike|jesse|ole|helge|steve|george|andre|luke|dave|pierre|philippe|guillaume|mustafa|luca|joshua|dennis|boris|alexis|chris|louis|denis|sören|jose|josé|antoine|emile|jerome|wolfe|bruce|lawrence|clarence|wayne|kyle|blake|shane|jake|gene|hanke|henrike|janne|rune|age|åge|pelle|kalle|nicola|andrea)$/

/** "er" or "sie" for a person, by the given name. */
export const agreementOfGivenName = (name: string): Agreement => {
  const given = name.toLowerCase().split(/[\s-]/)[0] ?? ''
  return WOMEN.test(given) && !MEN.test(given) ? 'f' : 'm'
}

/** Pronouns that can only be somebody who acts. */
export const actingPronouns = wordSet('er sie wir man ich')

/** Pronouns that stand as the subject of a clause, whatever they mean. */
export const subjectPronouns: ReadonlySet<string> = new Set([...actingPronouns, 'es', 'das', 'dies', 'beide', 'alle'])

/** Pronouns that a capital at the head of a sentence makes look like names. */
export const capitalisedPronouns = wordSet('er sie es wer was wir ihr ich man dies jene viele beide alle einige manche')

/** Auxiliaries and modals of several: behind "sie" they tell that it is a plural. */
export const manyAct = wordSet(
  'haben hatten hätten wollen wollten sollen sollten müssen mussten können konnten dürfen durften werden wurden würden',
)

/** Pronouns of the third person as subjects. */
export const thirdPersons = wordSet('er sie es')

/** As an object these mean what was spoken of before: "schätzt ihn auf 20 Millionen". */
export const objectPronouns = wordSet('ihn sie es diesen diese dieses')
