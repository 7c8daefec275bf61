import { ANY } from '../../lexicon/de/grammar/determiners.ts'
import type { Site } from '../cues/cue.ts'
import { wholeMeant } from '../syntax/anaphora/whole-meant.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { paidFor } from '../syntax/paid-for.ts'
import { wholesOf } from '../syntax/wholes-of.ts'
import { bracketedWhole } from './bracketed-whole.ts'
import { type Found, found } from './found.ts'

/** The names that the figure is a part of: "27 Prozent an Y", "75 Prozent der Y AG". */
export const figuresWhole = (site: Site): Found[] => [
  ...wholesOf(site.clause, partOf(site)).map((phrase) => ({
    unit: phrase.head,
    why: PART,
    ...(mayReceive(phrase, site.clause) ? { weight: DOUBTFUL } : {}),
  })),
  ...found(bracketedWhole(site) ?? wholeMeant(site), PART),
]
const PART = 'what the figure is a part of'

/** The share that a figure is, or that it is paid for. */
const partOf = ({ clause, phrase }: Site): Phrase | null =>
  phrase?.head.figure?.figure.kind === 'money' ? (paidFor(clause) ?? phrase) : phrase

/** "verkauft 25 Prozent an Y": a bare name may be the company or who gets the shares. */
const mayReceive = ({ preposition, cases, governor }: Phrase, { verb }: Clause): boolean =>
  preposition === 'an' &&
  cases === ANY &&
  governor?.governor?.head.classes.includes('stake') !== false &&
  verb?.classes.includes('sell-stake') === true
const DOUBTFUL = 0.4
