import { sharesLie } from '../../../lexicon/de/verbs/changing-hands.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { of, shareOf, topicExcept, whole } from '../../roles/slot.ts'
import { defineFrame, governing, inClause, times } from '../define-frame.ts'

/** "27 Prozent sind im Streubesitz", "im Streubesitz verbleiben 6 Prozent": so much of a company lies there. */
const liesThere = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  (clause.verb === null || sharesLie.has(clause.verb.lemma)) &&
  (clause.phrases.some(({ head, preposition }) => preposition === 'in' && head.classes.includes('free-float')) ||
    clause.units.some(({ norm }, at) => norm === 'frei' && clause.units[at + 1]?.classes.includes('free-float')))

const isGoverned = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'free-float' && governedPlaces.has(place))

export const freeFloat = defineFrame({
  id: 'stake/free-float',
  type: 'stake',
  figure: ['percent'],
  describe: 'Ein Streubesitz von N Prozent, N sind im Streubesitz: nobody holds it.',
  evokes: [times(6, governing('free-float')), times(6, inClause('free-float'))],
  needs: [inClause('free-float')],
  figureIs: (figure, site) => figure.direction !== 'by' && (isGoverned(site) || liesThere(site)),
  roles: {
    company: [
      whole(),
      shareOf('stake share-word', 'an', 'von'),
      of('free-float', 'von', 'bei'),
      topicExcept(sharesLie),
    ],
  },
  qualifiers: () => ({ move: 'holds' }),
  accepts: [
    ['Der Streubesitz von [Seestern] liegt bei 23 Prozent.', { company: 'Seestern' }],
    ['23 Prozent von [Seestern] sind im Streubesitz.', { company: 'Seestern' }],
    ['Nur 23 Prozent von [Seestern] sind frei handelbar.', { company: 'Seestern' }],
  ],
  rejects: ['[Nordwind] hält 23 Prozent an [Seestern].'],
})
