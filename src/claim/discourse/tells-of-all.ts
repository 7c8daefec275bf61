import type { ClaimType } from '../../model/claim.ts'
import { namesFirm } from '../roles/names-firm.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'

const IN_ALL_LAND = /^(europa|bundes|deutschland|landes|österreich|schweiz)weit(e[nrs]?)?$/
const IN_ALL_TRADE = /^(branchen|markt|industrie)weit(e[nrs]?)?$/
/** "Branche", "Stahlindustrie", "Fahrzeugbau": a trade as a whole, and what all of its firms are. */
const ALL =
  /^(gesamtmarkt|wettbewerb|bundesgebiet|handwerk|gastronomie|hotellerie|landwirtschaft|tourismus|fremdenverkehr|gesundheitswesen|bankwesen|wirtschaftszweig|(groß|einzel|außen|online|versand|buch|lebensmittel|auto|möbel|elektro|textil|drogerie)handel)$|(branche|industrie|wirtschaft|gewerbe|sektor|(fahrzeug|maschinen|anlagen|wohnungs|hoch|tief|haus|schiff|flugzeug|apparate|berg|garten)bau)$/

/**
 * "Europaweit werden 40 Milliarden investiert", "in der Branche lag das Wachstum bei 12 Prozent": what is of all is of no company that the clause
 * does not name, nor is what the sentence goes on with. Jobs are a company's all over the country too: "bundesweit fallen 300 Stellen weg".
 */
export const tellsOfAll = ({ clauses }: ParsedSentence, clause: Clause, type?: ClaimType): boolean =>
  isOfAll(clause, type) ||
  (clause.kind === 'main' &&
    !namesFirm(clause) &&
    clauses.slice(0, clause.index).some((before) => isOfAll(before, type) && !namesFirm(before)))

const isOfAll = ({ units, phrases }: Clause, type?: ClaimType): boolean =>
  units.some(({ norm }) => IN_ALL_TRADE.test(norm) || (type !== 'headcount' && IN_ALL_LAND.test(norm))) ||
  phrases.some(
    ({ head, preposition, link }) =>
      ALL.test(head.norm) && link === null && (preposition === 'in' || preposition === 'bei' || preposition === ''),
  )
