import { demandingVerbs, threateningVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import { clausePlaces, type Site } from '../../cues/cue.ts'
import { isFirm, isPublicBody } from '../../roles/fits.ts'
import { after, afterVerb, agent, agentOf, dativeOf, of } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { isToCustomers, paysPeople } from '../conditions/pays-people.ts'
import { isLargeSum, isSum } from '../conditions/sums.ts'
import { defineFrame, governing, nearby, times, verb } from '../define-frame.ts'

const isFirmNamed = ({ head }: Phrase): boolean => head.mention !== undefined && isFirm(head.mention)

/** "Die Jury sprach dem Kläger 3 Millionen zu": to whom a court awards a sum is no company, whose would be the gain. */
const isAwarded = ({ clause }: Site): boolean =>
  !clause.phrases.some(
    (one) => isFirmNamed(one) && one.head.kind === 'entity' && one.head.norm !== 'es' && prepositionOf(one) === '',
  )

export const awarded = defineFrame({
  id: 'spending/awarded',
  type: 'spending',
  figure: ['money'],
  describe: 'Die Jury sprach dem Kläger N zu: who was sued pays it.',
  evokes: [verb('award'), times(2, nearby('damages', 'lawsuit', 'impose', 'offence'))],
  needs: [verb('award'), nearby('damages', 'lawsuit', 'impose', 'offence')],
  figureIs: (figure, site) => isSum(figure) && isAwarded(site),
  toldAs: 'judgement',
  roles: { company: [of('damages', 'von', 'gegen'), after('gegen')] },
  qualifiers: () => ({ purpose: 'damages' }),
  accepts: [
    [
      'Ein Gericht hat [Seestern] zu Schadenersatz verurteilt. Es sprach dem Kläger 80 Millionen Euro zu.',
      { company: 'Seestern' },
    ],
    [
      'Im Prozess gegen [Seestern] hat die Jury einer Frau 80 Millionen Euro Schadenersatz zugesprochen.',
      { company: 'Seestern' },
    ],
  ],
  rejects: ['Das Gericht sprach der [Seestern] 80 Millionen Euro Schadenersatz zu.'],
})

export const threatened = defineFrame({
  id: 'spending/threatened',
  type: 'spending',
  figure: ['money'],
  describe: 'Y drohen N Strafe; Y hätten N gedroht.',
  evokes: [times(1.5, verb('threaten')), nearby('fine', 'offence', 'damages')],
  needs: [verb('threaten'), nearby('fine', 'offence', 'damages')],
  // "droht mit einer Klage über 3 Millionen": who does that is nobody's victim.
  figureIs: (figure, { clause, phrase }) =>
    isSum(figure) && phrase !== null && clause.phrases.every(({ preposition }) => preposition !== 'mit'),
  roles: { company: [dativeOf(threateningVerbs), agentOf(threateningVerbs)] },
  requires: ['company'],
  ofItsOwn: true,
  qualifiers: () => ({ purpose: 'fine' }),
  accepts: [
    ['Das Amt hat Bußgelder verhängt. Der [Seestern] hätten 80 Millionen Euro gedroht.', { company: 'Seestern' }],
    ['Der [Seestern] droht eine Strafe von 80 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    'Der [Seestern] droht ein Verlust von 80 Millionen Euro.',
    '[Seestern] droht mit einer Klage auf 80 Millionen Euro Schadenersatz.',
  ],
})

export const refunded = defineFrame({
  id: 'spending/refunded',
  type: 'spending',
  figure: ['money'],
  describe: 'Y muss Kunden N erstatten; Y zahlt N an die Nutzer zurück; Y entschädigt Anwohner mit N.',
  evokes: [times(2, verb('refund'))],
  needs: [verb('refund')],
  unless: [governing('debt', 'borrowed', 'loan', 'subsidy', 'revenue', 'profit')],
  figureIs: (figure, site) => isSum(figure) && isToCustomers(site),
  roles: { company: [agent()] },
  qualifiers: () => ({ purpose: 'refund' }),
  accepts: [
    ['[Seestern] soll Kunden 80 Millionen Euro zurückzahlen.', { company: 'Seestern' }],
    ['[Seestern] muss 80 Millionen Euro an die Nutzer erstatten.', { company: 'Seestern' }],
    ['[Seestern] entschädigt seine Kunden mit 80 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] hat 80 Millionen Euro zurückgezahlt.',
    '[Seestern] hat seinen Kunden den Kredit über 80 Millionen Euro zurückgezahlt.',
  ],
})

export const paidToPeople = defineFrame({
  id: 'spending/paid-to-people',
  type: 'spending',
  figure: ['money'],
  describe: 'Y zahlt der Belegschaft N; Y überweist N an seine Kunden.',
  evokes: [times(2, verb('pay', 'lay-out', 'hand-out'))],
  needs: [verb('pay', 'lay-out', 'hand-out')],
  unless: [governing('debt', 'borrowed', 'loan', 'subsidy', 'revenue', 'profit', 'share-word', 'stake', 'contract')],
  asksClause: true,
  admits: ['headcount'],
  figureIs: (figure, site) => isLargeSum(figure) && paysPeople(site),
  roles: { company: [agent()] },
  qualifiers: () => ({ purpose: 'payment' }),
  accepts: [
    ['[Seestern] muss 80 Millionen Euro an die Belegschaft zahlen.', { company: 'Seestern' }],
    ['[Seestern] überweist seinen Mitarbeitern 80 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] muss 80 Millionen Euro an die Bank zahlen.', '[Seestern] zahlt den Mitarbeitern 2 Euro mehr.'],
})

export const damagesClaimed = defineFrame({
  id: 'spending/damages-claimed',
  type: 'spending',
  figure: ['money'],
  describe: 'Der Verwalter fordert von Y N Schadenersatz; eine Klage gegen Y auf N Schadenersatz.',
  evokes: [times(1.2, governing('damages'))],
  needs: [governing('damages')],
  figureIs: (figure, { clause }) => isSum(figure) && demandingVerbs.has(clause.verb?.lemma ?? ''),
  roles: { company: [afterVerb(demandingVerbs, 'von'), after('gegen')] },
  requires: ['company'],
  ofItsOwn: true,
  qualifiers: () => ({ purpose: 'damages' }),
  accepts: [
    ['Vom Prüfer [Seestern] fordert der Verwalter 80 Millionen Euro Schadenersatz.', { company: 'Seestern' }],
    ['[Nordwind] verlangt 80 Millionen Euro Schadenersatz von [Seestern].', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] verlangt 80 Millionen Euro Schadenersatz.'],
})

/** "muss dem Bund 3 Millionen zurückzahlen", "3 Millionen an Beihilfen": aid that goes back to the state. */
const isAid = ({ clause, cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'subsidy' && clausePlaces.has(place)) ||
  clause.phrases.some(({ head }) => head.mention !== undefined && isPublicBody(head.mention))

export const aidRepaid = defineFrame({
  id: 'spending/aid-repaid',
  type: 'spending',
  figure: ['money'],
  describe: 'Y muss dem Bund N zurückzahlen; Y gibt N Staatshilfe zurück.',
  evokes: [times(2, verb('repay')), governing('subsidy')],
  needs: [verb('repay')],
  unless: [governing('loan', 'borrowed', 'debt')],
  figureIs: (figure, site) => isSum(figure) && isAid(site) && site.clause.verb?.passive === false,
  roles: { company: [agent()] },
  requires: ['company'],
  ofItsOwn: true,
  qualifiers: () => ({ purpose: 'aid repaid' }),
  accepts: [
    ['[Seestern] muss dem [Bund] 80 Millionen Euro zurückzahlen.', { company: 'Seestern' }],
    ['[Seestern] gibt 80 Millionen Euro Staatshilfe zurück.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] hat einen Kredit über 80 Millionen Euro zurückgezahlt.'],
})
