import { forecastingVerbs } from '../../../lexicon/de/events/compared-words.ts'
import { wholeMarkets } from '../../../lexicon/de/events/whole-trades.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

/**
 * "In China erwartet Seestern ein Wachstum von 3 Prozent", "rechnet für den Markt mit einem Wachstum von 3 Prozent": somewhere or of all, and
 * of nothing that a company has (`ofCompanies`), it is the market that grows.
 */
export const isOfMarket = ({ cues, clause, phrase }: Site, ofCompanies: ReadonlySet<string>): boolean =>
  forecastingVerbs.has(clause.verb?.lemma ?? '') &&
  phrase?.governor?.head.norm === 'wachstum' &&
  !cues.some(({ classId, clause: at }) => at === clause && ofCompanies.has(classId)) &&
  clause.phrases.some(isOfAll)

const isOfAll = ({ head, preposition }: Phrase): boolean =>
  /^(in|für|bei|auf)$/.test(preposition) &&
  (head.mention?.entity?.kind === 'state' || head.mention?.entity?.kind === 'place' || wholeMarkets.test(head.norm))
