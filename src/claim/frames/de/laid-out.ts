import { forItWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { directingVerbs, dwindlingVerbs, flowingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { fits, isFirm } from '../../roles/fits.ts'
import { after, agent, agentExcept, dative, of, patientOf } from '../../roles/slot.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isBareInfinitive } from '../../syntax/infinitive.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import { functionsOf } from '../../syntax/who.ts'
import { thingPaidFor, thingPutInto } from '../conditions/paid-for-service.ts'
import { isTotal } from '../conditions/sums.ts'
import { isPaidForDeal } from '../conditions/takeover.ts'
import { defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

/** "für neue Maschinen", "dafür", "in die Werbung", "…, um das Werk zu modernisieren": what the sum goes into is told, and is no company. */
const isForThing = (site: Site): boolean => {
  const { clause, parsed } = site
  const lemma = clause.verb?.lemma ?? ''
  const flows = flowingVerbs.has(lemma)
  return (
    (flows && thingPutInto(clause) !== null) ||
    (!flows && thingPaidFor(clause) !== null) ||
    (!flows &&
      !dwindlingVerbs.has(lemma) &&
      clause.units.some(({ norm }) => forItWords.has(norm)) &&
      tellsOfThings(site)) ||
    (directingVerbs.has(lemma) && thingPutInto(clause) !== null) ||
    isForThingBefore(clause) ||
    parsed.clauses.some((other) => other.index === clause.index + 1 && isPurpose(other))
  )
}
/** "eine Halle, für die 3 Millionen vorgesehen sind". */
const isForThingBefore = ({ kind, units, antecedent }: Clause): boolean =>
  kind === 'relative' &&
  (units[0]?.norm === 'für' || units[0]?.norm === 'in') &&
  antecedent?.kind === 'noun' &&
  antecedent.mention === undefined &&
  !antecedent.classes.some((id) => FIRMS.has(id))
const FIRMS: ReadonlySet<string> = new Set(['firm-word', 'daughter', 'part', 'stake', 'investor-word', 'lender-word'])
const isPurpose = (clause: Clause): boolean =>
  clause.units[0]?.norm === 'um' &&
  isBareInfinitive(clause) &&
  !clause.phrases.some(({ head }) => fits('company', head.mention))

/** Tell the words before of one company at most, and of no deal? Else "dafür" may be for a company. */
const tellsOfThings = ({ parsed, before, cues }: Site): boolean =>
  new Set([...parsed.mentions, ...(before?.mentions ?? [])].filter(isFirm).map(({ entity }) => entity?.id)).size <= 1 &&
  !cues.some(({ classId }) => DEALS.has(classId))
const DEALS: ReadonlySet<string> = new Set([
  'deal',
  'partnership',
  'acquire',
  'stake',
  'invest',
  'share-word',
  'subsidy',
])

/** Nobody is named who gets it. */
const hasNoPayee = ({ clause }: Site): boolean => {
  const { dative } = functionsOf(clause)
  return !fits('supplier', dative?.mention) && !clause.phrases.some(isPayee)
}
const isPayee = ({ head, preposition }: Phrase): boolean => preposition === 'an' && fits('supplier', head.mention)

export const laidOut = defineFrame({
  id: 'spending/lay-out',
  type: 'spending',
  figure: ['money'],
  describe:
    'Y macht N für Maschinen locker; Y nimmt N in die Hand, um …; dafür sind N vorgesehen; in die Schulung fließen bei Y N.',
  evokes: [times(1.5, verb('lay-out'))],
  needs: [verb('lay-out')],
  passes: ['goods'],
  unless: [
    inClause(
      'acquire',
      'sell',
      'stake',
      'share-word',
      'subsidy',
      'state',
      'loan',
      'borrowed',
      'dividend',
      'funding-round',
      'fresh',
      'owed',
      'raise',
      'contract',
    ),
    story('acquire', 'invest', 'subsidy', 'funding-round', 'contract'),
  ],
  figureIs: (figure, site) =>
    isTotal(figure) &&
    site.phrase?.preposition === '' &&
    !letsOthers(site.clause) &&
    isForThing(site) &&
    !isPaidForDeal(site) &&
    hasNoPayee(site),
  roles: { company: [agentExcept(flowingVerbs, dwindlingVerbs), of('board', 'von'), after('bei')] },
  qualifiers: ({ clause }) => {
    const purpose = (thingPaidFor(clause) ?? thingPutInto(clause))?.head.text
    return purpose === undefined ? {} : { purpose }
  },
  accepts: [
    ['[Seestern] macht 80 Millionen Euro für neue Maschinen locker.', { company: 'Seestern' }],
    ['[Seestern] nimmt 80 Millionen Euro in die Hand, um das Werk zu modernisieren.', { company: 'Seestern' }],
    ['[Seestern] erneuert die Kräne. Dafür sind 80 Millionen Euro vorgesehen.', { company: 'Seestern' }],
    ['[Seestern] errichtet eine Halle, für die 80 Millionen Euro vorgesehen sind.', { company: 'Seestern' }],
    ['[Seestern] lenkt 80 Millionen Euro in die Forschung.', { company: 'Seestern' }],
    ['Der Aufsichtsrat der [Seestern] hat 80 Millionen Euro für das Programm freigegeben.', { company: 'Seestern' }],
    ['[Seestern] hat 80 Millionen Euro für neue Werke angekündigt.', { company: 'Seestern' }],
    ['In die Schulung fließen bei [Seestern] 80 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] legt für [Seestern] 80 Millionen Euro auf den Tisch.',
    '[Nordwind] zahlt der [Seestern] 80 Millionen Euro für die Wartung.',
    '[Seestern] zahlt 80 Millionen Euro.',
    'Der [Bund] stellt für den Umbau 80 Millionen Euro bereit.',
  ],
})

/** "lässt sich den Umbau 80 Millionen kosten": neither a company nor the purchase of one. */
const isThingThatCosts = ({ clause }: Site): boolean => {
  const { object, dative } = functionsOf(clause)
  return (
    letsOthers(clause) &&
    !fits('company', object?.mention) &&
    !fits('company', dative?.mention) &&
    clause.phrases.some(
      ({ head, preposition, link }) =>
        head.kind === 'noun' && preposition === '' && link === null && !head.classes.some((id) => BOUGHT.has(id)),
    )
  )
}
const BOUGHT: ReadonlySet<string> = new Set([
  'deal',
  'acquire',
  'part',
  'daughter',
  'firm-word',
  'stake',
  'partnership',
])

export const letCost = defineFrame({
  id: 'spending/let-cost',
  type: 'spending',
  figure: ['money'],
  describe: 'Y lässt sich den Umbau N kosten: a thing, no company.',
  evokes: [verb('cost')],
  needs: [verb('cost')],
  unless: [story('acquire')],
  figureIs: (figure, site) => isTotal(figure) && isThingThatCosts(site),
  roles: { company: [agent()] },
  accepts: [['[Seestern] lässt sich den Umbau 80 Millionen Euro kosten.', { company: 'Seestern' }]],
  rejects: ['[Nordwind] lässt sich die Übernahme von [Seestern] 80 Millionen Euro kosten.'],
})

export const effort = defineFrame({
  id: 'spending/effort',
  type: 'spending',
  figure: ['money'],
  describe: 'Die Integration kostet Y N; der Abschied von X kostet N: what a company does or suffers, and no company.',
  evokes: [times(2, verb('cost')), governing('effort')],
  needs: [verb('cost'), governing('effort')],
  figureIs: (figure, { clause }) => isTotal(figure) && !letsOthers(clause),
  roles: { company: [patientOf('kosten verschlingen'), dative(), after('bei')] },
  accepts: [
    ['Die Integration kostet [Seestern] 80 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] baut um. Der Abschied von [Nordwind] kostet 80 Millionen Euro.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] kostet [Nordwind] 80 Millionen Euro.'],
})

export const project = defineFrame({
  id: 'spending/project',
  type: 'spending',
  figure: ['money'],
  describe: 'das N-Projekt von Y; ein Projekt über N: what is built or made for the sum.',
  evokes: [times(1.2, governing('project'))],
  needs: [governing('project')],
  unless: [
    inClause('acquire', 'subsidy', 'loan', 'contract', 'funding-round', 'invest'),
    story('acquire', 'subsidy', 'contract'),
  ],
  figureIs: (figure) => isTotal(figure),
  roles: { company: [of('project', 'von'), agentExcept('sein werden sollen'), after('von', 'durch', 'bei')] },
  accepts: [
    ['[Seestern] stemmt das 80-Millionen-Euro-Projekt allein.', { company: 'Seestern' }],
    ['Das Bauvorhaben des Konzerns [Seestern] soll 80 Millionen Euro kosten.', { company: 'Seestern' }],
    ['Das 80-Millionen-Projekt von [Seestern] soll 2027 fertig sein.', { company: 'Seestern' }],
  ],
  rejects: ['Für das Projekt erhält [Seestern] 80 Millionen Euro.'],
})
