import { givingToRoundVerbs, leadingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { isInvestor } from '../../roles/fits.ts'
import {
  after,
  afterVerb,
  agentExcept,
  agentOf,
  bearer,
  called,
  dative,
  doer,
  of,
  patientOf,
} from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { namesGiver, receives, secures } from '../conditions/gets-money.ts'
import { isJoined } from '../conditions/joined-round.ts'
import { promisesMoney } from '../conditions/promises-money.ts'
import { isPutInByLead } from '../conditions/put-in-by-lead.ts'
import { raisesCapital } from '../conditions/raises-capital.ts'
import { saleTold } from '../conditions/sale-told.ts'
import { isBroughtByDeal } from '../conditions/sells-shares.ts'
import { isSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

/** "Die Runde bringt Seestern 80 Millionen ein", "ist auf 80 Millionen angelegt": the sum is the round's, whatever the verb says of it. */
const isOfRound = ({ clause, phrase }: Site): boolean =>
  (clause.verb?.classes.includes('proceeds') === true || phrase?.preposition === 'auf') && isRound(clause)

/** "Die Runde bringt Seestern 80 Millionen", "Die Series C über 80 Millionen gibt Seestern Luft": no giver acts. */
const isBroughtByRound = ({ clause, cues }: Site): boolean =>
  isRound(clause) || cues.some(({ classId, place }) => classId === 'funding-round' && OWN.has(place))
const isRound = (clause: Site['clause']): boolean =>
  // "eine Runde, die 80 Millionen einbringen soll"
  clause.antecedent?.classes.includes('funding-round') === true ||
  functionsOf(clause).subjectNoun?.head.classes.includes('funding-round') === true
const OWN: ReadonlySet<string> = new Set([...governedPlaces, 'beyond'])

/** "hat frisches Kapital in Höhe von 80 Millionen aufgenommen": the capital itself is what is got. */
const isOfCapital = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => (classId === 'capital' || classId === 'funding-round') && OWN.has(place))

/** "80 Millionen für Seestern: Nordwind führt die Runde an": a headline's sum stands for what the sentence goes on to tell. */
const isHeadlined = ({ clause, phrase, cues }: Site): boolean =>
  clause.verb === null &&
  phrase?.preposition === '' &&
  phrase.link === null &&
  clause.phrases.some(
    ({ governor, preposition, head }) => governor === phrase && preposition === 'für' && head.kind === 'entity',
  ) &&
  cues.some(
    ({ classId, place }) =>
      classId === 'funding-round' && (place === 'sentence' || place === 'before' || place === 'story'),
  )
const HEADLINED = 4

/** "bekommt von Nordwind 80 Millionen frisches Kapital": what one gives alone is no round, unless the text tells of one. */
const isGivenByOne = (site: Site): boolean =>
  receives(site) && namesGiver(site) && !site.cues.some(({ classId }) => ROUND.has(classId))
const ROUND: ReadonlySet<string> = new Set(['funding-round', 'investor-word', 'lead'])

/** "hat von Investoren 80 Millionen bekommen": what those give who invest by trade. */
const getsFromInvestors = (site: Site): boolean =>
  receives(site) &&
  site.clause.phrases.some(({ preposition, head }) => preposition === 'von' && head.classes.includes('investor-word'))
const FROM_INVESTORS = 4

export const fundingRound = defineFrame({
  id: 'funding_round/raise',
  type: 'funding_round',
  figure: ['money'],
  describe:
    'Y sammelt in einer Finanzierungsrunde N ein; eine Finanzierungsrunde über N; Y bekommt frisches Kapital über N.',
  evokes: [
    times(1.2, governing('funding-round')),
    verb('raise', 'borrow'),
    inClause('funding-round'),
    { classes: ['funding-round'], places: ['beyond'], weight: 1 },
    inClause('lead'),
    times(0.6, governing('capital')),
    times(1.5, inClause('fresh')),
    times(0.5, verb('receive')),
    times(0.5, around('funding-round', 'capital')),
    story('funding-round'),
  ],
  needs: [
    {
      ...around('funding-round', 'raise', 'fresh', 'investor-word', 'lead'),
      places: [...around().places, 'story'],
    },
  ],
  admits: ['invest'],
  passes: ['pool'],
  unless: [
    governing('ipo'),
    // "hat 80 Millionen an Finanzierung aufgenommen" is a round, "eine Investition von 80 Millionen" is not.
    { ...governing('invest'), places: ['head', 'governor', 'subject'] },
    inClause('debt', 'borrowed', 'trading'),
    { ...around('ipo', 'new-shares'), places: ['clause', 'sentence', 'before', 'story'] },
    story('capital-increase'),
  ],
  prior: (_, site) => (getsFromInvestors(site) ? FROM_INVESTORS : isHeadlined(site) ? HEADLINED : 0),
  // "schießt 80 Millionen frisches Kapital zu", "die Transaktion spült 80 Millionen in die Kasse": nobody raises money from investors.
  figureIs: (_, site) =>
    !raisesCapital(site) &&
    (site.clause.verb?.classes.some((id) => id === 'invest' || id === 'equip') !== true ||
      isOfRound(site) ||
      isJoined(site)) &&
    (site.clause.verb?.classes.includes('borrow') !== true || secures(site) || isOfCapital(site)) &&
    !isPutInByLead(site) &&
    !isGivenByOne(site) &&
    (!promisesMoney(site.clause) || isBroughtByRound(site)) &&
    !isBroughtByDeal(site.clause) &&
    saleTold(site) === null,
  // Who invests by trade raises no round of its own.
  bars: (mention, role) => role === 'company' && isInvestor(mention),
  roles: {
    lead: [
      doer('lead'),
      agentOf(leadingVerbs),
      afterVerb(leadingVerbs, 'von', 'durch'),
      called('lead-word'),
      of('lead', 'von', 'durch'),
    ],
    company: [
      bearer(),
      of('funding-round', 'von', 'bei'),
      // "Lead-Investor ist X" says nothing of whose round it is.
      agentExcept(givingToRoundVerbs),
      dative(),
      after('bei', 'für'),
    ],
  },
  qualifiers: ({ clause }) => {
    const round = clause.units.find(
      (unit, at) => unit.norm === 'serie' && /^[A-Z]$/.test(clause.units[at + 1]?.text ?? ''),
    )
    return round === undefined ? {} : { round: `Serie ${clause.units[clause.units.indexOf(round) + 1]?.text ?? ''}` }
  },
  accepts: [
    ['[Seestern] wächst. Serie D über 80 Millionen Euro, und oben steht [Altkapital].', { company: 'Seestern' }],
    [
      'An der Runde über 80 Millionen Euro für die Firma [Seestern] beteiligte sich [Nordwind].',
      { company: 'Seestern' },
    ],
    [
      '[Seestern] hat eine Finanzierungsrunde über 80 Millionen Euro abgeschlossen. Lead-Investor ist [Altkapital].',
      { company: 'Seestern', lead: 'Altkapital' },
    ],
    [
      'Unter der Führung von [Nordwind] hat [Seestern] 80 Millionen Euro erhalten.',
      { company: 'Seestern', lead: 'Nordwind' },
    ],
    ['Die Runde bringt [Seestern] 80 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] hat frisches Kapital in Höhe von 80 Millionen Euro aufgenommen.', { company: 'Seestern' }],
    [
      'Zu den Geldgebern der 80 Millionen Euro schweren Finanzierungsrunde der [Seestern] zählt auch [Nordwind].',
      { company: 'Seestern' },
    ],
    ['80 Millionen Euro für [Seestern]: [Nordwind] führt die Runde an.', { company: 'Seestern', lead: 'Nordwind' }],
    ['[Seestern] hat von Investoren 80 Millionen Euro erhalten.', { company: 'Seestern' }],
    ['[Seestern] erhält 80 Millionen Euro frisches Geld.', { company: 'Seestern' }],
    ['Die Finanzierungsrunde von [Seestern] ist auf 80 Millionen Euro angelegt.', { company: 'Seestern' }],
    ['Die jüngste Finanzierungsrunde brachte [Seestern] 80 Millionen Euro ein.', { company: 'Seestern' }],
    ['[Seestern] hat in einer Finanzierungsrunde 80 Millionen Euro eingesammelt.', { company: 'Seestern' }],
    [
      '[Seestern] schließt eine Finanzierungsrunde über 80 Millionen Euro ab, angeführt von [Nordwind].',
      { company: 'Seestern', lead: 'Nordwind' },
    ],
    [
      '[Seestern] hat 80 Millionen Euro eingesammelt. Angeführt wurde die Runde von [Nordwind].',
      { company: 'Seestern', lead: 'Nordwind' },
    ],
    [
      '[Seestern] sammelt in einer Finanzierungsrunde unter Führung von [Nordwind] 80 Millionen Euro ein.',
      { company: 'Seestern', lead: 'Nordwind' },
    ],
  ],
  rejects: ['[Seestern] setzte 80 Millionen Euro um.', '[Seestern] nahm Anleihen über 80 Millionen Euro auf.'],
})

/** "ist mit 3 Millionen finanziert", but not "wird von Nordwind mit 3 Millionen finanziert". */
const isFinanced = ({ clause, phrase }: Site): boolean =>
  clause.verb?.lemma === 'finanzieren' && clause.verb.passive && phrase?.preposition === 'mit'

export const financed = defineFrame({
  id: 'funding_round/financed-with',
  type: 'funding_round',
  figure: ['money'],
  describe: 'Y ist mit N finanziert: what investors have given so far.',
  evokes: [verb('invest'), story('funding-round')],
  needs: [verb('invest')],
  figureIs: (figure, site) => isSum(figure) && isFinanced(site) && !namesGiver(site),
  roles: { company: [patientOf('finanzieren')] },
  requires: ['company'],
  ofItsOwn: true,
  accepts: [['[Seestern] ist bereits mit 80 Millionen Euro finanziert.', { company: 'Seestern' }]],
  rejects: ['Die Bahnstrecke wird mit 80 Millionen Euro finanziert.'],
})
