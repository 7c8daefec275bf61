import { aidedThings } from '../../../lexicon/de/events/having-words.ts'
import { partOfToldWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { isFirm, isPublicBody } from '../../roles/fits.ts'
import { after, agent, dative, of, publicBody } from '../../roles/slot.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
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

/** "dem Hersteller Seestern", "für Seestern", "an Seestern": a company gets it. */
const goesToFirm = ({ clause }: Site): boolean => {
  const { dative } = functionsOf(clause)
  return (
    clause.verb?.classes.some((id) => id === 'grant' || id === 'contribute') === true &&
    ((dative?.mention !== undefined && isFirm(dative.mention)) ||
      clause.phrases.some((one) => isFirmNamed(one.head) && /^(an|für)$/.test(prepositionOf(one))))
  )
}

/** "Der Bund steuert 3 Millionen bei", "davon trägt das Land 2 Millionen": a part of what was spoken of, where nothing else is named that it is for. */
const isPart = ({ clause, cues }: Site): boolean =>
  (clause.verb?.classes.includes('contribute') === true ||
    isGranted(clause, cues) ||
    clause.units.some(({ norm }) => partOfToldWords.test(norm))) &&
  cues.some(({ classId, place }) => PROJECTS.has(classId) && place !== 'verb' && place !== 'paragraph') &&
  clause.phrases.every((one) => one.head.kind !== 'noun' || !/^(für|in)$/.test(one.preposition) || hasCase(one))
/** "Seestern erhält Staatshilfe. Der Bund bewilligte 3 Millionen": the aid is what was spoken of. */
const isGranted = ({ verb }: Clause, cues: Site['cues']): boolean =>
  verb?.classes.includes('grant') === true &&
  cues.some(({ classId, place }) => classId === 'subsidy' && (place === 'before' || place === 'sentence'))
const PROJECTS: ReadonlySet<string> = new Set(['site', 'project', 'spend', 'subsidy', 'invest'])
/** "in Raten", "im Jahr": how and when are told with "in" as well. */
const hasCase = ({ head }: Phrase): boolean => head.classes.includes('manner') || head.classes.length === 0

/** Does a state put the sum into what the text tells of? */
const isPutInByState = (site: Site): boolean => {
  const { clause, phrase } = site
  const { subject } = functionsOf(clause)
  return (
    clause.verb?.passive === false &&
    subject?.mention !== undefined &&
    isPublicBody(subject.mention) &&
    (phrase?.preposition === '' || (phrase?.preposition === 'mit' && clause.verb.lemma === 'beteiligen')) &&
    (clause.phrases.some((one) => isSpokenOf(one, site)) || goesToFirm(site) || isPart(site))
  )
}

/** What the nouns of costs and sites say for an outlay of whom the text is about is said of a state here. */
const TOLD = 12

export const statePutsIn = defineFrame({
  id: 'investment/state-puts-in',
  type: 'investment',
  figure: ['money'],
  describe:
    'Der Bund steckt N in das Projekt; das Land bewilligt Y N; davon trägt der Bund N: what a state gives for what a text tells of.',
  evokes: [
    times(2, verb('invest', 'spend', 'pay', 'acquire', 'bear', 'grant', 'contribute')),
    inClause('spend', 'site', 'project'),
  ],
  needs: [verb('invest', 'spend', 'pay', 'acquire', 'bear', 'grant', 'contribute')],
  prior: () => TOLD,
  unless: [governing('loan', 'debt', 'revenue', 'profit', 'fine', 'share-word', 'stake', 'sell', 'acquire')],
  figureIs: (figure, site) => isTotal(figure) && isPutInByState(site),
  toldAs: 'aid',
  roles: {
    investor: [publicBody(agent())],
    company: [of('project site spend', 'von', 'bei'), dative(), after('bei', 'für', 'von', 'an')],
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
    ['Der [Bund] bewilligt der [Seestern] 3 Millionen Euro.', { investor: 'Bund', company: 'Seestern' }],
    ['Bis zu 3 Millionen Euro hält der [Bund] für [Seestern] bereit.', { investor: 'Bund', company: 'Seestern' }],
    [
      '[Seestern] baut ein Werk. Davon übernimmt der [Bund] 3 Millionen Euro.',
      { investor: 'Bund', company: 'Seestern' },
    ],
    [
      '[Seestern] erhält Staatshilfe. Der [Bund] bewilligte 3 Millionen Euro.',
      { investor: 'Bund', company: 'Seestern' },
    ],
    [
      'Dem Konzern [Seestern] bewilligt der [Freistaat Sachsen] 3 Millionen Euro.',
      { investor: 'Freistaat Sachsen', company: 'Seestern' },
    ],
    ['[Seestern] baut ein Werk. Der [Bund] steuert 3 Millionen Euro bei.', { investor: 'Bund', company: 'Seestern' }],
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
    '[Seestern] baut ein Werk. Der [Bund] steuert 3 Millionen Euro für die Schulen bei.',
  ],
})

/** "erlässt der Seestern Gebühren von 3 Millionen", "stundet Steuern über 3 Millionen": what a firm owed its state. */
const isDue = ({ phrase, cues }: Site): boolean =>
  phrase?.preposition === '' ||
  cues.some(({ classId, place }) => classId === 'dues' && (governedPlaces.has(place) || place === 'beyond'))

export const letOff = defineFrame({
  id: 'investment/let-off',
  type: 'investment',
  figure: ['money'],
  describe: 'Der Bund erlässt Y Gebühren von N; das Land stundet Y Steuern über N: what a state does without is given.',
  evokes: [times(2, verb('waive')), governing('dues'), { classes: ['dues'], places: ['beyond'], weight: 1 }],
  needs: [verb('waive'), inClause('dues')],
  admits: ['other-measure', 'repay'],
  unless: [governing('loan', 'debt', 'fine')],
  figureIs: (figure, site) => isTotal(figure) && isDue(site),
  toldAs: 'aid',
  roles: { investor: [publicBody(agent())], company: [dative()] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: () => ({ instrument: 'subsidy' }),
  accepts: [
    ['Der [Bund] erlässt der [Seestern] Gebühren von 3 Millionen Euro.', { investor: 'Bund', company: 'Seestern' }],
    [
      'Dem Konzern [Seestern] stundet der [Bund] Abgaben im Wert von 3 Millionen Euro.',
      { investor: 'Bund', company: 'Seestern' },
    ],
  ],
  rejects: [
    'Die [Nordwind] erlässt der [Seestern] Gebühren von 3 Millionen Euro.',
    'Der [Bund] erlässt eine Verordnung über Gebühren von 3 Millionen Euro.',
  ],
})
