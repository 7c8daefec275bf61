import { onlyCompanies } from '../../../lexicon/de/events/only-companies.ts'
import type { ClaimType } from '../../../model/claim.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Clause, ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { isAnaphoric } from '../../syntax/is-anaphoric.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { isTold } from '../deals/weight.ts'
import { isToldOtherwise } from '../unnamed/told-otherwise.ts'
import type { Cast } from './cast.ts'
import { isToldByClause } from './tells-of-business.ts'

/**
 * Does a text that names no company speak of one all the same? "Der Umsatz stieg auf 3 Millionen Euro, wie das Unternehmen mitteilte": its
 * headline, which named it, is lost.
 */
export const tellsOfFirmWithoutName = (sentences: readonly ParsedSentence[], { leading }: Cast): boolean =>
  leading.size === 0 &&
  sentences.some(
    (parsed) =>
      isTold(parsed) &&
      parsed.clauses.some((clause) =>
        clause.phrases.some((phrase) => onlyCompanies.test(phrase.head.norm) || isFirmSpokenOf(phrase, clause)),
      ),
  )

/** "das Unternehmen", "der Bauzulieferer": spoken of as known, one alone, and without a name. */
const isFirmSpokenOf = (phrase: Phrase, clause: Clause): boolean =>
  phrase.head.classes.includes('firm-word') && isNameless(phrase, clause.phrases) && isAnaphoric(clause, phrase)

/** Figures of a company's business and its share, told of a company without a name. */
const ITS_OWN: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'profit', 'growth', 'share_price'])

/** Is the figure one of a company that the text speaks of, though nowhere by name? Its own clause, or the figure that it goes on from, must say what it is, and not that it is of others. */
export const isOfFirmWithoutName = (match: Match): boolean =>
  ITS_OWN.has(match.frame.type) &&
  (match.triggers.length === 0 || isToldByClause(match)) &&
  !isToldOtherwise('company', match.frame, match.site)
