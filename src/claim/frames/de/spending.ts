import type { Site } from '../../cues/cue.ts'
import { after, agent, compound, of, topic } from '../../roles/slot.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

/** What the money is for: the noun after "für" or "in", else the noun that the figure belongs to. */
function purpose({ clause, phrase, cues }: Site): Record<string, string> {
  const goal = clause.phrases.find(
    (other) =>
      other.head.kind === 'noun' &&
      other !== phrase &&
      /^(für|in)$/.test(other.preposition) &&
      !other.head.classes.includes('amount') &&
      (other.governor === phrase || other.governor === null),
  )
  const noun =
    goal?.head.text ??
    cues.find(({ classId, place }) => classId === 'spend' && place !== 'verb' && place !== 'before')?.text
  return noun === undefined ? {} : { purpose: noun }
}

export const spending = defineFrame({
  id: 'spending/outlay',
  type: 'spending',
  figure: ['money'],
  describe: 'Y investiert N in Werke; Ausgaben von N; der Bau kostet N; Verpflichtungen über N.',
  evokes: [
    governing('spend'),
    times(0.9, verb('spend')),
    times(0.5, verb('cost')),
    inClause('site'),
    times(0.7, inClause('spend')),
    times(0.4, around('spend', 'site')),
    times(1.4, story('spend')),
  ],
  needs: [{ ...around('spend', 'site', 'cost'), places: [...around().places, 'story'] }],
  unless: [
    governing(
      'revenue',
      'profit',
      'loss',
      'price',
      'valuation',
      'debt',
      'share-word',
      'share-price',
      'subsidy',
      'loan',
      'contract',
      'acquire',
      'market-cap',
      'other-measure',
      'share-sale',
      'funding-round',
      'capital-increase',
      'convertible',
    ),
    verb('acquire', 'valuation', 'revenue', 'profit'),
    inClause('acquire', 'convertible'),
  ],
  figureIs: ({ figure }) => figure.kind === 'money' && figure.per !== 'Aktie',
  roles: { company: [agent(), of('spend', 'von', 'durch', 'der'), compound('spend'), after('von', 'bei'), topic()] },
  qualifiers: purpose,
  accepts: [
    ['[Seestern] investiert 80 Millionen Euro in neue Werke.', { company: 'Seestern' }],
    ['Die Ausgaben von [Seestern] liegen bei 3 Milliarden Euro.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] setzte 80 Millionen Euro um.'],
})
