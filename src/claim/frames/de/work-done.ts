import type { Site } from '../../cues/cue.ts'
import { fits, isNoSide } from '../../roles/fits.ts'
import { after, agent, ofAny, patient } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, times, verb } from '../define-frame.ts'

/** "modernisiert für 8 Millionen die Züge der Nordwind": what is worked on is another's, or done for another. */
const isForAnother = ({ clause, phrase }: Site): boolean => {
  const { subject } = functionsOf(clause)
  const named = clause.phrases.filter(
    ({ head }) => fits('customer', head.mention) && head.mention.entity?.id !== subject?.mention?.entity?.id,
  )
  return phrase?.preposition === 'für' && subject !== null && named.some(isOwnerOrPatron)
}

/** Whose the object is, whom it is done for, or whom the verb takes for its object. */
const isOwnerOrPatron = (phrase: Phrase): boolean => {
  const { link, preposition, governor } = namedPhrase(phrase)
  return (
    link === 'genitive' ||
    link === 'possessor' ||
    preposition === 'für' ||
    preposition === '' ||
    (preposition === 'von' && governor?.head.kind === 'noun')
  )
}

export const workDone = defineFrame({
  id: 'contract/work-for',
  type: 'contract',
  figure: ['money'],
  describe: 'L modernisiert für N die Züge der K; L rüstet K für N mit Radar aus.',
  evokes: [times(3, verb('work-on'))],
  needs: [verb('work-on')],
  admits: ['price'],
  figureIs: (figure, site) => isTotal(figure) && site.clause.verb?.passive === false && isForAnother(site),
  roles: { supplier: [agent()], customer: [patient(), ofAny('von'), after('für', 'von')] },
  requires: ['supplier', 'customer'],
  bars: isNoSide,
  accepts: [
    [
      '[Seestern] rüstet [Nordwind] für 8 Millionen Euro mit Radar aus.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      'Für 8 Millionen Euro modernisiert [Seestern] die Züge von [Nordwind].',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] modernisiert das Werk für 8 Millionen Euro.',
    'Für 8 Millionen Euro modernisiert [Seestern] seine Züge.',
  ],
})
