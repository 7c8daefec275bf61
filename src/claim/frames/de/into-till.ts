import { businessSubjects, tillNouns, tillVerbs } from '../../../lexicon/de/events/till-words.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { after, dative, ofAny, patientOf } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { saleTold } from '../conditions/sale-told.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inClause, nearby, times, verb } from '../define-frame.ts'

/** "flossen in die Kassen", "landeten in den Kassen". */
const goesIntoTill = ({ clause }: Site): boolean =>
  tillVerbs.has(clause.verb?.lemma ?? '') &&
  clause.phrases.some(({ head, preposition }) => preposition === 'in' && tillNouns.test(head.norm))

/** "Das Sommergeschäft brachte", "3 Millionen kamen in die Kasse": what is sold brings it in, or nothing is said to. */
const isOfBusiness = ({ clause, phrase }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  if (subjectNoun !== null && subjectNoun !== phrase) return businessSubjects.test(subjectNoun.head.norm)
  return subject === null && clause.verb?.lemma !== 'ein|bringen'
}

export const intoTill = defineFrame({
  id: 'revenue/into-till',
  type: 'revenue',
  figure: ['money'],
  describe: 'In die Kassen von Y flossen N; das Weihnachtsgeschäft brachte Y N ein.',
  evokes: [times(4, verb('till'))],
  needs: [verb('till')],
  unless: [
    inClause('sell', 'acquire', 'stake', 'share-word', 'bond', 'loan', 'subsidy', 'ipo', 'contract', 'profit'),
    nearby('share-sale', 'capital-increase', 'funding-round', 'ipo', 'subsidy', 'acquire', 'sell', 'bond', 'lawsuit'),
  ],
  admits: ['deal'],
  figureIs: (figure, site) =>
    isLargeSum(figure) &&
    figure.direction !== 'by' &&
    site.phrase?.preposition === '' &&
    (goesIntoTill(site) || site.clause.verb?.lemma === 'ein|bringen') &&
    isOfBusiness(site) &&
    saleTold(site) === null,
  roles: { company: [dative(), patientOf('ein|bringen'), ofAny('von'), after('bei', 'von')] },
  bars: (mention) => !isFirm(mention),
  periodic: true,
  accepts: [
    ['Bei [Seestern] flossen im Quartal 80 Millionen Euro in die Kassen.', { company: 'Seestern' }],
    ['Das Weihnachtsgeschäft spülte der [Seestern] 80 Millionen Euro in die Kasse.', { company: 'Seestern' }],
    ['Das Geschäft mit Kaffee brachte [Seestern] 80 Millionen Euro ein.', { company: 'Seestern' }],
    ['In den Kassen von [Seestern] landeten 80 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    'Der Verkauf der Tochter spülte [Seestern] 80 Millionen Euro in die Kasse.',
    '[Nordwind] bringt 80 Millionen Euro in die [Seestern] ein.',
    'Der Börsengang brachte [Seestern] 80 Millionen Euro ein.',
  ],
})
