import type { Site } from '../../cues/cue.ts'
import { isFirm, isPublicBody } from '../../roles/fits.ts'
import { agent, dativeOf, of, publicBody } from '../../roles/slot.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

/** The sentence names no company: a state spends or borrows for itself. */
const namesNoFirm = ({ parsed: { mentions } }: Site): boolean => mentions.some(isPublicBody) && !mentions.some(isFirm)

/** Where only a state is named, what else the words could tell is told of nobody. */
const ALONE = 12

export const stateSpends = defineFrame({
  id: 'spending/of-state',
  type: 'spending',
  figure: ['money'],
  describe: 'Der Bund gibt N für die Verteidigung aus; im Haushalt des Landes sind N vorgesehen.',
  evokes: [verb('spend', 'lay-out', 'invest'), governing('spend'), inClause('purse')],
  needs: [inClause('spend', 'lay-out', 'invest', 'purse')],
  unless: [
    governing('debt', 'borrowed', 'loan', 'revenue', 'profit', 'stake', 'share-word', 'contract', 'subsidy', 'fine'),
    verb('rise', 'fall', 'receive'),
    story('subsidy', 'invest', 'acquire', 'stake', 'contract', 'funding-round'),
  ],
  figureIs: (figure, site) => isTotal(figure) && namesNoFirm(site),
  prior: () => ALONE,
  roles: { company: [publicBody(agent()), publicBody(of('spend purse', 'von')), publicBody(dativeOf('zu|stehen'))] },
  requires: ['company'],
  toldAs: 'budget',
  accepts: [
    ['Der [Bund] gibt 80 Milliarden Euro für die Verteidigung aus.', { company: 'Bund' }],
    ['Für Straßen will der [Bund] 80 Milliarden Euro ausgeben.', { company: 'Bund' }],
    ['Im Haushalt vom [Bund] sind 80 Milliarden Euro für Straßen vorgesehen.', { company: 'Bund' }],
    ['Die Zinsausgaben vom [Bund] liegen bei 80 Milliarden Euro.', { company: 'Bund' }],
  ],
  rejects: [
    'Der [Bund] gibt 80 Milliarden Euro für Straßen der [Seestern] aus.',
    '[Seestern] gibt 80 Milliarden Euro für Straßen aus.',
    'Der [Bund] nimmt 80 Milliarden Euro an Steuern ein.',
  ],
})

export const stateBorrows = defineFrame({
  id: 'debt/of-state',
  type: 'debt',
  figure: ['money'],
  describe: 'Der Bund nimmt Kredite von N auf; die Neuverschuldung des Landes beträgt N.',
  evokes: [times(1.2, governing('debt', 'borrowed', 'loan'))],
  needs: [governing('debt', 'borrowed', 'loan')],
  unless: [
    verb('grant', 'invest', 'give'),
    story('subsidy', 'invest', 'acquire', 'stake', 'contract', 'funding-round'),
  ],
  figureIs: (figure, site) => isTotal(figure) && namesNoFirm(site),
  prior: () => ALONE,
  roles: { company: [publicBody(agent()), publicBody(of('debt borrowed loan', 'von'))] },
  requires: ['company'],
  toldAs: 'budget',
  accepts: [
    ['Der [Bund] will Kredite von 80 Milliarden Euro aufnehmen.', { company: 'Bund' }],
    ['Die Neuverschuldung vom [Bund] soll bei 80 Milliarden Euro liegen.', { company: 'Bund' }],
    ['Der [Bund] plant neue Schulden von 80 Milliarden Euro.', { company: 'Bund' }],
  ],
  rejects: [
    'Der [Bund] gewährt Kredite von 80 Milliarden Euro.',
    'Der [Bund] bürgt für Kredite der [Seestern] von 80 Milliarden Euro.',
  ],
})
