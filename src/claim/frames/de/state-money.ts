import { aidedThings } from '../../../lexicon/de/events/having-words.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm, isPublicBody } from '../../roles/fits.ts'
import { after, agent, of, publicBody } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isTotal } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "in das Projekt", "an den Kosten", "der Kosten": what was spoken of before, and is nobody's else; "für den Bau eines Werks von X". */
const isSpokenOf = (phrase: Phrase, { clause }: Site): boolean =>
  aidedThings.test(phrase.head.norm) &&
  (/^(in|an|von|zu|für)$/.test(phrase.preposition) || phrase.governor?.head.kind === 'figure') &&
  isDefinite(clause, phrase) &&
  (!clause.phrases.some(({ governor, link }) => governor === phrase && link !== null) ||
    clause.phrases.some((one) => isFirmNamed(one.head) && hangsOn(one, phrase)))
const isFirmNamed = ({ mention }: Phrase['head']): boolean => mention !== undefined && isFirm(mention)
const hangsOn = ({ governor }: Phrase, noun: Phrase): boolean =>
  governor !== null && (governor === noun || hangsOn(governor, noun))

/** Does a state put the sum into what the text tells of? */
const isPutInByState = (site: Site): boolean => {
  const { clause, phrase } = site
  const { subject } = functionsOf(clause)
  return (
    clause.verb?.passive === false &&
    subject?.mention !== undefined &&
    isPublicBody(subject.mention) &&
    (phrase?.preposition === '' || (phrase?.preposition === 'mit' && clause.verb.lemma === 'beteiligen')) &&
    clause.phrases.some((one) => isSpokenOf(one, site))
  )
}

/** What the nouns of costs and sites say for an outlay of whom the text is about is said of a state here. */
const TOLD = 12

export const statePutsIn = defineFrame({
  id: 'investment/state-puts-in',
  type: 'investment',
  figure: ['money'],
  describe:
    'Der Bund steckt N in das Projekt; das Land beteiligt sich mit N an den Kosten: what a state gives for what a text tells of.',
  evokes: [times(2, verb('invest', 'spend', 'pay', 'acquire', 'bear')), inClause('spend', 'site', 'project')],
  needs: [verb('invest', 'spend', 'pay', 'acquire', 'bear')],
  prior: () => TOLD,
  unless: [governing('loan', 'debt', 'revenue', 'profit', 'fine', 'share-word', 'stake')],
  figureIs: (figure, site) => isTotal(figure) && isPutInByState(site),
  toldAs: 'aid',
  roles: {
    investor: [publicBody(agent())],
    company: [of('project site spend', 'von', 'bei'), after('bei', 'für', 'von')],
  },
  requires: ['investor'],
  qualifiers: (site) => instrument(site, 'subsidy'),
  accepts: [
    ['Der [Bund] steckt 3 Millionen Euro in das Projekt von [Seestern].', { investor: 'Bund', company: 'Seestern' }],
    [
      'Der [Bund] gibt 3 Millionen Euro für den Bau eines Werks von [Seestern] frei.',
      { investor: 'Bund', company: 'Seestern' },
    ],
    ['Für [Seestern] übernimmt der [Bund] 3 Millionen Euro der Kosten.', { investor: 'Bund', company: 'Seestern' }],
    [
      'Der [Bund] beteiligt sich mit 3 Millionen Euro an den Kosten von [Seestern].',
      { investor: 'Bund', company: 'Seestern' },
    ],
  ],
  rejects: [
    'Der [Bund] gibt 3 Millionen Euro für den Bau einer Straße frei.',
    'Der [Bund] steckt 3 Millionen Euro in den Ausbau der Straßen.',
    'Der [Bund] investiert 3 Millionen Euro in Projekte.',
    '[Seestern] steckt 3 Millionen Euro in das Projekt.',
  ],
})
