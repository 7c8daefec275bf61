import type { Site } from '../../cues/cue.ts'
import { isPublicBody } from '../../roles/fits.ts'
import { after, afterVerb } from '../../roles/slot.ts'
import { around, defineFrame, governing, nearby, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** In the story of a takeover what comes from somebody is the price, unless they are called investors. */
const isProceeds = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'acquire' && place === 'story') &&
  !clause.phrases.some(({ head }) => head.classes.includes('investor-word'))

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
  unless: [governing('revenue', 'profit', 'debt', 'growth', 'share-sale', 'contract', 'price')],
  figureIs: ({ figure }, site) =>
    figure.kind === 'money' &&
    figure.per === undefined &&
    site.clause.phrases.some(({ preposition }) => preposition === 'von') &&
    !isProceeds(site),
  roles: { company: [after('für', 'an')], investor: [afterVerb('kommen stammen hinzu|kommen', 'von')] },
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
