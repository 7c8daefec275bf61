import { owningVerbs } from '../../../lexicon/de/events/size-words.ts'
import { agreeingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import { buyingInVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { pricingVerbs } from '../../../lexicon/de/verbs/pricing.ts'
import type { Site } from '../../cues/cue.ts'
import { isBank, isFirm, isPublicBody } from '../../roles/fits.ts'
import { after, afterVerb, bearer, compound, of, patient, rest, topic, topicExcept } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { FIRMS, isGuess } from '../conditions/is-guess.ts'
import { isStakeTraded, isStakeValued } from '../conditions/is-stake-valued.ts'
import { isSaidWorth } from '../conditions/said-worth.ts'
import { isSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { valuationBasis } from '../qualifiers/valuation-basis.ts'

/** "der Wert von Seestern": the noun that is worth something, with a name hanging on it. */
const isWorthOfSomebody = ({ clause }: Site): boolean =>
  clause.phrases.some(
    ({ head, governor, link }) =>
      head.kind === 'entity' && governor?.head.norm === 'wert' && (link === 'genitive' || link === 'preposition'),
  )

/** "20.000 Wohnungen, zusammen N wert": what is counted is worth it. */
const isWorthOfCounted = ({ parsed, clause }: Site): boolean => {
  const [first] = clause.units
  if (clause.kind !== 'fragment' || first === undefined) return false
  return parsed.units[parsed.units.indexOf(first) - 2]?.figure?.figure.kind === 'count'
}

/** "41 Züge im Wert von N", "der Wert der Immobilie steigt auf N", "Die Züge haben einen Wert von N": what is worth that is no company. */
function isWorthOfThings({ clause, phrase }: Site): boolean {
  const isWorth = (one: Phrase | null | undefined): one is Phrase => one?.head.classes.includes('worth') === true
  const belongs = clause.phrases.find(({ governor, link }) => isWorth(governor) && link === 'genitive')
  const worth = phrase?.governor
  // "kommt an der Börse auf einen Wert von N": what it comes to hangs on nothing before it.
  const above = worth?.preposition === 'auf' ? null : worth?.governor
  if (!isWorth(worth) && belongs === undefined) return false
  const owner = belongs ?? above ?? (owningVerbs.has(clause.verb?.lemma ?? '') ? functionsOf(clause).subjectNoun : null)
  if (owner?.head.figure?.figure.kind === 'count') return true
  return (
    owner !== null &&
    owner.head.kind !== 'entity' &&
    owner.head.mention === undefined &&
    !owner.head.classes.some((id) => FIRMS.has(id)) &&
    !clause.phrases.some((other) => other.governor === owner && other.head.kind === 'entity')
  )
}

const SAID = 4

export const valuation = defineFrame({
  id: 'valuation/worth',
  type: 'valuation',
  figure: ['money'],
  describe: 'Y wird mit N bewertet; eine Bewertung von N; Y ist N wert; ein Börsenwert von N.',
  evokes: [
    times(1.2, governing('valuation')),
    times(1.2, verb('valuation')),
    inClause('valuation'),
    times(0.6, governing('worth')),
    verb('worth'),
    { classes: ['worth'], places: ['counted', 'of', 'clause'], weight: 1.6 },
    times(0.4, around('valuation')),
    times(0.7, story('ipo')),
  ],
  // What is worth something rises and falls to a sum: "… eine Bewertung: Von 46 ging es auf 7 Milliarden hinunter".
  prior: (figure, site) =>
    isSaidWorth(site)
      ? SAID
      : figure.direction === 'to' &&
          site.cues.some(({ classId, place }) => classId === 'valuation' && place === 'sentence')
        ? 3
        : 0,
  needs: [around('valuation', 'worth')],
  figureIs: (figure, site) =>
    isSum(figure) &&
    !isWorthOfThings(site) &&
    !isWorthOfCounted(site) &&
    !isStakeValued(site) &&
    !isStakeTraded(site) &&
    !isGuess(site) &&
    !site.cues.some(({ classId, place }) => classId === 'contract' && place === 'beyond'),
  toldAs: 'worth',
  roles: {
    company: [
      bearer(),
      afterVerb(buyingInVerbs, 'an', 'bei', 'in'),
      of('valuation', 'von'),
      patient(),
      compound('valuation'),
      of('amount', 'von'),
      after('auf', 'für', 'bei'),
      // Of two who agree on a worth it is neither's.
      topicExcept(pricingVerbs, agreeingVerbs),
      of('acquire', 'von'),
      rest(),
    ],
    by: [of('offer', 'von'), compound('offer'), of('acquire invest deal', 'durch')],
  },
  bars: (mention, role) => role === 'by' && (isBank(mention) || !(isFirm(mention) || isPublicBody(mention))),
  qualifiers: valuationBasis,
  accepts: [
    ['[Seestern] wird mit 12 Milliarden Dollar bewertet.', { company: 'Seestern' }],
    ['[Seestern] wird mit 12 Milliarden Dollar veranschlagt.', { company: 'Seestern' }],
    ['Der Verlag [Seestern] wird bei 12 Milliarden Dollar taxiert.', { company: 'Seestern' }],
    ['Analysten taxieren [Seestern] auf 12 Milliarden Dollar.', { company: 'Seestern' }],
    ['Das Start-up [Seestern] wird von Geldgebern auf 12 Milliarden Dollar taxiert.', { company: 'Seestern' }],
    ['[Nordwind] schätzt den Wert von [Seestern] auf 12 Milliarden Dollar.', { company: 'Seestern' }],
    [
      'Das Angebot von [Nordwind] bewertet [Seestern] mit 12 Milliarden Dollar.',
      { company: 'Seestern', by: 'Nordwind' },
    ],
    ['Die Bewertung von [Seestern] liegt bei 12 Milliarden Dollar.', { company: 'Seestern' }],
    ['Die Runde hebt die Bewertung von [Seestern] auf 4 Milliarden Euro.', { company: 'Seestern' }],
    ['[Seestern] ist an der Börse 4 Milliarden Euro wert.', { company: 'Seestern' }],
    ['[Seestern] kommt an der Börse auf einen Wert von 4 Milliarden Euro.', { company: 'Seestern' }],
    ['[Nordwind] steigt bei [Seestern] zu einer Bewertung von 4 Milliarden Euro ein.', { company: 'Seestern' }],
    ['Gutachter kommen für [Seestern] auf einen Ertragswert von 4 Milliarden Euro.', { company: 'Seestern' }],
    [
      'Über eine Finanzierungsrunde, in der [Seestern] mit 4 Milliarden Euro bewertet würde, wird verhandelt.',
      { company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] erhielt einen Auftrag im Wert von 3 Milliarden Euro.',
    '[Seestern] veranschlagt die Kosten mit 3 Milliarden Euro.',
    'Das mit 3 Milliarden Euro veranschlagte Werk baut [Seestern].',
    'Analysten schätzen den Schaden von [Seestern] auf 3 Milliarden Euro.',
    '[Seestern] beziffert die Kosten auf 3 Milliarden Euro.',
    '[Seestern] bezifferte den Auftrag auf 3 Milliarden Euro.',
    '[Seestern] verkauft. Der Wert der Villa stieg auf 30 Millionen Euro.',
    '[Seestern] verkauft. Die Villa kommt auf einen Wert von 30 Millionen Euro.',
  ],
})

export const marketCap = defineFrame({
  id: 'valuation/market-cap',
  type: 'valuation',
  figure: ['money'],
  describe: 'Mit einem Börsenwert von N ist Y …; Y kommt auf eine Marktkapitalisierung von N.',
  evokes: [times(3, governing('market-cap')), inClause('market-cap')],
  needs: [governing('market-cap')],
  figureIs: (figure) => isSum(figure),
  toldAs: 'market',
  roles: { company: [of('market-cap', 'von'), compound('market-cap'), topic(), after('bei')], by: [] },
  qualifiers: valuationBasis,
  accepts: [
    ['Mit einem Börsenwert von 12 Milliarden Dollar ist [Seestern] größer als [Nordwind].', { company: 'Seestern' }],
    ['[Seestern] kommt auf eine Marktkapitalisierung von 12 Milliarden Dollar.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] wird mit 12 Milliarden Dollar bewertet.'],
})

export const worthMoves = defineFrame({
  id: 'valuation/worth-moves',
  type: 'valuation',
  figure: ['money'],
  describe: 'Der Wert von Y steigt auf N; X treibt den Wert von Y auf N.',
  evokes: [times(2, inClause('amount'))],
  needs: [inClause('amount')],
  figureIs: (figure, site) => figure.direction === 'to' && isWorthOfSomebody(site),
  roles: { company: [of('amount', 'von')], by: [] },
  qualifiers: valuationBasis,
  accepts: [
    ['Der Wert von [Seestern] kletterte auf 12 Milliarden Dollar.', { company: 'Seestern' }],
    ['Der Einstieg könnte den Wert von [Seestern] auf 12 Milliarden Dollar treiben.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] steigert den Wert seiner Aufträge auf 12 Milliarden Dollar.',
    'Ein Auftrag im Wert von 12 Milliarden Dollar ging an [Seestern].',
  ],
})
