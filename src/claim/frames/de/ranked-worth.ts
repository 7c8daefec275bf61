import { stockExchange } from '../../../lexicon/de/events/exchange-words.ts'
import type { Site } from '../../cues/cue.ts'
import { of, rest, topic } from '../../roles/slot.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { comesTo } from '../../syntax/comes-to.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isLargeSum, isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'
import { valuationBasis } from '../qualifiers/valuation-basis.ts'

/** "mit 4 Milliarden das wertvollste Start-up", "das mit 4 Milliarden wertvollste Start-up", be it a description of somebody named. */
const isRanked = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' &&
  (clause.units.some(
    ({ norm, classes }) => classes.includes('most-valuable') || /(^| )(wertvollste|teuerste)/.test(norm),
  ) ||
    // "stieg mit 2 Milliarden zum Einhorn auf"
    clause.phrases.some(({ head, preposition }) => preposition === 'zu' && head.classes.includes('unicorn')))

export const rankedWorth = defineFrame({
  id: 'valuation/ranked',
  type: 'valuation',
  figure: ['money'],
  describe: 'Mit N ist Y das wertvollste Start-up; das mit N wertvollste Unternehmen ist Y.',
  evokes: [times(4, inClause('most-valuable', 'unicorn')), times(2, verb('copula'))],
  figureIs: (figure, site) => isSum(figure) && isRanked(site),
  toldAs: 'worth',
  roles: { company: [topic(), of('firm-word'), rest()], by: [] },
  qualifiers: valuationBasis,
  accepts: [
    ['Mit 4 Milliarden Dollar ist [Seestern] das wertvollste Start-up des Landes.', { company: 'Seestern' }],
    ['[Seestern] stieg im März mit 4 Milliarden Dollar zum Einhorn auf.', { company: 'Seestern' }],
    ['Das mit 4 Milliarden Dollar wertvollste Unternehmen ist [Seestern].', { company: 'Seestern' }],
    ['Mit 4 Milliarden Dollar bleibt [Seestern] das teuerste Start-up des Landes.', { company: 'Seestern' }],
  ],
  rejects: ['Das wertvollste Start-up, [Seestern], baut ein Werk für 4 Milliarden Dollar.'],
})

/** "kostet an der Börse 28 Milliarden": a firm, by itself, and no part of it. */
const costsAll = (clause: Clause, phrase: Phrase | null): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    clause.verb?.lemma === 'kosten' &&
    phrase?.preposition === '' &&
    subject !== null &&
    (subjectNoun === null || !isNameless(subjectNoun, clause.phrases)) &&
    !clause.units.some(({ classes }) => classes.includes('share-word'))
  )
}

/** "bringt es an der Börse auf N", "kommt an der Börse auf N": the worth that the exchange gives somebody. */
const isReachedAtExchange = ({ clause, phrase }: Site): boolean =>
  (comesTo(clause, phrase) || costsAll(clause, phrase)) &&
  clause.phrases.some(
    ({ head, preposition }) =>
      (preposition === 'an' && stockExchange.has(head.norm)) ||
      // "käme zum Ausgabepreis auf 2 Milliarden"
      (preposition === 'zu' && head.classes.includes('share-price') && head.classes.includes('ipo')),
  )

export const worthAtExchange = defineFrame({
  id: 'valuation/at-exchange',
  type: 'valuation',
  figure: ['money'],
  describe: 'Y bringt es an der Börse auf N; Y kommt an der Börse auf N.',
  evokes: [times(4, inClause('trading', 'ipo'))],
  needs: [inClause('trading', 'ipo')],
  figureIs: (figure, site) => isLargeSum(figure) && isReachedAtExchange(site),
  toldAs: 'market',
  roles: { company: [topic()], by: [] },
  qualifiers: valuationBasis,
  accepts: [
    ['[Seestern] bringt es an der Börse auf 28 Milliarden Euro.', { company: 'Seestern' }],
    ['An der Börse kostet [Seestern] noch 28 Milliarden Euro.', { company: 'Seestern' }],
    ['Zum Ausgabepreis käme [Seestern] auf 28 Milliarden Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] kommt auf 28 Milliarden Euro Umsatz.',
    'Der Kursrutsch kostete die Aktionäre von [Seestern] an der Börse 28 Milliarden Euro.',
  ],
})
