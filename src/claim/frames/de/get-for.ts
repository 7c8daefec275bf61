import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { agent, patient } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

/** "bekommt Seestern für 3 Millionen": what somebody gets for a sum is a company. */
const getsFirm = ({ clause, phrase }: Site): boolean => {
  const { subject, object } = functionsOf(clause)
  return (
    clause.verb?.passive === false &&
    receivingVerbs.has(clause.verb.lemma) &&
    phrase?.preposition === 'für' &&
    [subject, object].every((unit) => unit?.mention !== undefined && isFirm(unit.mention)) &&
    // "bekommt 20 Seestern T3" are things of its make
    !clause.phrases.some(({ head }) => head.figure?.figure.kind === 'count')
  )
}

export const getFor = defineFrame({
  id: 'acquisition/get-for',
  type: 'acquisition',
  figure: ['money'],
  describe: 'X bekommt Y für N.',
  evokes: [verb('receive')],
  needs: [verb('receive')],
  figureIs: (figure, site) => isSum(figure) && getsFirm(site),
  roles: { buyer: [agent()], company: [patient()], seller: [] },
  requires: ['buyer', 'company'],
  qualifiers: (site) => priceBasis(site),
  accepts: [['[Nordwind] bekommt die [Seestern] für 3 Millionen Euro.', { buyer: 'Nordwind', company: 'Seestern' }]],
  rejects: [
    '[Nordwind] bekommt von [Seestern] 3 Millionen Euro.',
    '[Nordwind] bekommt 20 [Seestern] T3 für 3 Millionen Euro.',
    '[Nordwind] bekommt Maschinen für 3 Millionen Euro.',
  ],
})
