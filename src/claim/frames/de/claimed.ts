import { demandingVerbs, requiringVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import type { Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'
import { after, afterVerb, compound, of } from '../../roles/slot.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, inSentence, nearby, times, verb } from '../define-frame.ts'

/** "meldeten N an", "pocht auf N", "verlangt von Y N": the bare sum, or what the verb asks for. */
const isClaimed = ({ clause, phrase }: Site): boolean =>
  phrase !== null &&
  (phrase.preposition === '' || (phrase.preposition === 'auf' && requiringVerbs.has(clause.verb?.lemma ?? ''))) &&
  (phrase.governor === null || phrase.governor.head.classes.includes('owed')) &&
  // What is asked for something is its price.
  !clause.phrases.some(({ preposition, index }) => preposition === 'für' && index > phrase.index)

export const claimed = defineFrame({
  id: 'debt/claimed',
  type: 'debt',
  figure: ['money'],
  describe:
    'Gläubiger haben N angemeldet; der Verwalter erkennt N an; von Y werden N verlangt: in news of insolvencies.',
  evokes: [verb('lodge'), times(0.5, nearby('insolvent', 'lender-word', 'owed'))],
  needs: [verb('lodge'), nearby('insolvent', 'lender-word', 'owed')],
  passes: ['loan'],
  // What an owner asks of who buys is a price.
  unless: [inSentence('owner', 'seller-word')],
  figureIs: (figure, site) => isTotal(figure) && isClaimed(site),
  toldAs: 'judgement',
  roles: {
    company: [
      of('owed', 'gegen', 'an'),
      of('lender-word insolvent', 'von'),
      compound('lender-word owed insolvent'),
      after('gegen', 'bei'),
      afterVerb(demandingVerbs, 'von'),
    ],
  },
  bars: isBank,
  accepts: [
    [
      'Die Insolvenz der [Seestern] trifft viele. Bisher haben Gläubiger bei der [Seestern] 30 Millionen Euro angemeldet.',
      { company: 'Seestern' },
    ],
    ['Der Insolvenzverwalter der [Seestern] hat 30 Millionen Euro anerkannt.', { company: 'Seestern' }],
    ['Nach der Pleite verlangen Gläubiger von [Seestern] 30 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] verlangt 30 Millionen Euro.',
    'Die Gewerkschaft verlangt von [Seestern] 30 Millionen Euro.',
    'Nach der Pleite verlangt [Seestern] mehr als 30 Millionen Euro für die Villa.',
  ],
})
