import type { Site } from '../../cues/cue.ts'
import { after, agent, dative } from '../../roles/slot.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { intoThings } from '../conditions/into-things.ts'
import { defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "gibt der Seestern 3 Millionen": the bare sum is what is given, and nothing is given for it. */
const isGiven = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  phrase.head.figure?.figure.kind === 'money' &&
  phrase.head.figure.figure.per === undefined &&
  !namesAfter(clause, 'für') &&
  !clause.units.some(({ norm }) => norm === 'dafür' || norm === 'es')

export const give = defineFrame({
  id: 'investment/give',
  type: 'investment',
  figure: ['money'],
  describe: 'X gibt Y N; X gibt N in Y; X vertraut Y N an; X streckt Y N vor.',
  evokes: [times(1.2, verb('give')), inClause('fresh', 'capital'), story('invest', 'subsidy')],
  needs: [verb('give')],
  unless: [governing('report')],
  figureIs: (_, site) => isGiven(site) && !intoThings(site),
  roles: { investor: [agent()], company: [dative(), after('in')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    ['[Nordwind] gibt der [Seestern] 3 Millionen Euro.', { investor: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] will 3 Millionen Euro in die [Seestern] geben.', { investor: 'Nordwind', company: 'Seestern' }],
    ['3 Millionen Euro hat [Nordwind] der [Seestern] anvertraut.', { investor: 'Nordwind', company: 'Seestern' }],
    ['Von [Nordwind] wurden der [Seestern] 3 Millionen Euro gegeben.', { investor: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] gibt 3 Millionen Euro für die Marke [Seestern].',
    'Bei [Seestern] gibt es 3 Millionen Euro.',
    '[Nordwind] gab den Umsatz von [Seestern] mit 3 Millionen Euro an.',
  ],
})
