import { leadingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import { after, afterVerb, agentExcept, agentOf, called, dative, doer, of } from '../../roles/slot.ts'
import { functionsOf } from '../../syntax/who.ts'
import { secures } from '../conditions/gets-money.ts'
import { isPutInByLead } from '../conditions/put-in-by-lead.ts'
import { raisesCapital } from '../conditions/raises-capital.ts'
import { isBroughtByDeal } from '../conditions/sells-shares.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

/** "Die Runde bringt Seestern 80 Millionen ein": it is the round that brings the sum. */
const bringsIn = ({ clause }: Site): boolean =>
  clause.verb?.classes.includes('proceeds') === true &&
  functionsOf(clause).subjectNoun?.head.classes.includes('funding-round') === true

/** "An der Runde über 80 Millionen beteiligten sich X und Y": the sum is the round's, whoever joins it. */
const isJoined = ({ clause, phrase }: Site): boolean =>
  JOINING.includes(clause.verb?.lemma ?? '') &&
  phrase?.preposition !== 'mit' &&
  phrase?.governor?.preposition === 'an' &&
  phrase.governor.head.classes.includes('funding-round')
const JOINING: readonly string[] = ['beteiligen', 'teil|nehmen', 'mit|machen', 'mit|ziehen']

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
    times(0.6, governing('capital')),
    times(1.5, inClause('fresh')),
    times(0.5, verb('receive')),
    times(0.5, around('funding-round', 'capital')),
    story('funding-round'),
  ],
  needs: [
    {
      ...around('funding-round', 'raise', 'fresh', 'investor-word'),
      places: [...around().places, 'story'],
    },
  ],
  unless: [
    governing(
      'valuation',
      'revenue',
      'profit',
      'ipo',
      'loan',
      'subsidy',
      'share-price',
      'share-word',
      'capital-increase',
      'contract',
      'debt',
    ),
    // "hat 80 Millionen an Finanzierung aufgenommen" is a round, "eine Investition von 80 Millionen" is not.
    { ...governing('invest'), places: ['head', 'governor', 'subject'] },
    inClause('debt', 'borrowed', 'trading'),
    { ...around('ipo'), places: ['clause', 'sentence', 'before', 'story'] },
    story('capital-increase'),
  ],
  // "schießt 80 Millionen frisches Kapital zu", "die Transaktion spült 80 Millionen in die Kasse": nobody raises money from investors.
  figureIs: (_, site) =>
    !raisesCapital(site) &&
    (site.clause.verb?.classes.includes('invest') !== true || bringsIn(site) || isJoined(site)) &&
    (site.clause.verb?.classes.includes('borrow') !== true || secures(site)) &&
    !isPutInByLead(site) &&
    !isBroughtByDeal(site.clause),
  roles: {
    lead: [
      doer('lead'),
      agentOf(leadingVerbs),
      afterVerb(leadingVerbs, 'von', 'durch'),
      called('lead-word'),
      of('lead', 'von', 'durch'),
    ],
    company: [
      // "Lead-Investor ist X" says nothing of whose round it is.
      agentExcept(`${leadingVerbs} ${JOINING.join(' ')} sein`),
      dative(),
      of('funding-round', 'von', 'bei'),
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
    ['[Seestern] hat bisher 80 Millionen Euro an Finanzierung aufgenommen.', { company: 'Seestern' }],
    [
      'An der Runde über 80 Millionen Euro für die Firma [Seestern] beteiligte sich [Nordwind].',
      { company: 'Seestern' },
    ],
    [
      '[Seestern] hat eine Finanzierungsrunde über 80 Millionen Euro abgeschlossen. Lead-Investor ist [Altkapital].',
      { company: 'Seestern', lead: 'Altkapital' },
    ],
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
