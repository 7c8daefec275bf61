import { leftOver } from '../../../lexicon/de/grammar/pointing-words.ts'
import { decidingVerbs } from '../../../lexicon/de/verbs/deciding.ts'
import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm, isPublicBody } from '../../roles/fits.ts'
import {
  after,
  afterVerb,
  agent,
  agentExcept,
  agentOf,
  compound,
  dative,
  of,
  ofAny,
  patient,
  publicBody,
} from '../../roles/slot.ts'
import { admits } from '../conditions/admits.ts'
import { flowsIntoThing } from '../conditions/flows-into.ts'
import { isBorneByFirm, isHelpOfFirm, isSumOfFirm } from '../conditions/help-of-firm.ts'
import { isGuaranteed } from '../conditions/is-guaranteed.ts'
import { isOfLoan, isPublicLoan } from '../conditions/public-loan.ts'
import { raisesCapital } from '../conditions/raises-capital.ts'
import { isReceivedByState } from '../conditions/received-by-state.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

export const loan = defineFrame({
  id: 'investment/loan',
  type: 'investment',
  figure: ['money'],
  describe: 'X gibt Y einen Kredit über N; X leiht Y N; ein Darlehen von X über N für Y.',
  evokes: [governing('loan'), verb('loan'), inClause('loan'), story('invest')],
  needs: [inClause('loan')],
  unless: [verb('write-off', 'borrow', 'prolong')],
  figureIs: (_, site) => !admits(site) && !isGuaranteed(site),
  roles: {
    investor: [agent(), of('loan', 'von'), after('von')],
    company: [dative(), of('loan', 'an', 'für'), after('an', 'für')],
  },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: () => ({ instrument: 'loan' }),
  accepts: [['[Nordwind] leiht der [Seestern] 450 Millionen Euro.', { investor: 'Nordwind', company: 'Seestern' }]],
  rejects: [
    '[Nordwind] hat Kredite über 450 Millionen Euro abgeschrieben.',
    'Die Kredite der [Nordwind] an [Seestern] über 450 Millionen Euro werden verlängert.',
    '[Nordwind] schreibt Darlehen an [Seestern] in Höhe von 450 Millionen Euro ab.',
    '[Nordwind] bürgt für Kredite der [Seestern] in Höhe von 450 Millionen Euro.',
    '[Nordwind] räumte gegenüber der [Seestern] ein, dass dies um 450 Millionen Euro zu viel sind.',
  ],
})

