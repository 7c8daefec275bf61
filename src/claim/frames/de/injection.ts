import { bondVerbs, gettingVerbs, issuingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { after, afterVerb, agent, agentOf, compound, dative, of, patient } from '../../roles/slot.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { isAskedOfInvestors } from '../conditions/from-investors.ts'
import { gets, isOfFinancing, namesGiver, receives, secures } from '../conditions/gets-money.ts'
import { isPublicLoan } from '../conditions/public-loan.ts'
import { isReceivedByState } from '../conditions/received-by-state.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { instrument } from '../qualifiers/instrument.ts'

/** "Seestern bekommt 50 Millionen" in the story of a round: who gives what is told by "von". */
const isOfRound = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'funding-round' && place === 'story') &&
  clause.phrases.every(({ head, preposition }) => preposition !== 'von' || head.kind === 'figure')

/** "erhält unter Führung von Nordwind 50 Millionen": who leads gives but a part. */
const isLed = ({ clause }: Site): boolean =>
  clause.phrases.some(({ head, preposition }) => preposition === 'unter' && head.classes.includes('lead'))

export const receive = defineFrame({
  id: 'investment/receive-from',
  type: 'investment',
  figure: ['money'],
  describe: 'Y erhält N von X; Y bekommt von X ein Darlehen über N.',
  evokes: [
    verb('pay', 'borrow'),
    governing('invest', 'loan', 'subsidy', 'injection', 'capital'),
    story('invest'),
    inClause('loan', 'subsidy'),
  ],
  needs: [inClause('invest', 'loan', 'subsidy', 'pay', 'injection', 'borrow')],
  unless: [governing('worth'), inClause('contract')],
  figureIs: (figure, site) =>
    isSum(figure) &&
    site.phrase?.preposition !== 'für' &&
    (receives(site) || (secures(site) && namesGiver(site))) &&
    !isReceivedByState(site) &&
    !isLed(site) &&
    !isOfRound(site) &&
    !(isPublicLoan(site) && !namesGiver(site)),
  roles: { company: [agent()], investor: [after('von', 'durch')] },
  requires: ['company', 'investor'],
  qualifiers: (site) => instrument(site),
  accepts: [['[Seestern] erhält von [Nordwind] 12 Millionen Euro.', { investor: 'Nordwind', company: 'Seestern' }]],
  rejects: ['[Seestern] zahlt 12 Millionen Euro.'],
})

/** "X stellt Y eine Finanzierung bereit": told from the side of who gives. */
const gives = ({ clause: { verb } }: Site): boolean =>
  verb?.passive === false &&
  (verb.classes.includes('invest') || (verb.classes.includes('pay') && !verb.classes.includes('receive')))

/** "begibt eine Wandelanleihe", said of nobody who takes it: what is borrowed at the market. */
const isBondIssued = ({ clause, cues }: Site): boolean =>
  bondVerbs.has(clause.verb?.lemma ?? '') &&
  isOfFinancing('convertible', cues) &&
  !namesAfter(clause, 'von', 'durch', 'mit', 'an', 'bei')

export const injection = defineFrame({
  id: 'investment/injection',
  type: 'investment',
  figure: ['money'],
  describe: 'Y erhält eine Finanzspritze von N; die Finanzierung über N sichert Y; Zusagen von N für Y.',
  evokes: [
    times(2.5, governing('injection')),
    verb('receive'),
    { classes: ['convertible'], places: [...governedPlaces, 'beyond'], weight: 2.5 },
  ],
  needs: [{ classes: ['injection', 'convertible'], places: [...governedPlaces, 'beyond'], weight: 1 }],
  unless: [verb('raise')],
  figureIs: (figure, site) =>
    isSum(figure) &&
    !gives(site) &&
    !isBondIssued(site) &&
    !isAskedOfInvestors(site) &&
    (isOfFinancing('injection', site.cues) || gets(site)),
  toldAs: 'gift',
  roles: {
    company: [
      agentOf(gettingVerbs),
      agentOf(issuingVerbs),
      dative(),
      patient(),
      of('injection', 'für', 'an'),
      compound('injection'),
      after('für', 'bei'),
    ],
    investor: [
      of('given', 'von', 'durch'),
      of('injection', 'von', 'durch'),
      after('von'),
      afterVerb(issuingVerbs, 'mit'),
    ],
  },
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      '[Seestern] hat mit [Nordwind] eine Wandelanleihe über 12 Millionen Euro vereinbart.',
      { company: 'Seestern', investor: 'Nordwind' },
    ],
    ['[Seestern] hat eine Finanzspritze über 12 Millionen Euro erhalten.', { company: 'Seestern' }],
    ['Die Finanzierung über 12 Millionen Euro entlastet die [Seestern].', { company: 'Seestern' }],
    [
      '[Seestern] meldet eine Finanzierung über 12 Millionen Euro von [Nordwind].',
      { company: 'Seestern', investor: 'Nordwind' },
    ],
  ],
  rejects: [
    '[Seestern] begibt eine Wandelanleihe über 12 Millionen Euro.',
    '[Seestern] zahlt für die Finanzierung der Werke Zinsen von 12 Millionen Euro.',
  ],
})
