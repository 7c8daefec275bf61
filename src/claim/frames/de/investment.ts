import { ACC } from '../../../lexicon/de/grammar/determiners.ts'
import { wordSet } from '../../../lexicon/word-set.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import {
  after,
  afterVerb,
  agent,
  agentOf,
  called,
  compound,
  dative,
  of,
  patient,
  rest,
  topic,
} from '../../roles/slot.ts'
import { changesHands } from '../../syntax/changes-hands.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { around, defineFrame, governing, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { paysForGoods } from '../qualifiers/buys-goods.ts'
import { buysServices } from '../qualifiers/buys-services.ts'
import { instrument } from '../qualifiers/instrument.ts'
import { isPublicLoan } from '../qualifiers/public-loan.ts'
import { isPutInByAnother } from '../qualifiers/put-in-by-another.ts'
import { paysHolder } from '../qualifiers/sells-shares.ts'

/** "Entschädigungen": what money is spent on, and not put in. */
const isExpense = ({ classes }: Unit): boolean => classes.includes('spend') && !classes.includes('invest')

/** "in Deutschland", "in neue Werke", "in den Rückkauf", "für Entschädigungen": an outlay, not a stake in somebody. */
const intoThings = ({ clause, phrase }: Site): boolean => {
  if (clause.phrases.some(({ head, preposition }) => preposition === 'für' && isExpense(head))) return true
  const spends = clause.verb?.classes.includes('spend') === true
  const goals = clause.phrases.filter(({ preposition }) => preposition === 'in')
  return goals.some(({ head, cases }) => {
    const kind = head.mention?.head === undefined ? head.mention?.entity?.kind : undefined
    if (head.classes.includes('site') || head.classes.includes('region') || kind === 'place' || kind === 'state')
      return true
    const named = clause.phrases.some(
      ({ governor, link, head: name }) => governor?.head === head && link === 'apposition' && name.kind === 'entity',
    )
    return (
      spends &&
      head.kind === 'noun' &&
      (cases & ACC) !== 0 &&
      phrase?.governor?.head !== head &&
      isThing(head) &&
      !named
    )
  })
}

/** "Investiert werden 30 Milliarden Euro" where an article tells of a site, or of aid for one: nobody's stake. */
const isOutlay = ({ cues, clause }: Site): boolean => {
  const isStory = (id: string): boolean => cues.some(({ classId, place }) => place === 'story' && classId === id)
  const parties = clause.phrases.some(({ head }) => head.kind === 'entity')
  const verb = clause.verb ?? clause.parent?.verb
  return (
    verb?.classes.includes('spend') === true &&
    !parties &&
    ((isStory('spend') && !isStory('invest')) || (verb.passive && isStory('subsidy')))
  )
}

/** "überweist der Altmann 2 Millionen für Seestern": what a receiver is paid for is bought. */
const isPrice = ({ clause }: Site): boolean =>
  (functionsOf(clause).dative !== null || PAYING.test(clause.verb?.lemma ?? '')) &&
  clause.phrases.some(({ head, preposition }) => preposition === 'für' && head.kind === 'entity')
const PAYING = /^(zahlen|bezahlen|(hin\|)?blättern|hin\|legen|überweisen|bieten)$/

/** "Der Verkauf der Anteile bringt dem Land 2 Millionen ein": what a sale brings in is put into nobody. */
const isBroughtInBySale = ({ clause }: Site): boolean =>
  functionsOf(clause).subjectNoun?.head.classes.some((id) => SALES.has(id)) === true
const SALES: ReadonlySet<string> = new Set(['sell', 'sell-stake', 'share-sale', 'ipo'])

/** "geht für 2 Millionen an X", "für 2 Millionen an X verkauft": what stands there changes hands. */
const changesOwner = ({ clause, phrase }: Site): boolean =>
  [phrase, phrase?.governor].some((one) => one?.preposition === 'für' || one?.preposition === 'um') &&
  (clause.verb?.classes.includes('sell') === true ||
    // "erwirbt 50 Prozent für die Summe von 6 Millionen"
    (clause.verb?.classes.includes('buy-stake') === true && !clause.verb.classes.includes('invest')) ||
    changesHands(clause))

/** A noun that is neither a company nor the word that one's name stands behind. */
const isThing = ({ classes }: Unit): boolean => !classes.some((id) => NO_THINGS.has(id))
const NO_THINGS: ReadonlySet<string> = new Set(['firm-word', 'daughter', 'partnership', 'invest', 'manner', 'amount'])

const receives = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition !== 'für' && clause.verb?.classes.includes('receive') === true

/** Who does this with an injection gets it. */
const GETTING = `erhalten bekommen kriegen sichern melden vermelden ab|schließen ab|schliessen einwerben ein|werben ein|sammeln besorgen verbuchen verkünden brauchen benötigen
  holen fordern suchen beantragen haben auf|nehmen`
/** Who does this with a convertible bond issues it. */
const ISSUING =
  'unterzeichnen unterschreiben vereinbaren begeben aus|geben emittieren platzieren heraus|geben auf|legen'

/** "Y hat sich eine Finanzierung über N gesichert": told from the side of who gets it. */
const gets = ({ clause: { verb }, cues }: Site): boolean =>
  verb?.passive === false &&
  ((GETTING_VERBS.has(verb.lemma) && isOf('injection', cues)) ||
    ((GETTING_VERBS.has(verb.lemma) || ISSUING_VERBS.has(verb.lemma)) && isOf('convertible', cues)))
const GETTING_VERBS = wordSet(GETTING)
const ISSUING_VERBS = wordSet(ISSUING)

