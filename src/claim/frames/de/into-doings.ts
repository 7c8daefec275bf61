import { financingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import { fits, isFirm } from '../../roles/fits.ts'
import { agentOf, of } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "steckt 3 Millionen in die Sanierung der Y", "finanziert mit 3 Millionen den Ausbau von Y": what another does or undergoes. */
const isForDoingsOfOther = ({ clause, phrase }: Site): boolean => {
  const { verb } = clause
  const { subject } = functionsOf(clause)
  if (verb === null || verb.passive || !financingVerbs.has(verb.lemma) || !fits('investor', subject?.mention))
    return false
  const giver = subject?.mention?.entity?.id
  const by = phrase?.preposition
  return clause.phrases.some(
    (doing) =>
      doing.head.classes.includes('aided') &&
      ((by === '' && /^(in|für)$/.test(doing.preposition)) || (by === 'mit' && doing.preposition === '')) &&
      clause.phrases.some((one) => isOfFirm(one, doing) && one.head.mention?.entity?.id !== giver),
  )
}

const isOfFirm = ({ head, governor, link }: Phrase, doing: Phrase): boolean =>
  head.mention !== undefined && isFirm(head.mention) && governor !== null && hangsOn(governor, doing) && link !== null
const hangsOn = (phrase: Phrase, noun: Phrase): boolean =>
  phrase === noun || (phrase.link === 'genitive' && phrase.governor === noun)

/** What the nouns of sites say for an outlay is said of another here. */
const OF_OTHER = 12

export const intoDoings = defineFrame({
  id: 'investment/into-doings',
  type: 'investment',
  figure: ['money'],
  describe: 'X steckt N in die Sanierung von Y; X finanziert mit N den Ausbau von Y: what one pays for another.',
  evokes: [times(1.5, inClause('aided'))],
  needs: [inClause('aided')],
  asksClause: true,
  prior: () => OF_OTHER,
  figureIs: (figure, site) => isSum(figure) && isForDoingsOfOther(site),
  roles: { investor: [agentOf(financingVerbs)], company: [of('aided', 'von', 'bei')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Nordwind] steckte 3 Millionen Euro in die Sanierung der [Seestern].',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Mit 3 Millionen Euro finanziert [Nordwind] den Ausbau von [Seestern].',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] steckt 3 Millionen Euro in den Ausbau.',
    '[Nordwind] steckt 3 Millionen Euro in die Werbung von [Seestern].',
  ],
})
