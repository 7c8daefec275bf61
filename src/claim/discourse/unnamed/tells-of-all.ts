import { isManyFirms, makersOrTraders } from '../../../lexicon/de/entity/many-firms.ts'
import { inWholeLand, inWholeTrade, wholeTrade } from '../../../lexicon/de/events/whole-trades.ts'
import type { ClaimType } from '../../../model/claim.ts'
import { namesFirm } from '../../roles/names-firm.ts'
import type { Clause, ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { countsFirms } from '../../syntax/nameless.ts'

/**
 * "Europaweit werden 40 Milliarden investiert", "in der Branche lag das Wachstum bei 12 Prozent": what is of all is of no company that the clause
 * does not name, nor is what the sentence goes on with. Jobs are a company's all over the country too: "bundesweit fallen 300 Stellen weg".
 */
export const tellsOfAll = ({ clauses }: ParsedSentence, clause: Clause, type?: ClaimType): boolean =>
  isOfAll(clause, type) ||
  (clause.kind === 'main' &&
    !namesFirm(clause) &&
    clauses.slice(0, clause.index).some((before) => isOfAll(before, type) && !namesFirm(before)))

/** Whether a clause tells of all: of a trade, or all over a country. */
interface Scope {
  readonly ofTrade: boolean
  readonly ofLand: boolean
}

/** Asked again for every figure of a clause. */
const known = new WeakMap<Clause, Scope>()

function scopeOf(clause: Clause): Scope {
  const told = known.get(clause)
  if (told !== undefined) return told
  const { units, phrases } = clause
  const ofTrade =
    units.some(({ norm }) => inWholeTrade.test(norm)) ||
    phrases.some(
      ({ head, preposition, link }) =>
        wholeTrade.test(head.norm) &&
        link === null &&
        (preposition === 'in' || preposition === 'bei' || preposition === ''),
    )
  const scope = { ofTrade, ofLand: units.some(({ norm }) => inWholeLand.test(norm)) }
  known.set(clause, scope)
  return scope
}

function isOfAll(clause: Clause, type?: ClaimType): boolean {
  const { ofTrade, ofLand } = scopeOf(clause)
  return ofTrade || (type !== 'headcount' && ofLand)
}

/** "Die Banken verdienten weniger. Insgesamt waren es 14 Milliarden": without a name of its own a sentence goes on about the many firms of the one before. */
export function goesOnAboutMany(sentences: readonly ParsedSentence[], index: number): boolean {
  const [before, parsed] = [sentences[index - 1], sentences[index]]
  if (before === undefined || parsed === undefined || before.sentence.block !== parsed.sentence.block) return false
  return isOfMany(before) && !namesFirm(before) && !namesFirm(parsed)
}

/** Does the sentence open with firms in the plural: "Die Banken", "48 Institute"? */
const isOfMany = ({ clauses }: ParsedSentence): boolean =>
  clauses.slice(0, 1).some((first) => first.phrases.some((one) => countsFirms(one) || isManyIn(first, one)))

/** "die Banken", "alle Händler": bare, in a form that only a plural has behind "die". */
const isManyIn = ({ units }: Clause, { head, preposition, link }: Phrase): boolean =>
  preposition === '' &&
  link === null &&
  head.kind === 'noun' &&
  (makersOrTraders.test(head.norm) || isManyFirms(head.norm)) &&
  /^(die|alle|viele|mehrere)$/.test(units[units.indexOf(head) - 1]?.norm ?? '')
