import { wordSet } from '../../word-set.ts'

/** Whoever leads a company, in lower case: who is only called so says or does what happens then. */
export const chiefs =
  /(^|-|\p{L})(chef|chefin|ceo|vorstandsvorsitzender?|vorstandsvorsitzenden|vorstandssprecher|vorstandssprecherin|geschäftsführer|geschäftsführerin|generaldirektor|generaldirektorin)$/u

/** Whoever leads a company or a part of it: "Finanzvorstand", "Spartenchefin". */
export const isChief = (norm: string): boolean => chiefs.test(norm) || /(vorstand|vorständin)$/.test(norm)

/** What a chief has. */
export const posts =
  /(^|-|\p{L})(posten|chefsessel|vorsitz|mandat|spitze|führung|leitung|amt|amtes|ämter|ruder|geschäftsführung)$/u

/** Verbs by which somebody comes to a post. */
export const takesPost: ReadonlySet<string> = wordSet(
  'werden ernennen berufen bestellen wählen befördern küren machen auf|rücken rücken auf|steigen an|treten folgen nach|folgen übernehmen beginnen starten',
)

/** Verbs by which somebody gives a post up. */
export const leavesPost: ReadonlySet<string> = wordSet(
  'ab|geben nieder|legen räumen verlassen auf|geben ab|treten zurück|treten aus|scheiden zurück|ziehen weichen quittieren',
)
