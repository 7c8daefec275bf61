import { complementizers } from '../../../lexicon/de/grammar/connectives.ts'
import { saidOpeners } from '../../../lexicon/de/statement/reporting.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { isInfinitive } from '../../syntax/infinitive.ts'

/** Is what was said told in clauses behind: with "dass", in reported speech, as an infinitive, after a colon? */
export const leadsOn = (clause: Clause, parsed: ParsedSentence): boolean =>
  parsed.clauses.some((other) => (other.index > clause.index && isContent(other)) || isReportedBefore(other, clause))

/** "Insider sagen: Der Preis liegt bei 3 Millionen." */
export const opensColon = ({ units }: Clause, { units: all }: ParsedSentence): boolean => {
  const last = units.at(-1)
  const behind = all.slice(last === undefined ? 0 : all.indexOf(last) + 1)
  // "…, sagte X (parteilos): …"
  const closing = behind[0]?.norm === '(' ? behind.findIndex(({ norm }) => norm === ')') : -1
  return behind.slice(closing + 1).find(({ kind }) => kind === 'break')?.norm === ':'
}

/** "Dass er kommt, hatte X gesagt": what is told stands before who tells it. */
export const isReportedBefore = (told: Clause, telling: Clause): boolean =>
  told.index < telling.index && told.kind === 'subordinate' && complementizers.has(told.units[0]?.norm ?? '')

/** Does a clause tell what somebody said? */
export const isContent = (clause: Clause): boolean =>
  saidOpeners.has(clause.units[0]?.norm ?? '') ||
  clause.verb === null ||
  clause.verb.mood !== 'indicative' ||
  clause.verb.tense === 'none' ||
  isInfinitive(clause)
