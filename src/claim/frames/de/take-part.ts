import { addingMoneyVerbs, partGivingVerbs, partTakingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import { agentOf, of } from '../../roles/slot.ts'
import { isPartOfFinancing } from '../conditions/part-of-financing.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

export const takePart = defineFrame({
  id: 'investment/take-part',
  type: 'investment',
  figure: ['money'],
  describe: 'X beteiligt sich mit N an der Kapitalerhöhung von Y; von der Kapitalerhöhung der Y übernimmt X N.',
  evokes: [times(5, inClause('capital-increase', 'funding-round'))],
  needs: [inClause('capital-increase', 'funding-round')],
  admits: ['invest', 'capital-increase', 'funding-round'],
  asksClause: true,
  anyVerb: true,
  figureIs: (figure, site) => isSum(figure) && isPartOfFinancing(site),
  roles: {
    investor: [agentOf(partTakingVerbs, partGivingVerbs)],
    company: [of('capital-increase funding-round', 'von', 'bei')],
  },
  requires: ['investor', 'company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      'Mit 3 Millionen Euro beteiligte sich [Nordwind] an der Kapitalerhöhung von [Seestern].',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] macht mit 3 Millionen Euro bei der Kapitalerhöhung der [Seestern] mit.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Von der Kapitalerhöhung der [Seestern] übernimmt [Nordwind] 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Zur Kapitalerhöhung der [Seestern] steuert [Nordwind] 3 Millionen Euro bei.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] stieg mit 3 Millionen Euro in die Finanzierungsrunde von [Seestern] ein.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] nahm bei der Kapitalerhöhung 3 Millionen Euro ein.',
    '[Seestern] erlöste mit der Kapitalerhöhung 3 Millionen Euro.',
  ],
})

const PUT_IN: ReadonlySet<string> = new Set(['given', 'invest', 'stake'])

/** "stockt sein Engagement um 3 Millionen auf": what was put in grows by the sum. */
const isAdded = ({ clause: { verb, phrases }, phrase }: Site): boolean =>
  verb !== null &&
  addingMoneyVerbs.has(verb.lemma) &&
  /^(um|auf)$/.test(phrase?.preposition ?? '') &&
  phrases.some(({ head, preposition }) => preposition === '' && head.classes.some((id) => PUT_IN.has(id)))

export const addsTo = defineFrame({
  id: 'investment/adds-to',
  type: 'investment',
  figure: ['money'],
  describe: 'X stockt sein Engagement bei Y um N auf; X erhöht seine Investition in Y um N.',
  evokes: [times(3, verb('strengthen', 'rise')), times(2, inClause('given', 'invest', 'stake'))],
  needs: [inClause('given', 'invest', 'stake')],
  admits: ['invest', 'stake'],
  asksClause: true,
  figureIs: (figure, site) => isSum(figure) && isAdded(site),
  roles: { investor: [agentOf(addingMoneyVerbs)], company: [of('given invest stake', 'bei', 'in', 'an')] },
  requires: ['investor', 'company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Nordwind] stockt sein Engagement bei [Seestern] um 3 Millionen Euro auf.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] erhöht sein Investment in [Seestern] um 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] hat seine Beteiligung an [Seestern] um 3 Millionen Euro ausgebaut.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] erhöht seine Investitionen um 3 Millionen Euro.',
    '[Nordwind] stockt seinen Anteil an [Seestern] um 3 Prozent auf.',
  ],
})
