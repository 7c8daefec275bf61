import { wordSet } from '../../word-set.ts'
import { negotiatingVerbs } from './financing.ts'

/** Verbs by which two sides make a contract. */
export const contractingVerbs = wordSet(
  'unterzeichnen unterschreiben schließen schliessen ab|schließen ab|schliessen vereinbaren aus|handeln besiegeln ein|gehen',
)

/** Verbs by which two sides come to terms, and neither is said to be the one that acts. */
export const agreeingVerbs = wordSet('einigen verständigen überein|kommen')

/** Verbs of who deals "mit" somebody over the purchase or the sale of a third. */
export const dealingVerbs = wordSet(agreeingVerbs, contractingVerbs, negotiatingVerbs, 'führen')

/** Verbs by which a dispute ends, "mit" whom it was. */
export const reconcilingVerbs = wordSet(agreeingVerbs, 'vergleichen')

/** Verbs by which somebody talks of a sum, reckons with one or comes to terms on one. */
export const worthDiscussingVerbs = wordSet(
  agreeingVerbs,
  negotiatingVerbs,
  'diskutieren beraten rechnen hoffen spekulieren aus|gehen',
)

/** Verbs by which one or both sides come to an agreement, a contract too. */
export const settlingVerbs = wordSet('einigen verständigen vereinbaren')
