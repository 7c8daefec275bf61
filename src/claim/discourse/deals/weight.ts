import type { Clause, ParsedSentence } from '../../syntax/clause.ts'

/** Sentences of the lead. */
const LEAD = 4

/** Weight of a sentence: headline and lead say what the story is. */
export const weightOf = ({ sentence }: ParsedSentence): number =>
  sentence.block.zone === 'title' ? 3 : sentence.index < LEAD ? 2 : 1

/** "wollte 3 Millionen zahlen": what somebody only wanted once is hardly ever the deal that came about. */
const WANTED = 0.1

/** Weight of what a clause tells of a deal. */
export const weightOfClause = (parsed: ParsedSentence, { verb }: Clause): number =>
  weightOf(parsed) * (verb?.tense === 'past' && verb.modals.includes('wollen') ? WANTED : 1)

/** Does a sentence tell of the story at all? */
export const isTold = ({ sentence }: ParsedSentence): boolean =>
  sentence.block.zone !== 'ad' && sentence.block.zone !== 'boilerplate'
