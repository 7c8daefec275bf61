import { durationUnits } from '../../../lexicon/de/durations.ts'
import { reconcilingVerbs } from '../../../lexicon/de/verbs/agreeing.ts'
import { claimingVerbs, finingVerbs, punishingVerbs, savingVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import { layingOutVerbs, payingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { costTellingVerbs } from '../../../lexicon/de/verbs/spending-ways.ts'
import type { Place, Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { after, afterVerb, agent, compound, of, patientOf, topic } from '../../roles/slot.ts'
import { namesAfter } from '../../syntax/names-after.ts'
import { functionsOf } from '../../syntax/who.ts'
import { flowsFromState } from '../conditions/flows-into.ts'
import { letsDealCost } from '../conditions/let-cost.ts'
import { isSum } from '../conditions/sums.ts'
import { isPaidForDeal, isPaidForFirm } from '../conditions/takeover.ts'
import { around, defineFrame, governing, inClause, nearby, story, times, verb } from '../define-frame.ts'

/** What the money is for: the noun after "für" or "in", else the noun that the figure belongs to. */
function purpose({ clause, phrase, cues }: Site): Record<string, string> {
  const goal = clause.phrases.find(
    (other) =>
      other.head.kind === 'noun' &&
      other !== phrase &&
      !durationUnits.has(other.head.norm) &&
      /^(für|in)$/.test(other.preposition) &&
      !other.head.classes.includes('amount') &&
      (other.governor === phrase || other.governor === null),
  )
  const noun =
    goal?.head.text ??
    cues.find(
      ({ classId, place, phrase: of }) => classId === 'spend' && of !== null && place !== 'verb' && place !== 'before',
    )?.text
  return noun === undefined ? {} : { purpose: noun }
}

/** "in Cloud-Dienste von X": what somebody else renders is ordered, by contract. */
const namesProvider = ({ clause }: Site): boolean =>
  clause.phrases.some(({ head, governor }) => head.kind === 'entity' && governor?.head.classes.includes('services'))

/** "kostet die Seestern 3 Millionen Euro": whom it costs is who spends. */
const costsFirm = ({ clause }: Site): boolean => {
  const { object, dative, subject, subjectNoun } = functionsOf(clause)
  const whom = object ?? dative ?? (subjectNoun === null ? null : subject)
  return clause.verb?.lemma === 'kosten' && fits('company', whom?.mention)
}
const COSTS = 4

const FAR = new Set<Place>(['before', 'paragraph'])

/** What a paragraph spends on says nothing of a sum whose own sentence has no word of it, unless the article is about that. */
const isToldNear = ({ cues, clause }: Site): boolean =>
  cues.some(
    ({ classId, place }) => SPENDING.has(classId) && !FAR.has(place) && (place !== 'story' || !isOtherwise(clause)),
  )

/** "auf 46 Milliarden verklagt", "Analysten gehen von 30 Milliarden aus": claimed or guessed, not laid out. */
const isOtherwise = ({ verb, parent }: Site['clause']): boolean =>
  claimingVerbs.has((verb ?? parent?.verb)?.lemma ?? '')

/** "gibt 2 Millionen für 8 Prozent aus": what is paid for a share is no outlay. */
const paysForShare = ({ clause, phrase }: Site): boolean =>
  clause.phrases.some(
    ({ head, preposition }) => preposition === 'für' && head !== phrase?.head && head.figure?.figure.kind === 'percent',
  )

/** "gibt 2 Millionen für Seestern aus", in news of a takeover also "für den Rivalen": what is paid for a company is its price. */
const paysForFirm = (site: Site): boolean =>
  layingOutVerbs.has(site.clause.verb?.lemma ?? '') &&
  isPaidForFirm(site) &&
  (namesAfter(site.clause, 'für') || site.cues.some(({ classId }) => classId === 'acquire'))

/** "der Wert der Anlage stieg auf 230 Millionen": what rises or falls is an outlay only where it is called one; "zieht für 230 Millionen ein Werk hoch" says what for. */
const isOtherThatMoves = ({ clause, phrase, cues }: Site): boolean =>
  phrase?.preposition !== 'für' &&
  clause.verb?.classes.some((id) => id === 'rise' || id === 'fall') === true &&
  !cues.some((cue) => cue.clause === clause && cue.classId === 'spend')

/** "Seestern erhält eine Ausgleichszahlung von 3 Millionen", "Kosten von 3 Millionen einsparen", "um 3 Millionen senken": what is got or saved is not laid out. */
const isNotLaidOut = ({ clause: { verb }, phrase }: Site): boolean =>
  (verb?.passive === false && (verb.classes.includes('receive') || savingVerbs.has(verb.lemma))) ||
  (verb?.classes.includes('fall') === true && phrase?.preposition === 'um')
/** "Für das Geschäft muss der Käufer 3 Millionen aufbringen": who is called by what he buys pays a price. */
const isByBuyer = ({ clause }: Site): boolean =>
  functionsOf(clause).subjectNoun?.head.classes.includes('buyer-word') === true

/** "ein Zukauf, der mit 3 Millionen zu Buche schlug": what weighs in the books is a purchase just told of. */
const isPriceInBooks = ({ clause: { verb }, cues }: Site): boolean =>
  costTellingVerbs.has(verb?.lemma ?? '') &&
  cues.some(({ classId, place }) => classId === 'acquire' && place !== 'paragraph')

const SPENDING: ReadonlySet<string> = new Set(['spend', 'price-tag', 'site', 'cost', 'invest', 'pay', 'amount'])

export const spending = defineFrame({
  id: 'spending/outlay',
  type: 'spending',
  figure: ['money'],
  describe: 'Y investiert N in Werke; Ausgaben von N; der Bau kostet N; Verpflichtungen über N.',
  evokes: [
    governing('spend', 'price-tag'),
    times(0.9, verb('spend')),
    times(0.5, verb('cost')),
    inClause('site'),
    times(0.7, inClause('spend')),
    { classes: ['spend'], places: ['beyond'], weight: 1 },
    times(0.4, around('spend', 'site')),
    times(1.4, story('spend')),
  ],
  needs: [{ ...around('spend', 'site', 'cost', 'price-tag'), places: [...around().places, 'story'] }],
  passes: ['goods', 'service'],
  unless: [
    governing('damages'),
    verb('acquire', 'sell', 'revenue', 'profit', 'raise'),
    // "brachten 3 Millionen neues Kapital auf"
    { ...inClause('capital'), places: ['counted', 'clause'] },
    inClause('acquire', 'convertible'),
    verb('write-off'),
  ],
  figureIs: (mention, site) =>
    mention.figure.kind === 'money' &&
    mention.figure.per !== 'Aktie' &&
    isToldNear(site) &&
    !isOtherThatMoves(site) &&
    !isNotLaidOut(site) &&
    !flowsFromState(site) &&
    !namesProvider(site) &&
    !paysForShare(site) &&
    !paysForFirm(site) &&
    !isPriceInBooks(site) &&
    !isPaidForDeal(site) &&
    !isByBuyer(site) &&
    !letsDealCost(site),
  prior: (_, site) => (costsFirm(site) ? COSTS : 0),
  roles: {
    company: [
      agent(),
      patientOf('kosten', punishingVerbs),
      afterVerb(finingVerbs, 'gegen', 'an'),
      of('fine', 'gegen', 'für'),
      of('spend', 'von', 'durch', 'der'),
      compound('spend'),
      after('von', 'bei'),
      afterVerb('werden', 'für'),
      afterVerb(reconcilingVerbs, 'mit'),
      topic(),
    ],
  },
  qualifiers: purpose,
  accepts: [
    ['[Seestern] investiert 80 Millionen Euro in neue Werke.', { company: 'Seestern' }],
    ['[Seestern] begleicht eine Geldbuße von 80 Millionen Euro.', { company: 'Seestern' }],
    ['Die Ausgaben von [Seestern] liegen bei 3 Milliarden Euro.', { company: 'Seestern' }],
    ['[Seestern] zieht für 80 Millionen Euro ein Werk hoch.', { company: 'Seestern' }],
    ['Der Umbau kostet die [Seestern] 3 Milliarden Euro.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] setzte 80 Millionen Euro um.',
    '[Seestern] investiert 80 Millionen Euro in Cloud-Dienste von [Nordwind].',
    '[Seestern] will 80 Millionen Euro an Investitionen einsammeln.',
    'Der Umbau kostet [Seestern] 80 Millionen Euro mehr als gedacht.',
    'Die Kosten der [Seestern] sollen jährlich 80 Millionen Euro tiefer liegen als heute.',
    'Im Vergleich zum Vorjahr sank er bei [Seestern] auf 270 Millionen Euro.',
    'Die Synergien liegen bei 80 Millionen Euro, [Seestern] baut ein Werk.',
  ],
})

export const finePaid = defineFrame({
  id: 'spending/fine',
  type: 'spending',
  figure: ['money'],
  describe: 'Gegen Y wurde eine Buße verhängt; Y muss N zahlen.',
  evokes: [verb('pay'), times(0.5, around('fine')), inClause('offence'), story('spend')],
  needs: [verb('pay'), nearby('fine', 'offence')],
  figureIs: (figure, { clause }) =>
    isSum(figure) && clause.verb?.classes.includes('receive') !== true && payingVerbs.has(clause.verb?.lemma ?? ''),
  roles: { company: [agent()] },
  qualifiers: () => ({ purpose: 'fine' }),
  accepts: [
    ['Die EU verhängt eine Strafe. [Seestern] muss 80 Millionen Euro zahlen.', { company: 'Seestern' }],
    ['Wegen Preisabsprachen muss [Seestern] 80 Millionen Euro zahlen.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] muss 80 Millionen Euro zahlen.'],
})

export const damagesPaid = defineFrame({
  id: 'spending/damages',
  type: 'spending',
  figure: ['money'],
  describe: 'Y leistet N Schadenersatz; Y zahlt den Klägern eine Entschädigung von N.',
  evokes: [times(1.2, governing('damages'))],
  needs: [governing('damages')],
  figureIs: (figure, { clause }) => isSum(figure) && payingVerbs.has(clause.verb?.lemma ?? ''),
  roles: { company: [agent()] },
  qualifiers: () => ({ purpose: 'damages' }),
  accepts: [['[Seestern] muss 80 Millionen Euro Schadenersatz leisten.', { company: 'Seestern' }]],
  rejects: ['[Seestern] verlangt 80 Millionen Euro Schadenersatz.'],
})
