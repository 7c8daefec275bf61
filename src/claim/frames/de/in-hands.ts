import { comingIntoVerbs, passingVerbs, retainingVerbs, sharesLie } from '../../../lexicon/de/verbs/changing-hands.ts'
import { wordSet } from '../../../lexicon/word-set.ts'
import type { Site } from '../../cues/cue.ts'
import { agentOf, at, of, whole } from '../../roles/slot.ts'
import { isPartOfOther } from '../conditions/part-of-other.ts'
import { SHARES } from '../conditions/share-of-other.ts'
import { defineFrame, inClause, times } from '../define-frame.ts'

const THERE = wordSet(sharesLie, passingVerbs, retainingVerbs)

/** "zu 57 Prozent im Besitz", "20 Prozent bleiben in der Hand": so much of a company is somebody's. */
const isHad = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === 'zu' || phrase?.preposition === '') &&
  clause.phrases.some(
    ({ head, preposition }) => (preposition === 'in' || preposition === 'unter') && head.classes.includes('possession'),
  ) &&
  THERE.has(clause.verb?.lemma ?? 'sein')

/** "kam in den Besitz von 98 Prozent der Titel" */
const comesInto = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'von' &&
  phrase.governor?.head.classes.includes('possession') === true &&
  comingIntoVerbs.has(clause.verb?.lemma ?? '')

export const inHands = defineFrame({
  id: 'stake/in-hands',
  type: 'stake',
  figure: ['percent'],
  describe: 'Y ist zu N im Besitz von X; N bleiben in der Hand von X; X hat N im Portfolio.',
  evokes: [times(4, inClause('possession'))],
  needs: [inClause('possession')],
  figureIs: (figure, site) =>
    figure.direction !== 'by' && !isPartOfOther(site, SHARES) && (isHad(site) || comesInto(site)),
  roles: {
    holder: [of('possession', 'von'), agentOf(retainingVerbs, comingIntoVerbs)],
    company: [whole(), agentOf(sharesLie, passingVerbs), at('an')],
  },
  anyVerb: true,
  qualifiers: () => ({ move: 'holds' }),
  accepts: [
    ['[Seestern] ist zu 57 Prozent im Besitz von [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['20 Prozent an [Seestern] bleiben in der Hand von [Nordwind].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] hat 20 Prozent von [Seestern] im Portfolio.', { holder: 'Nordwind', company: 'Seestern' }],
    [
      '[Nordwind] kommt in den Besitz von 98 Prozent der Titel von [Seestern].',
      { holder: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    'Der Umsatz von [Seestern] stieg um 20 Prozent.',
    '[Seestern] legt die Sache in die Hand von [Nordwind].',
    'Zwei Drittel der Wohnungen sind im Besitz von [Nordwind].',
  ],
})
