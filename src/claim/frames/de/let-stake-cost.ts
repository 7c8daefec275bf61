import type { Site } from '../../cues/cue.ts'
import { isPublicBody } from '../../roles/fits.ts'
import { agent, of, publicBody } from '../../roles/slot.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "lässt sich den Einstieg 3 Millionen kosten": what one of these is said to cost is put in. */
const namesOneOf =
  (ids: ReadonlySet<string>) =>
  ({ clause }: Site): boolean =>
    letsOthers(clause) &&
    clause.phrases.some(
      ({ head, preposition }) => head.kind === 'noun' && preposition === '' && head.classes.some((id) => ids.has(id)),
    )
const isOfStake = namesOneOf(new Set(['given', 'stake', 'invest']))
const isOfHelp = namesOneOf(new Set(['aided', 'subsidy', 'site', 'project']))

const isByState = ({ clause }: Site): boolean => {
  const { subject } = functionsOf(clause)
  return subject?.mention !== undefined && isPublicBody(subject.mention)
}

export const letStakeCost = defineFrame({
  id: 'investment/let-cost',
  type: 'investment',
  figure: ['money'],
  describe: 'X lässt sich den Einstieg bei Y N kosten; X lässt sich die Beteiligung an Y N kosten.',
  evokes: [times(2, verb('cost')), inClause('given', 'stake', 'invest')],
  needs: [verb('cost'), inClause('given', 'stake', 'invest')],
  figureIs: (figure, site) => isLargeSum(figure) && isOfStake(site),
  roles: { investor: [agent()], company: [of('given stake invest', 'bei', 'an', 'in')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Nordwind] ließ sich die Minderheitsbeteiligung an [Seestern] 3 Millionen Euro kosten.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] lässt sich den Einstieg bei [Seestern] 3 Millionen Euro kosten.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Nordwind] lässt sich den Umbau 3 Millionen Euro kosten.'],
})

export const letHelpCost = defineFrame({
  id: 'investment/let-help-cost',
  type: 'investment',
  figure: ['money'],
  describe: 'Das Land lässt sich die Ansiedlung von Y N kosten: what a state pays for what a company does.',
  evokes: [times(2, verb('cost')), inClause('aided', 'subsidy', 'site', 'project')],
  needs: [verb('cost'), inClause('aided', 'subsidy', 'site', 'project')],
  figureIs: (figure, site) => isLargeSum(figure) && isOfHelp(site) && isByState(site),
  toldAs: 'aid',
  roles: { investor: [publicBody(agent())], company: [of('aided subsidy site project', 'von')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: () => ({ instrument: 'subsidy' }),
  accepts: [
    [
      'Der [Bund] lässt sich die Ansiedlung von [Seestern] 3 Millionen Euro kosten.',
      { investor: 'Bund', company: 'Seestern' },
    ],
    [
      'Der [Bund] ließ sich die Rettung der [Seestern] 3 Millionen Euro kosten.',
      { investor: 'Bund', company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] lässt sich die Ansiedlung 3 Millionen Euro kosten.'],
})
