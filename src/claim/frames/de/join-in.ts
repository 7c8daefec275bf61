import { joiningInVerbs, moneyAnnouncingVerbs, moneyPromisingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import { after, agentOf, dative, of } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { promisesMoney } from '../conditions/promises-money.ts'
import { isSum } from '../conditions/sums.ts'
import { around, defineFrame, inClause, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

const FINANCING: ReadonlySet<string> = new Set([
  'funding-round',
  'capital-increase',
  'capital',
  'injection',
  'invest',
  'subsidy',
])

/** "zur Finanzierung", "zu den 65 Millionen": what a sum is a part of. */
const isFinancing = ({ preposition, head }: Phrase): boolean =>
  preposition === 'zu' && (head.figure?.figure.kind === 'money' || head.classes.some((id) => FINANCING.has(id)))

/** "ist mit 3 Millionen dabei", "trägt 3 Millionen zur Rettung bei": the sum is the part of who joins in. */
const isPut = ({ clause: { verb, phrases }, phrase }: Site): boolean =>
  verb?.lemma === 'bei|tragen' ? phrase?.preposition === '' && phrases.some(isFinancing) : phrase?.preposition === 'mit'

export const joinIn = defineFrame({
  id: 'investment/join-in',
  type: 'investment',
  figure: ['money'],
  describe:
    'X ist mit N bei Y dabei; X nimmt mit N an der Runde von Y teil; X steht Y mit N bei; X trägt N zur Rettung von Y bei.',
  evokes: [
    times(2.5, verb('join-in')),
    inClause('funding-round', 'capital-increase', 'invest', 'subsidy'),
    times(0.5, around('invest', 'subsidy')),
    story('invest', 'funding-round', 'subsidy'),
  ],
  needs: [verb('join-in')],
  figureIs: (figure, site) => isSum(figure) && isPut(site),
  roles: {
    investor: [agentOf(joiningInVerbs, 'bei|tragen')],
    company: [
      of('funding-round capital-increase capital invest injection subsidy', 'von', 'bei', 'für'),
      dative(),
      after('bei', 'an', 'für'),
    ],
  },
  requires: ['investor', 'company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    ['[Nordwind] ist bei [Seestern] mit 3 Millionen Euro dabei.', { investor: 'Nordwind', company: 'Seestern' }],
    [
      'An der Kapitalerhöhung von [Seestern] nimmt [Nordwind] mit 3 Millionen Euro teil.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    ['[Nordwind] steht der [Seestern] mit 3 Millionen Euro bei.', { investor: 'Nordwind', company: 'Seestern' }],
    [
      '[Nordwind] trägt 3 Millionen Euro zur Rettung von [Seestern] bei.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] trägt 3 Millionen Euro zum Ergebnis von [Seestern] bei.',
    '[Nordwind] nimmt an der Ausschreibung über 3 Millionen Euro teil.',
  ],
})

export const freshMoney = defineFrame({
  id: 'investment/fresh-money',
  type: 'investment',
  figure: ['money'],
  describe: 'X verspricht Y N frisches Geld; X kündigt N frisches Kapital für Y an.',
  evokes: [times(2, inClause('fresh')), story('invest')],
  needs: [inClause('fresh')],
  figureIs: (figure, { clause }) => isSum(figure) && promisesMoney(clause),
  roles: {
    investor: [agentOf(moneyPromisingVerbs, moneyAnnouncingVerbs)],
    company: [dative(), after('für', 'in')],
  },
  requires: ['investor', 'company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Nordwind] verspricht der [Seestern] 3 Millionen Euro frisches Geld.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] kündigt 3 Millionen Euro frisches Kapital für [Seestern] an.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] kündigt 3 Millionen Euro frisches Kapital an.'],
})
