import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { after, agent, agentOf, dative, patient } from '../../roles/slot.ts'
import { isAskedOfInvestors, isPutInByInvestors } from '../conditions/from-investors.ts'
import { overAllRounds } from '../conditions/over-all-rounds.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'

export const fromInvestors = defineFrame({
  id: 'funding_round/put-in',
  type: 'funding_round',
  figure: ['money'],
  describe: 'Geldgeber stecken N in Y; Investoren vertrauen Y N an: what investors without a name put in together.',
  evokes: [
    times(4, inClause('investor-word')),
    times(2.5, verb('give', 'invest', 'equip')),
    verb('come', 'pass', 'receive'),
  ],
  needs: [inClause('investor-word', 'give', 'invest', 'equip', 'receive', 'come')],
  passes: ['pool', 'entry'],
  admits: ['invest', 'funding-round'],
  figureIs: (figure, site) => isSum(figure) && isPutInByInvestors(site) && !overAllRounds(site.clause),
  roles: { company: [agentOf(receivingVerbs), dative(), after('in', 'bei', 'für', 'an'), patient()] },
  requires: ['company'],
  ofItsOwn: true,
  accepts: [
    ['Geldgeber haben [Seestern] 80 Millionen Euro anvertraut.', { company: 'Seestern' }],
    ['Neue und alte Geldgeber stecken 80 Millionen Euro in [Seestern].', { company: 'Seestern' }],
    [
      '[Altkapital], [Nordwind] und weitere Geldgeber stecken 80 Millionen Euro in [Seestern].',
      { company: 'Seestern' },
    ],
    [
      '80 Millionen Euro haben [Nordwind], [Grosswerk] und mehrere Privatanleger in das Jungunternehmen [Seestern] gesteckt.',
      { company: 'Seestern' },
    ],
    ['[Altkapital], [Nordwind] und [Grosswerk] investieren 80 Millionen Euro in [Seestern].', { company: 'Seestern' }],
    ['In der Runde geben [Altkapital] und [Nordwind] der [Seestern] 80 Millionen Euro.', { company: 'Seestern' }],
    ['Mehrere Investoren stecken 80 Millionen Euro in die [Seestern].', { company: 'Seestern' }],
    ['Eine Gruppe von Geldgebern steckt 80 Millionen Euro in [Seestern].', { company: 'Seestern' }],
    ['Eine Reihe namhafter Investoren gibt [Seestern] 80 Millionen Euro.', { company: 'Seestern' }],
    ['In die [Seestern] fließen 80 Millionen Euro von Risikokapitalgebern.', { company: 'Seestern' }],
    ['[Seestern] wächst. 80 Millionen Euro sollen von Investoren kommen.', { company: 'Seestern' }],
    ['Mehrere Investoren haben sich mit 80 Millionen Euro an [Seestern] beteiligt.', { company: 'Seestern' }],
    ['[Seestern] bekommt von mehreren Investoren eine Finanzspritze von 80 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] hat von einer Investorengruppe um [Nordwind] 80 Millionen Euro bekommen.', { company: 'Seestern' }],
    ['[Seestern] hat neue Geldgeber gefunden. Sie geben der Firma 80 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] hat Investoren gewonnen. 80 Millionen Euro bekommt die Firma von ihnen.', { company: 'Seestern' }],
    ['80 Millionen Euro wurden von Risikokapitalgebern in [Seestern] investiert.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Altkapital] und [Nordwind] stecken 80 Millionen Euro in [Seestern].',
    'Der Investor [Nordwind] steckt 80 Millionen Euro in [Seestern].',
    'Anleger geben [Seestern] drei Jahre Zeit, 80 Millionen Euro zu sparen.',
  ],
})

export const askedOfInvestors = defineFrame({
  id: 'funding_round/negotiate',
  type: 'funding_round',
  figure: ['money'],
  describe: 'Y verhandelt mit Investoren über N.',
  evokes: [times(4, inClause('investor-word'))],
  needs: [inClause('investor-word')],
  admits: ['invest'],
  passes: ['pool'],
  figureIs: (figure, site) => isSum(figure) && isAskedOfInvestors(site),
  roles: { company: [agent()] },
  requires: ['company'],
  ofItsOwn: true,
  accepts: [
    ['[Seestern] verhandelt mit Geldgebern über 80 Millionen Euro.', { company: 'Seestern' }],
    [
      '[Seestern] führt mit Investoren Gespräche über eine Finanzierung von 80 Millionen Euro.',
      { company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] verhandelt mit [Nordwind] über 80 Millionen Euro.'],
})
