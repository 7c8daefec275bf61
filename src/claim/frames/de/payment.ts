import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { puttingDownVerbs } from '../../../lexicon/de/verbs/giving.ts'
import type { Site } from '../../cues/cue.ts'
import { after, afterExcept, agent, dative, of, patient } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { receives } from '../conditions/gets-money.ts'
import { letsCost, letsDealCost } from '../conditions/let-cost.ts'
import { sellsShares } from '../conditions/sells-shares.ts'
import { isSum } from '../conditions/sums.ts'
import { isOfTakeover } from '../conditions/takeover.ts'
import { defineFrame, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

export const proceeds = defineFrame({
  id: 'acquisition/receive-for',
  type: 'acquisition',
  figure: ['money'],
  describe: 'Z erhält von X N für Y; Z bekommt N für seine Tochter Y.',
  evokes: [verb('pay'), story('acquire'), times(0.5, inSentence('acquire', 'sell'))],
  needs: [verb('pay')],
  figureIs: (_, site) => receives(site) && !sellsShares(site) && isOfTakeover(site),
  roles: { seller: [agent()], buyer: [after('von')], company: [after('für')] },
  requires: ['company', 'seller'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    [
      'Für [Seestern] erhält [Altmann] von [Nordwind] 14 Millionen Euro.',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
  ],
  rejects: ['[Altmann] erhält von [Nordwind] 14 Millionen Euro.'],
})

export const payment = defineFrame({
  id: 'acquisition/pay-for',
  type: 'acquisition',
  figure: ['money'],
  describe: 'X zahlt (Z) N für Y; X legt N für Y hin; X lässt sich Y N kosten.',
  evokes: [verb('pay'), times(0.5, inSentence('acquire', 'sell', 'price')), story('acquire')],
  needs: [verb('pay')],
  unless: [inClause('share-word', 'stake')],
  figureIs: (figure, site) =>
    isSum(figure) && site.phrase?.preposition !== 'für' && !receives(site) && !sellsShares(site) && isOfTakeover(site),
  roles: {
    company: [after('für'), afterExcept(puttingDownVerbs, 'bei')],
    buyer: [agent()],
    seller: [of('part', 'von'), dative(), after('an')],
  },
  requires: ['company', 'buyer'],
  ofItsOwn: true,
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['[Nordwind] zahlt 14 Millionen Euro für [Seestern].', { buyer: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] gibt 14 Millionen Euro für [Seestern] aus.', { buyer: 'Nordwind', company: 'Seestern' }],
    [
      '[Nordwind] überweist der [Altmann] 14 Millionen Euro für [Seestern].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      'Für die Lampensparte von [Altmann] zahlt [Nordwind] 14 Millionen Euro.',
      { buyer: 'Nordwind', company: 'Lampensparte', seller: 'Altmann' },
    ],
  ],
  rejects: ['[Nordwind] zahlt 14 Millionen Euro.'],
})

export const indulgence = defineFrame({
  id: 'acquisition/let-cost',
  type: 'acquisition',
  figure: ['money'],
  describe: 'X lässt sich Y N kosten; X lässt sich den Kauf von Y N kosten.',
  evokes: [verb('cost'), story('acquire'), times(0.5, inSentence('acquire'))],
  needs: [verb('cost')],
  admits: ['price'],
  figureIs: (figure, site) => figure.figure.kind === 'money' && letsDealCost(site),
  roles: { buyer: [agent()], company: [of('acquire', 'von'), patient(), dative()], seller: [] },
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['[Nordwind] lässt sich [Seestern] 14 Millionen Euro kosten.', { buyer: 'Nordwind', company: 'Seestern' }],
    [
      '[Nordwind] lässt sich die Lampentochter [Seestern] 14 Millionen Euro kosten.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '14 Millionen Euro ließ sich [Nordwind] den Kauf von [Seestern] kosten.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['Der Bau kostet [Nordwind] 14 Millionen Euro.'],
})

/** "Das kostet 80 Millionen", "Der Kauf kostet …", "… kostete Seestern": what is paid for is a company or its purchase. */
const isCompanyThatCosts = ({ clause }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  if (subjectNoun !== null) return subjectNoun.head.classes.some((id) => DEALS.has(id)) || subject !== null
  return subject !== null || clause.units.some(({ norm }) => thatWords.has(norm) || norm === 'es')
}
const DEALS: ReadonlySet<string> = new Set(['acquire', 'deal', 'daughter', 'firm-word'])

export const cost = defineFrame({
  id: 'acquisition/cost',
  type: 'acquisition',
  figure: ['money'],
  describe: 'Y kostet X N; die Übernahme kostet N; das kostet N.',
  evokes: [verb('cost'), times(1.5, story('acquire')), times(0.5, inSentence('acquire'))],
  needs: [verb('cost')],
  unless: [inClause('headcount')],
  figureIs: (figure, site) =>
    figure.figure.kind === 'money' && isOfTakeover(site) && !letsCost(site) && isCompanyThatCosts(site),
  roles: {
    company: [agent(), of('acquire', 'von')],
    buyer: [patient(), of('acquire deal', 'durch')],
    seller: [of('part', 'von')],
  },
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['Übernahme vollzogen: 14 Millionen Euro kostete [Seestern].', { company: 'Seestern' }],
    ['[Seestern] kostet [Nordwind] nach der Übernahme 14 Millionen Euro.', { company: 'Seestern', buyer: 'Nordwind' }],
    ['Der Kauf von [Seestern] kostet [Nordwind] 14 Millionen Euro.', { company: 'Seestern', buyer: 'Nordwind' }],
  ],
  rejects: ['Die Umstellung kostet [Seestern] 14 Millionen Euro.', '[Seestern] kostet der Streik 14 Millionen Euro.'],
})
