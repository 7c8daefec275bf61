import { NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { costingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Site } from '../../cues/cue.ts'
import { fits, isFirm } from '../../roles/fits.ts'
import { after, agent, dative, doer, ofAny, patientOf } from '../../roles/slot.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { letsOthers } from '../../syntax/lets-others.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { defineFrame, inClause, story, times, verb } from '../define-frame.ts'

/** What is dealt in, or told of, is no thing that is worked on. */
const NO_THINGS: ReadonlySet<string> = new Set([
  'firm-word',
  'daughter',
  'part',
  'deal',
  'acquire',
  'stake',
  'share-word',
  'capital',
  'price',
  'collective',
  'people',
  'headcount',
  'investor-word',
  'lender-word',
  'partnership',
  'goods',
])
const isThing = (one: Phrase, phrases: readonly Phrase[]): boolean =>
  one.head.kind === 'noun' &&
  one.preposition === '' &&
  one.head.mention?.entity == null &&
  !phrases.some(({ governor, link, head }) => governor === one && link === 'apposition' && head.kind === 'entity') &&
  !one.head.classes.some((id) => NO_THINGS.has(id))

/** "für 3 Millionen", "zum Preis von 3 Millionen". */
const isPaid = ({ phrase }: Site): boolean =>
  phrase?.preposition === 'für' ||
  (/^(zu|für)$/.test(phrase?.governor?.preposition ?? '') &&
    phrase?.governor?.head.classes.some((id) => PRICES.has(id)) === true)
const PRICES: ReadonlySet<string> = new Set(['plain-price', 'amount', 'spend'])

/** Somebody does it to what is his: no other company or public body is named. */
const isForItself = ({ clause }: Site): boolean => {
  const { subject } = functionsOf(clause)
  return clause.phrases.every(
    ({ head }) => head === subject || !(fits('customer', head.mention) || fits('supplier', head.mention)),
  )
}

export const workPaid = defineFrame({
  id: 'spending/work-paid',
  type: 'spending',
  figure: ['money'],
  describe: 'Y rüstet für N seine Öfen um; zum Preis von N erweitert Y die Halle.',
  evokes: [times(2, verb('improve'))],
  needs: [verb('improve')],
  unless: [inClause('acquire', 'sell', 'stake', 'share-word', 'contract', 'subsidy'), story('acquire', 'contract')],
  figureIs: (figure, site) =>
    isLargeSum(figure) &&
    isPaid(site) &&
    isForItself(site) &&
    site.clause.phrases.some((one) => one !== site.phrase && isThing(one, site.clause.phrases)),
  roles: { company: [agent()] },
  qualifiers: ({ clause }) => {
    const thing = clause.phrases.find((one) => isThing(one, clause.phrases))
    return thing === undefined ? {} : { purpose: thing.head.text }
  },
  accepts: [
    ['[Seestern] rüstet für 80 Millionen Euro seine Öfen um.', { company: 'Seestern' }],
    ['Zum Preis von 80 Millionen Euro erweitert die [Seestern] ihre Halle.', { company: 'Seestern' }],
    ['Für 80 Millionen Euro hat [Seestern] die Filialen renoviert.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] modernisiert für 80 Millionen Euro Züge der [Nordwind].',
    '[Seestern] erweitert für 80 Millionen Euro seine Beteiligung.',
    '[Seestern] verkauft für 80 Millionen Euro seine Öfen.',
  ],
})

/** "Das Technikum kostet 3 Millionen": a thing, which costs nobody who is told of without a name. */
const isThingCosting = ({ clause, phrase }: Site): boolean => {
  const { phrases } = clause
  const acting = phrases.filter((one) => isThing(one, phrases) && one.link === null && one !== phrase)
  return acting.length === 1 && acting.every(({ cases }) => (cases & NOM) !== 0)
}

export const thingCosts = defineFrame({
  id: 'spending/thing-costs',
  type: 'spending',
  figure: ['money'],
  describe: 'Das geplante Technikum von Y kostet N; die Halle verschlingt N.',
  evokes: [times(2.5, verb('cost'))],
  needs: [verb('cost')],
  unless: [
    inClause('acquire', 'stake', 'share-word', 'headcount', 'revenue', 'profit', 'loan', 'debt', 'contract', 'subsidy'),
    story('acquire', 'contract', 'share-sale', 'stake'),
  ],
  figureIs: (figure, site) =>
    isLargeSum(figure) &&
    figure.direction !== 'by' &&
    site.phrase?.preposition === '' &&
    !letsOthers(site.clause) &&
    isThingCosting(site),
  admits: ['site', 'project', 'spend', 'effort'],
  roles: { company: [doer('undertake'), patientOf(costingVerbs), dative(), ofAny('von'), after('bei')] },
  bars: (mention) => !isFirm(mention),
  accepts: [
    ['Das von [Seestern] geplante Technikum kostet 80 Millionen Euro.', { company: 'Seestern' }],
    ['[Seestern] baut in Ulm. Rund 80 Millionen Euro kostet die Halle.', { company: 'Seestern' }],
    ['Die neue Software von [Seestern] hat 80 Millionen Euro verschlungen.', { company: 'Seestern' }],
  ],
  rejects: [
    'Die Übernahme von [Seestern] kostet 80 Millionen Euro.',
    'Das Auto von [Seestern] kostet 40.000 Euro.',
    '[Seestern] kostet 80 Millionen Euro.',
  ],
})
