import type { Cue, Place, Site } from '../../cues/cue.ts'
import { called, compound, of } from '../../roles/slot.ts'
import { defineFrame, inClause } from '../define-frame.ts'

/** What is so much of a daughter: "eine 60-prozentige Tochter". */
const COUNTED: readonly Place[] = ['head', 'counted']

const isCounted = ({ classId, place }: Cue): boolean => classId === 'daughter' && COUNTED.includes(place)

/** "ist zu 60 Prozent eine Tochter von X" */
const isSoFar = ({ clause: { verb }, phrase }: Site): boolean =>
  phrase?.preposition === 'zu' && verb?.classes.includes('copula') === true

export const daughter = defineFrame({
  id: 'stake/daughter',
  type: 'stake',
  figure: ['percent'],
  describe: 'Y, eine N-prozentige Tochter von X; die N-prozentige X-Tochter Y.',
  evokes: [{ classes: ['daughter'], places: COUNTED, weight: 2 }, inClause('daughter')],
  figureIs: (_, site) => isSoFar(site) || site.cues.some(isCounted),
  roles: {
    company: [called('daughter')],
    holder: [compound('daughter'), of('daughter', 'von')],
  },
  requires: ['company'],
  qualifiers: () => ({ move: 'holds' }),
  accepts: [
    ['[Seestern] ist eine 100-prozentige Tochter der [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Seestern], eine 60-prozentige Tochter von [Nordwind], baut Kräne.', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Seestern] ist zu 60 Prozent eine Tochter der [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['Die 60-prozentige [Nordwind-Tochter] [Seestern] baut Kräne.', { holder: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: ['Die Tochter von [Nordwind] wächst um 60 Prozent.'],
})
