import type { Site } from '../../cues/cue.ts'
import { after, agent, bearer, dative, of, topic } from '../../roles/slot.ts'
import { isLaidOff } from '../conditions/counts-jobs.ts'
import { defineFrame, inClause, times } from '../define-frame.ts'

/** "streicht 15 Prozent der Stellen", "trennt sich von einem Fünftel der Belegschaft", "ein Drittel der Beschäftigten muss gehen". */
const isCut = (site: Site): boolean =>
  isLaidOff(site) ||
  site.cues.some(({ classId, clause, place }) => classId === 'cut' && clause === site.clause && place !== 'of')

/** A part of those who work somewhere that goes: how many these are, the text does not say. */
export const staffShare = defineFrame({
  id: 'headcount/share-of-staff',
  type: 'headcount',
  figure: ['percent'],
  describe: 'Y streicht N Prozent der Stellen; Y trennt sich von einem Zehntel der Belegschaft.',
  evokes: [times(1.2, { ...inClause('headcount', 'crew', 'people'), places: ['of'] }), inClause('cut')],
  needs: [{ ...inClause('headcount', 'crew', 'people'), places: ['of'] }],
  figureIs: (figure, site) => figure.direction !== 'by' && site.phrase?.preposition !== 'um' && isCut(site),
  roles: {
    company: [of('headcount crew', 'von', 'bei', 'der'), bearer(), after('bei', 'für'), agent(), dative(), topic()],
  },
  requires: ['company'],
  qualifiers: () => ({ move: 'cut' }),
  accepts: [
    ['[Seestern] streicht 15 Prozent der Stellen.', { company: 'Seestern' }],
    ['[Seestern] trennt sich von einem Zehntel der Belegschaft.', { company: 'Seestern' }],
    ['Ein Fünftel der Beschäftigten muss bei [Seestern] gehen.', { company: 'Seestern' }],
    ['[Seestern] trennt sich von einem Zehntel der Leute.', { company: 'Seestern' }],
    ['Bei [Seestern] fallen 12 Prozent der Arbeitsplätze weg.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] senkt die Zahl der Stellen um 15 Prozent.',
    'Bei [Seestern] sind 40 Prozent der Beschäftigten Frauen.',
    '[Seestern] verliert 15 Prozent der Kunden.',
  ],
})
