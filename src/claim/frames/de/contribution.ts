import { isPublicBody } from '../../roles/fits.ts'
import { after, afterVerb } from '../../roles/slot.ts'
import { around, defineFrame, governing, nearby, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

export const contribution = defineFrame({
  id: 'investment/come-from',
  type: 'investment',
  figure: ['money'],
  describe: 'N kommen vom Bund, weitere N von X; N stammen von X: what each puts into a project.',
  evokes: [
    times(1.5, verb('come')),
    times(0.5, around('invest', 'subsidy', 'spend')),
    story('invest', 'subsidy', 'spend'),
  ],
  needs: [verb('come'), nearby('invest', 'subsidy', 'spend', 'funding-round')],
  unless: [governing('revenue', 'profit', 'debt', 'growth', 'share-sale', 'contract', 'price'), story('acquire')],
  figureIs: ({ figure }, { clause }) =>
    figure.kind === 'money' &&
    figure.per === undefined &&
    clause.phrases.some(({ preposition }) => preposition === 'von'),
  roles: { company: [after('für', 'an')], investor: [afterVerb('kommen stammen', 'von')] },
  requires: ['investor'],
  qualifiers: (site) =>
    instrument(
      site,
      site.clause.phrases.some(({ head }) => head.mention !== undefined && isPublicBody(head.mention))
        ? 'subsidy'
        : undefined,
    ),
  accepts: [
    [
      'Die Investition teilen sich viele. Für [Seestern] kommen 2 Millionen Euro vom [Bund].',
      { investor: 'Bund', company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] setzte viel um. 2 Millionen Euro kamen von [Nordwind].'],
})
