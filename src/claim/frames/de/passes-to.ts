import { passingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { afterVerb, changing, giver } from '../../roles/slot.ts'
import { defineFrame, times, verb } from '../define-frame.ts'

export const passesTo = defineFrame({
  id: 'stake/passes-to',
  type: 'stake',
  figure: ['percent'],
  describe: 'Y geht zu N an X: so much of a company changes hands.',
  evokes: [times(2, verb('pass'))],
  figureIs: (_, { clause, phrase }) =>
    phrase?.preposition === 'zu' && phrase.governor === null && passingVerbs.has(clause.verb?.lemma ?? ''),
  roles: {
    company: [changing()],
    holder: [afterVerb(passingVerbs, 'an', 'zu')],
    seller: [giver()],
  },
  requires: ['holder', 'company'],
  ofItsOwn: true,
  qualifiers: () => ({ move: 'buys' }),
  accepts: [
    ['[Seestern] geht zu 60 Prozent an [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Seestern] wandert zu 60 Prozent zu [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: ['Die Erlöse von [Seestern] gehen zu 60 Prozent in den Ausbau.', '[Seestern] geht zu 60 Prozent davon aus.'],
})
