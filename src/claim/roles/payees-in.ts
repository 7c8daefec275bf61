import type { Site } from '../cues/cue.ts'
import type { Phrase } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import { type Found, found } from './found.ts'

/** Who gets the sum: "**X** erhält 20 Millionen". */
export const payeesIn = (site: Site): Found[] =>
  isPayee(site) ? found(functionsOf(site.clause).subject, 'who gets the sum') : []

/** "X erhält 20 Millionen", "einen Kaufpreis von 20 Millionen": does the subject get the sum? "X bekommt die Sparte für 20 Millionen". */
const isPayee = ({ clause, phrase }: Site): boolean =>
  clause.verb?.passive === false &&
  clause.verb.classes.includes('receive') &&
  phrase?.head.figure?.figure.kind === 'money' &&
  [phrase, isOfPrice(phrase) ? phrase.governor : null].some((one) => one?.preposition === '')

const isOfPrice = ({ governor }: Phrase): boolean =>
  governor?.head.classes.some((id) => id === 'price' || id === 'plain-price') === true
