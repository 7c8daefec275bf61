import { originVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { flowingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { isPublicBody } from '../../roles/fits.ts'
import { after, afterVerb, agent, dative, of, publicBody } from '../../roles/slot.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { flowsFromState } from '../conditions/flows-into.ts'
import { gets, receives } from '../conditions/gets-money.ts'
import { intoThings } from '../conditions/into-things.ts'
import { isSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** In the story of a takeover what comes from somebody is the price, unless they are called investors. */
const isProceeds = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'acquire' && place === 'story') &&
  !clause.phrases.some(({ head }) => head.classes.includes('investor-word'))

const PROJECTS: ReadonlySet<string> = new Set(['invest', 'subsidy', 'spend', 'funding-round'])

export const contribution = defineFrame({
  id: 'investment/come-from',
  type: 'investment',
  figure: ['money'],
  describe: 'N kommen vom Bund, weitere N von X; N stammen von X: what each puts into a project.',
  evokes: [
    times(1.5, verb('come')),
    times(2.5, verb('pass')),
    times(0.5, around('invest', 'subsidy', 'spend')),
    story('invest', 'subsidy', 'spend'),
  ],
  needs: [verb('come', 'pass')],
  unless: [governing('guarantee')],
  figureIs: (figure, site) =>
    isSum(figure) &&
    (site.clause.verb?.classes.includes('come') === true || flowsFromState(site)) &&
    site.clause.phrases.some(({ preposition }) => preposition === 'von') &&
    (flowsFromState(site) ||
      site.cues.some(({ classId }) => PROJECTS.has(classId)) ||
      namesAfter(site.clause, 'für')) &&
    !isProceeds(site),
  roles: {
    company: [of('site project', 'von'), after('für', 'an')],
    investor: [afterVerb(originVerbs, 'von'), publicBody(afterVerb(flowingVerbs, 'von'))],
  },
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
    ['Für das Werk von [Seestern] fließen 2 Millionen Euro vom [Bund].', { investor: 'Bund', company: 'Seestern' }],
  ],
  rejects: [
    'Für Straßen fließen 2 Millionen Euro von [Seestern] an den [Bund].',
    '[Seestern] setzte viel um. 2 Millionen Euro kamen von [Nordwind].',
  ],
})

export const capitalPutIn = defineFrame({
  id: 'investment/capital-put-in',
  type: 'investment',
  figure: ['money'],
  describe: 'X bringt N Eigenkapital ein; X schießt N Kapital nach: capital of its own goes to whom the text is about.',
  evokes: [times(2, verb('invest', 'bear', 'put-up')), governing('capital')],
  needs: [verb('invest', 'bear', 'put-up'), governing('capital')],
  figureIs: (figure, site) =>
    isSum(figure) && site.clause.verb?.passive === false && !intoThings(site) && !receives(site) && !gets(site),
  toldAs: 'gift',
  roles: { investor: [agent()], company: [dative(), after('in', 'bei', 'für')] },
  requires: ['investor'],
  qualifiers: (site) => instrument(site),
  accepts: [
    ['[Nordwind] bringt 12 Millionen Euro Eigenkapital ein.', { investor: 'Nordwind' }],
    ['Um gleichzuziehen, wolle [Nordwind] 12 Millionen Euro Eigenkapital einbringen.', { investor: 'Nordwind' }],
    ['[Nordwind] habe 12 Millionen Euro Kapital nachgeschossen.', { investor: 'Nordwind' }],
    ['[Nordwind] brachte 12 Millionen Euro neues Eigenkapital auf.', { investor: 'Nordwind' }],
    [
      '[Nordwind] schießt der [Seestern] 12 Millionen Euro Eigenkapital zu.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] nimmt 12 Millionen Euro Eigenkapital auf.',
    '[Seestern] hat 12 Millionen Euro Eigenkapital.',
    '[Nordwind] investiert 12 Millionen Euro Eigenkapital in neue Werke.',
  ],
})
