import type { Clause } from '../syntax/clause.ts'

const EVERYWHERE = /^(europa|bundes|deutschland|landes|österreich|schweiz|branchen|markt|industrie)weit(e[nrs]?)?$/
const ALL = /^(branche|gesamtbranche|industrie|gesamtmarkt|volkswirtschaft|wirtschaft|wettbewerb|bundesgebiet)$/

/** "Europaweit werden 40 Milliarden investiert", "in der Branche lag das Wachstum bei 12 Prozent": what is of all is of no company that the clause does not name. */
export const tellsOfAll = ({ units, phrases }: Clause): boolean =>
  units.some(({ norm }) => EVERYWHERE.test(norm)) ||
  phrases.some(
    ({ head, preposition, link }) =>
      ALL.test(head.norm) && link === null && (preposition === 'in' || preposition === 'bei' || preposition === ''),
  )
