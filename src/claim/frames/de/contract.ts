import { contractingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import {
  assigningVerbs,
  customerVerbs,
  deliveringVerbs,
  entrustingVerbs,
  procuringVerbs,
  supplierVerbs,
} from '../../../lexicon/de/verbs/ordering.ts'
import { enrichingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import type { Cue, Site } from '../../cues/cue.ts'
import { isNoSide } from '../../roles/fits.ts'
import {
  after,
  afterVerb,
  agentOf,
  called,
  compound,
  dativeOf,
  having,
  maker,
  of,
  patientOf,
  publicBody,
  shareOf,
} from '../../roles/slot.ts'
import { isReflexive } from '../../syntax/is-reflexive.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import { functionsOf } from '../../syntax/who.ts'
import { secures } from '../conditions/gets-money.ts'
import { isWon } from '../conditions/is-won.ts'
import { isOrderIntake } from '../conditions/order-intake.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

const GOVERNING: ReadonlySet<Cue['place']> = new Set(['head', 'counted', 'governor', 'beyond', 'subject'])

/** "62 Milliarden Euro an Aufträgen", "für die Nomination stehen 14 Milliarden in den Büchern": what orders add up to. */
const isOfBooks = ({ clause, phrase, cues }: Site): boolean => {
  const near = (test: (cue: Cue) => boolean): boolean => cues.some((cue) => cue.clause === clause && test(cue))
  const sums = clause.phrases.some(
    ({ governor, preposition, head }) =>
      governor === phrase && preposition === 'an' && head.classes.includes('contract'),
  )
  if (sums) return true
  // "Der Auftrag bringt N in die Kassen"
  if (functionsOf(clause).subjectNoun?.head.classes.includes('contract') === true) return false
  return (
    near(({ classId }) => classId === 'other-measure') &&
    !near(({ classId, place }) => classId === 'contract' && (GOVERNING.has(place) || place === 'verb'))
  )
}

/** "die Sängerin hat einen Vertrag über 90 Millionen unterzeichnet": what people sign for themselves is no order. */
const isOfPerson = ({ clause }: Site): boolean =>
  functionsOf(clause).subject?.mention?.entity?.kind === 'person' ||
  (clause.kind === 'relative' && clause.antecedent?.mention?.entity?.kind === 'person') ||
  clause.phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('performer'))

/** "hat sich bei Seestern für 8 Millionen verpflichtet": whoever binds himself to somebody works for him. */
const isHired = ({ clause }: Site): boolean =>
  clause.verb?.lemma === 'verpflichten' &&
  isReflexive(clause) &&
  clause.phrases.some(({ preposition }) => preposition === 'bei')

/** "sichert sich Seestern für 8 Millionen" is no order, "sichert sich eine Option auf Züge" is one. */
const isAcquired = ({ clause }: Site): boolean =>
  clause.verb?.classes.includes('acquire') === true &&
  functionsOf(clause).subjectNoun?.head.classes.includes('commission') !== true &&
  !clause.phrases.some(({ head, preposition }) => preposition === '' && head.classes.includes('tranche'))

/** "lässt sich die Züge 8 Millionen kosten" in news of an order: what is ordered costs it. */
const letsGoodsCost = ({ clause, cues }: Site): boolean =>
  clause.verb?.lemma === 'kosten' &&
  letsOthers(clause) &&
  cues.some(({ classId, place }) => classId === 'contract' && ORDERED.has(place))
const ORDERED: ReadonlySet<Cue['place']> = new Set(['story', 'before', 'sentence'])
const COSTS = 8

export const contract = defineFrame({
  id: 'contract/order',
  type: 'contract',
  figure: ['money'],
  describe:
    'K bestellt bei L Ware für N; ein Vertrag über N mit L; ein Auftrag der K im Wert von N; L erhält von K einen Auftrag.',
  evokes: [
    times(1.2, governing('contract', 'tranche')),
    verb('contract'),
    inClause('contract'),
    { classes: ['contract', 'deal', 'tranche'], places: ['beyond'], weight: 1.4 },
    times(0.6, governing('deal')),
    times(0.8, governing('price-tag')),
    times(0.8, governing('milestone')),
    times(1.2, inClause('services')),
    { classes: ['services'], places: ['sentence'], weight: 4 },
    times(0.5, around('contract')),
    times(2, story('contract')),
  ],
  needs: [{ ...around('contract', 'services', 'milestone'), places: [...around().places, 'story'] }],
  // "beauftragt X mit dem Bau des Werks für N"
  admits: ['site'],
  passes: ['goods', 'service'],
  unless: [inClause('other-contract'), { ...inClause('loan'), places: ['clause', 'beyond'] }],
  figureIs: (figure, site) =>
    figure.figure.kind === 'money' &&
    figure.figure.per !== 'Aktie' &&
    !isOfBooks(site) &&
    !isOrderIntake(site) &&
    !isAcquired(site) &&
    !secures(site) &&
    !isWon(site.clause) &&
    !isOfPerson(site) &&
    !isHired(site),
  prior: (_, site) => (letsGoodsCost(site) ? COSTS : 0),
  roles: {
    supplier: [
      called('supplier-word'),
      having('customer-word'),
      // "der Anteil von X an dem Vertrag", "neuer Kunde für X"
      of('stake customer-word', 'von', 'für'),
      maker(contractingVerbs),
      afterVerb(procuringVerbs, 'von'),
      agentOf(supplierVerbs),
      dativeOf(enrichingVerbs, assigningVerbs),
      // "der Vertrag der K mit L"
      shareOf('contract order deal', 'an', 'mit'),
      after('bei'),
      patientOf(entrustingVerbs),
      of('contract order deal', 'an', 'mit', 'für', 'bei', 'zwischen'),
      after('an', 'mit', 'für'),
      compound('contract deal services'),
      agentOf(contractingVerbs),
      after('von'),
    ],
    customer: [
      called('customer-word'),
      of('supplier-word', 'von'),
      having('supplier-word'),
      afterVerb(deliveringVerbs, 'an'),
      of('commission', 'von', 'durch'),
      publicBody(of('contract order deal', 'mit', 'aus', 'zwischen')),
      publicBody(afterVerb(contractingVerbs, 'mit')),
      publicBody(agentOf(contractingVerbs)),
      agentOf(customerVerbs),
      of('contract order milestone', 'von', 'durch'),
      dativeOf(deliveringVerbs, 'zu|sagen'),
      shareOf('contract order', 'zwischen'),
      after('von', 'für'),
      compound('contract order'),
      afterVerb(contractingVerbs, 'mit'),
    ],
  },
  bars: isNoSide,
  accepts: [
    [
      '[Nordwind] beauftragt [Seestern] mit dem Bau einer Anlage für 8 Millionen Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      'Die [Bundeswehr] bestellt bei [Nordwind] Munition für 8 Millionen Euro.',
      { customer: 'Bundeswehr', supplier: 'Nordwind' },
    ],
    [
      '[Nordwind] erhält von der [Bundeswehr] einen Auftrag über 8 Millionen Euro.',
      { customer: 'Bundeswehr', supplier: 'Nordwind' },
    ],
    [
      '[Nordwind] meldet einen Großauftrag über 8 Millionen Euro, Auftraggeber ist [Seestern].',
      { customer: 'Seestern', supplier: 'Nordwind' },
    ],
    [
      'Die [Seestern] hat mit dem [Bund] einen Vertrag über 8 Millionen Euro unterzeichnet.',
      { customer: 'Bund', supplier: 'Seestern' },
    ],
    [
      'Die [Bundeswehr] beschafft von [Nordwind] Munition für 8 Millionen Euro.',
      { customer: 'Bundeswehr', supplier: 'Nordwind' },
    ],
    [
      '[Nordwind] zog eine Bestellung bei [Seestern] über 8 Millionen Euro zurück.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      '[Seestern] hat einen neuen Kunden: Die [Nordwind] bestellt Züge für 8 Millionen Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      'Der Auftrag der [Nordwind] über 8 Millionen Euro sichert die Arbeit in der Werft von [Seestern].',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    ['Die Tochter liefert Züge für 8 Millionen Euro an [Nordwind].', { customer: 'Nordwind' }],
    ['Der Auftrag von [Nordwind] bringt [Seestern] 8 Millionen Euro.', { customer: 'Nordwind', supplier: 'Seestern' }],
    ['[Seestern] liefert der [Nordwind] Züge für 8 Millionen Euro.', { customer: 'Nordwind', supplier: 'Seestern' }],
    [
      '[Seestern] hat einen Vertrag über 38 Milliarden Dollar mit [Nordwind] unterzeichnet.',
      { customer: 'Seestern', supplier: 'Nordwind' },
    ],
    [
      'Der Kranbauer [Seestern] unterzeichnet mit der Reederei [Nordwind] einen Vertrag über 8 Millionen Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
  ],
  rejects: [
    '[Nordwind] setzte 40 Millionen Euro um.',
    '[Kern] hat einen Vertrag über 90 Millionen Euro mit [Seestern] unterzeichnet.',
    'Der Sänger hat sich für 40 Millionen Euro bei [Seestern] verpflichtet.',
    'Der Auftragsbestand von [Nordwind] liegt bei 40 Millionen Euro.',
    '[Nordwind] erhält einen Kredit über 40 Millionen Euro.',
  ],
})