export const support = defineFrame({
  id: 'investment/support',
  type: 'investment',
  figure: ['money'],
  describe: 'X unterstützt Y mit N; Y wird von X mit N ausgestattet: what one firm helps another with.',
  evokes: [times(1.5, verb('subsidy', 'equip')), story('invest', 'subsidy')],
  needs: [verb('subsidy', 'equip')],
  figureIs: (_, site) => isHelpOfFirm(site) && site.phrase?.preposition === 'mit',
  roles: { investor: [agent()], company: [patient(), dative(), after('bei')] },
  requires: ['investor', 'company'],
  ofItsOwn: true,
  qualifiers: (site) => instrument(site),
  accepts: [
    ['[Nordwind] unterstützt die [Seestern] mit 12 Millionen Euro.', { investor: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] hilft der [Seestern] mit 12 Millionen Euro.', { investor: 'Nordwind', company: 'Seestern' }],
    [
      '[Seestern] wird von [Nordwind] mit 12 Millionen Euro ausgestattet.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    ['[Nordwind] hielt [Seestern] mit 12 Millionen Euro am Leben.', { investor: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: ['Der [Bund] unterstützt die [Seestern] mit 12 Millionen Euro.'],
})

/** "Davon sind noch 3 Millionen vorhanden": what is left is given to nobody. */
const isLeft = ({ verb, units }: Site['clause']): boolean =>
  verb?.classes.includes('copula') === true && units.some(({ norm }) => leftOver.has(norm))

/** "gibt 3 Millionen Staatshilfe zurück": nor is what goes back. */
const isPaidBack = ({ verb }: Site['clause']): boolean => verb?.passive === false && verb.classes.includes('repay')

/** "vom Bund", "der Bund": a state gives what flows. */
const namesPublicGiver = ({ clause }: Site): boolean =>
  clause.phrases.some(
    ({ head, preposition }) => head.mention !== undefined && isPublicBody(head.mention) && preposition !== 'in',
  )

/** Somewhere near a state is named, or its help. */
const namesState = ({ parsed, cues }: Site): boolean =>
  parsed.mentions.some(({ entity }) => entity?.kind === 'state') ||
  cues.some(
    ({ classId, place }) =>
      (classId === 'subsidy' || classId === 'state') && place !== 'before' && place !== 'paragraph',
  )

/** "wird als staatliche Beihilfe ausgezahlt": what the sum is called. */
const isCalledAid = ({ clause }: Site): boolean =>
  clause.phrases.some(({ head, preposition }) => preposition === 'als' && head.classes.includes('subsidy'))
const CALLED = 12

export const subsidy = defineFrame({
  id: 'investment/subsidy',
  type: 'investment',
  figure: ['money'],
  describe:
    'Der Bund fördert Y mit N; Y bekommt vom Staat N; N Fördermittel für Y; eine Kapitalerhöhung von N, die der Bund zeichnet.',
  evokes: [
    governing('subsidy', 'capital-increase', 'capital', 'loan'),
    verb('subsidy', 'equip'),
    inClause('subsidy', 'state'),
    times(0.5, around('subsidy')),
    times(1.2, story('subsidy')),
    // "80 Millionen für neue Aktien"
    { classes: ['share-word'], places: ['beyond'], weight: 0.6 },
    times(0.5, verb('pay', 'invest', 'give')),
    inClause('capital-increase'),
  ],
  prior: (_, site) => (isCalledAid(site) ? CALLED : 0),
  needs: [{ ...around('subsidy', 'state', 'loan', 'equip'), places: [...around().places, 'story'] }],
  unless: [verb('spend', 'revenue', 'profit'), inClause('sell'), governing('guarantee')],
  figureIs: (_, site) =>
    !isHelpOfFirm(site) &&
    !isGuaranteed(site) &&
    !isLeft(site.clause) &&
    !isPaidBack(site.clause) &&
    !(flowsIntoThing(site) && !namesPublicGiver(site)) &&
    !isBorneByFirm(site) &&
    !isSumOfFirm(site) &&
    !raisesCapital(site) &&
    !isReceivedByState(site) &&
    (isOfLoan(site) ? isPublicLoan(site) : namesState(site)),
  bars: (mention, role) => role === 'investor' && (isFirm(mention) || mention.entity?.kind === 'person'),
  toldAs: 'aid',
  roles: {
    company: [
      agentOf(receivingVerbs),
      of('subsidy loan', 'für', 'an'),
      after('für', 'an', 'bei'),
      compound('site'),
      of('site facility', 'von'),
      ofAny('von'),
      dative(),
      patient(),
      agent(),
    ],
    investor: [
      agentExcept(decidingVerbs),
      of('subsidy loan', 'von', 'durch', 'aus'),
      compound('subsidy loan'),
      after('von', 'durch'),
      publicBody(after('aus')),
      publicBody(of('purse', 'von')),
      // "auf den Bund entfallen 3 Millionen"
      publicBody(afterVerb('entfallen', 'auf')),
      dative(),
    ],
  },
  qualifiers: (site) => instrument(site, 'subsidy'),
  accepts: [
    ['Der [Bund] fördert [Seestern] mit 10 Millionen Euro.', { investor: 'Bund', company: 'Seestern' }],
    [
      'Der [Bund] darf die Fabrik von [Seestern] mit 10 Millionen Euro fördern.',
      { investor: 'Bund', company: 'Seestern' },
    ],
    [
      'Von der Förderung für [Seestern] entfallen 10 Millionen Euro auf den [Bund].',
      { investor: 'Bund', company: 'Seestern' },
    ],
    ['[Seestern] bekommt 10 Millionen Euro als Beihilfe.', { company: 'Seestern' }],
    ['[Seestern] erhält vom [Bund] 10 Millionen Euro Fördermittel.', { investor: 'Bund', company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] setzte 10 Millionen Euro um.',
    'Der [Bund] fördert [Seestern]. Davon sind noch 10 Millionen Euro vorhanden.',
    'Der [Bund] verweigerte [Seestern] eine Bürgschaft über 10 Millionen Euro.',
    '[Seestern] muss dem [Bund] 10 Millionen Euro Staatsgeld zurückzahlen.',
    'Der [Bund] rettet [Seestern]. Für Darlehen über 10 Millionen Euro haftet das Land.',
    'Der [Bund] hilft [Seestern]. Dazu kommen als Hilfe 10 Millionen Euro der Hausbank [Nordwind].',
  ],
})
