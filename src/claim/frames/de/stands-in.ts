import { buyingInVerbs, coveringVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { joiningVerbs } from '../../../lexicon/de/verbs/giving.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { after, agentOf, of } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { clauseHeadlined } from '../../syntax/clause-behind.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, inSentence, times } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "deckt den Verlust der Seestern mit 3 Millionen", "übernimmt Verluste von Seestern in Höhe von 3 Millionen": it is another's loss. */
export const coversLossOfOther = ({ verb, phrases, units }: Clause): boolean => {
  const loss = phrases.find(({ head, preposition }) => preposition === '' && head.classes.includes('loss'))
  return (
    verb !== null &&
    coveringVerbs.has(verb.lemma) &&
    loss !== undefined &&
    units.includes(loss.head) &&
    phrases.some(({ head, governor }) => head.kind !== 'figure' && governor === loss)
  )
}

export const coversLoss = defineFrame({
  id: 'investment/covers-loss',
  type: 'investment',
  figure: ['money'],
  describe: 'X gleicht die Verluste von Y mit N aus; X übernimmt Verluste der Y in Höhe von N.',
  evokes: [times(6, inClause('loss'))],
  needs: [inClause('loss')],
  admits: ['profit', 'loss'],
  asksClause: true,
  anyVerb: true,
  figureIs: (figure, site) => isSum(figure) && coversLossOfOther(site.clause),
  roles: { investor: [agentOf(coveringVerbs)], company: [of('loss', 'von', 'bei')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Nordwind] deckt den Verlust der [Seestern] mit 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] übernahm Verluste von [Seestern] in Höhe von 3 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] glich das Defizit der [Seestern] mit 3 Millionen Euro aus.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] glich den Verlust von 3 Millionen Euro aus.', '[Nordwind] übernimmt die [Seestern].'],
})

/** "3 Millionen für Seestern: Nordwind steigt ein": a sum for a firm, and what somebody else does about it goes on behind. */
const isHeadlined = (site: Site): boolean => {
  const next = clauseHeadlined(site)
  return (
    next?.verb != null &&
    (buyingInVerbs.has(next.verb.lemma) || joiningVerbs.has(next.verb.lemma)) &&
    fits('investor', functionsOf(next).subject?.mention)
  )
}

export const headlined = defineFrame({
  id: 'investment/headlined',
  type: 'investment',
  figure: ['money'],
  describe: 'N für Y: X steigt ein.',
  evokes: [times(5, inSentence('invest', 'equip'))],
  needs: [inSentence('invest', 'equip')],
  asksClause: true,
  figureIs: (figure, site) => isSum(figure) && isHeadlined(site),
  roles: { company: [after('für')], investor: [agentOf(buyingInVerbs, joiningVerbs)] },
  requires: ['company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    ['30 Millionen Euro für [Seestern]: [Nordwind] steigt ein', { investor: 'Nordwind', company: 'Seestern' }],
    ['30 Millionen Euro für [Seestern]: [Nordwind] springt ein', { investor: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: ['30 Millionen Euro für [Seestern]: [Nordwind] verkauft', '30 Millionen Euro Umsatz: [Nordwind] steigt ein'],
})