/** Does the sum belong to such a noun, or to the size of such a bond? */
const isOf = (id: string, cues: Site['cues']): boolean =>
  cues.some(
    ({ classId, place }) =>
      classId === id && (governedPlaces.has(place) || (id === 'convertible' && place === 'beyond')),
  )

export const investment = defineFrame({
  id: 'investment/invest-in',
  type: 'investment',
  figure: ['money'],
  describe: 'X investiert N in Y; X steckt N in Y; X beteiligt sich mit N an Y; eine Investition von N in Y.',
  evokes: [
    verb('invest'),
    governing('invest', 'capital', 'convertible'),
    inClause('invest'),
    times(0.5, inSentence('invest')),
    times(0.6, inClause('deal', 'partnership')),
    times(0.6, verb('pay')),
    times(2, story('invest')),
  ],
  needs: [{ ...around('invest', 'convertible', 'pay', 'capital'), places: [...around().places, 'story'] }],
  unless: [
    governing(
      'revenue',
      'profit',
      'valuation',
      'share-word',
      'share-price',
      'worth',
      'contract',
      'services',
      'debt',
      'price',
      'share-sale',
      'funding-round',
      'market-cap',
      'loss',
      'other-measure',
    ),
    verb('write-off', 'raise', 'waive', 'repay', 'manage'),
    governing('repay'),
    inClause('services'),
  ],
  figureIs: (figure, site) =>
    figure.figure.kind === 'money' &&
    figure.figure.per === undefined &&
    !receives(site) &&
    !gets(site) &&
    !intoThings(site) &&
    !isPrice(site) &&
    !isBroughtInBySale(site) &&
    !changesOwner(site) &&
    !isOutlay(site) &&
    !paysHolder(site) &&
    !isPutInByAnother(site) &&
    !buysServices(site) &&
    !paysForGoods(site),
  roles: {
    company: [
      after('in', 'an', 'bei', 'mit'),
      of('invest', 'in', 'an', 'bei', 'mit'),
      dative(),
      after('für'),
      compound('invest'),
    ],
    investor: [
      of('given', 'von', 'durch'),
      agent(),
      called('investor-word'),
      of('invest', 'von', 'durch'),
      after('von'),
      compound('invest'),
      rest(),
    ],
  },
  requires: ['company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    ['[Nordwind] investiert 40 Millionen Euro in [Seestern].', { investor: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] steckt bis zu 5 Milliarden Dollar in [Seestern].', { investor: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] setzte 40 Millionen Euro um.',
    '[Nordwind] will 40 Millionen Euro in den Rückkauf eigener Aktien stecken.',
  ],
})

export const investedBy = defineFrame({
  id: 'investment/invested-by',
  type: 'investment',
  figure: ['money'],
  describe: 'Trotz N an Investitionen von X bleibt Y frei: another puts the money into the subject.',
  evokes: [times(1.5, governing('invest')), inClause('invest')],
  needs: [inClause('invest')],
  figureIs: (figure, site) => figure.figure.kind === 'money' && isPutInByAnother(site),
  roles: { investor: [of('invest', 'von', 'durch')], company: [topic()] },
  requires: ['investor', 'company'],
  qualifiers: (site) => instrument(site),
  accepts: [
    [
      'Trotz 5 Milliarden Dollar an Investitionen von [Nordwind] hat [Seestern] freie Hand.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: ['[Seestern] kommt auf Investitionen von 5 Milliarden Dollar.'],
})

/** "Seestern bekommt 50 Millionen" in the story of a round: who gives what is told by "von". */
const isOfRound = ({ cues, clause }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'funding-round' && place === 'story') &&
  clause.phrases.every(({ head, preposition }) => preposition !== 'von' || head.kind === 'figure')

const namesGiver = ({ clause }: Site): boolean =>
  clause.phrases.some(({ head, preposition }) => /^(von|durch)$/.test(preposition) && head.kind === 'entity')

export const receive = defineFrame({
  id: 'investment/receive-from',
  type: 'investment',
  figure: ['money'],
  describe: 'Y erhält N von X; Y bekommt von X ein Darlehen über N.',
  evokes: [
    verb('pay'),
    governing('invest', 'loan', 'subsidy', 'injection'),
    story('invest'),
    inClause('loan', 'subsidy'),
  ],
  needs: [inClause('invest', 'loan', 'subsidy', 'pay', 'injection')],
  unless: [
    governing('revenue', 'profit', 'contract', 'debt', 'share-word', 'price', 'worth', 'valuation', 'market-cap'),
    inClause('contract'),
    governing('repay'),
  ],
  figureIs: (figure, site) =>
    figure.figure.kind === 'money' &&
    figure.figure.per === undefined &&
    site.phrase?.preposition !== 'für' &&
    receives(site) &&
    !isOfRound(site) &&
    !(isPublicLoan(site) && !namesGiver(site)) &&
    !paysForGoods(site),
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
  unless: [governing('price', 'share-sale', 'spend', 'revenue', 'profit'), verb('raise')],
  figureIs: ({ figure }, site) =>
    figure.kind === 'money' && figure.per === undefined && !gives(site) && (isOf('injection', site.cues) || gets(site)),
  roles: {
    company: [
      agentOf(GETTING),
      agentOf(ISSUING),
      dative(),
      patient(),
      of('injection', 'für', 'an'),
      compound('injection'),
      after('für', 'bei'),
    ],
    investor: [of('given', 'von', 'durch'), of('injection', 'von', 'durch'), after('von'), afterVerb(ISSUING, 'mit')],
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
  rejects: ['[Seestern] zahlt für die Finanzierung der Werke Zinsen von 12 Millionen Euro.'],
})
