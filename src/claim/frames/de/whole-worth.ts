import { wholeFirm } from '../../../lexicon/de/events/having-words.ts'
import { reckoningVerbs } from '../../../lexicon/de/verbs/equating.ts'
import { sayingHowMuch } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Site } from '../../cues/cue.ts'
import { refersBack } from '../../discourse/carried/carry-on.ts'
import { fits } from '../../roles/fits.ts'
import { after, of, topic } from '../../roles/slot.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { heavyThing } from '../conditions/heavy-thing.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, inSentence, story, times } from '../define-frame.ts'
import { valuationBasis } from '../qualifiers/valuation-basis.ts'

/** "auf das ganze Unternehmen gerechnet", "für die gesamte Firma": in the sentence, said by no verb of buying. */
const isOfWholeCompany = ({ parsed, clause }: Site): boolean =>
  (clause.verb === null || reckoningVerbs.has(clause.verb.lemma)) &&
  parsed.clauses
    .flatMap(({ phrases }) => phrases)
    .some(({ head, preposition }) => {
      const before = parsed.units[parsed.units.indexOf(head) - 1]?.norm ?? ''
      const isFirm = [...head.classes, ...(head.described ?? [])].includes('firm-word')
      return (
        (preposition === 'auf' || preposition === 'für') &&
        isFirm &&
        (wholeFirm.test(before) || wholeFirm.test(head.norm))
      )
    })

export const wholeWorth = defineFrame({
  id: 'valuation/whole',
  type: 'valuation',
  figure: ['money'],
  describe: 'Das sind N für das ganze Unternehmen; auf die gesamte Firma gerechnet ergibt das N.',
  evokes: [times(4, inSentence('firm-word')), story('ipo')],
  needs: [inSentence('firm-word')],
  figureIs: (figure, site) => isSum(figure) && isOfWholeCompany(site),
  roles: { company: [after('für', 'auf'), topic()], by: [] },
  qualifiers: valuationBasis,
  accepts: [
    [
      'Beim Börsengang von [Seestern] ergibt das für das ganze Unternehmen 800 Millionen Euro.',
      { company: 'Seestern' },
    ],
  ],
  rejects: ['[Nordwind] bietet 800 Millionen Euro für das ganze Unternehmen.'],
})

/** "Ein Gutachter kommt auf N", "Das Tagblatt will von N erfahren haben": who says how much names nothing that is so much. */
const saysHowMuch = ({ verb, units }: Clause, phrase: Phrase | null): boolean =>
  (sayingHowMuch.get(verb?.lemma ?? '') ?? []).includes(phrase?.preposition ?? 'none') &&
  phrase?.governor?.head.kind !== 'noun' &&
  !units.some(({ classes }) => classes.some((id) => MEASURES.has(id)))
const MEASURES: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'debt', 'headcount', 'contract', 'stake'])

/** "Über den Wert von Y gehen die Ansichten auseinander. 2021 waren es N": the sentence before speaks of a worth and names no sum. */
const goesOnAboutWorth = ({ parsed, clause, phrase, before }: Site): boolean =>
  (refersBack(clause) || saysHowMuch(clause, phrase)) &&
  [before, clause.index > 0 ? firstOf(parsed, clause) : null].some(
    (told) =>
      told?.figures.every(({ figure }) => figure.kind !== 'money') === true &&
      told.units.some(({ norm, classes }) => /^wert(es)?$/.test(norm) || classes.includes('valuation')),
  )

/** What the sentence tells before a clause. */
const firstOf = (
  { figures, units }: Site['parsed'],
  { units: [first] }: Clause,
): Pick<Site['parsed'], 'figures' | 'units'> => {
  const end = first?.start ?? 0
  return { figures: figures.filter(({ start }) => start < end), units: units.filter(({ start }) => start < end) }
}

export const worthToldBefore = defineFrame({
  id: 'valuation/told-before',
  type: 'valuation',
  figure: ['money'],
  describe: 'Der Wert von Y ist umstritten. 2021 waren es N.',
  evokes: [{ classes: ['amount', 'worth', 'valuation'], places: ['before', 'sentence'], weight: 25 }],
  needs: [{ classes: ['amount', 'worth', 'valuation'], places: ['before', 'sentence'], weight: 1 }],
  figureIs: (figure, site) => isSum(figure) && goesOnAboutWorth(site),
  roles: { company: [of('amount valuation', 'von'), topic()], by: [] },
  qualifiers: valuationBasis,
  accepts: [
    ['Zur Bewertung schweigt [Seestern]. Das [Tagblatt] berichtet von 12 Milliarden Dollar.', { company: 'Seestern' }],
    ['Zur Bewertung schweigt [Seestern]; Insider nennen 12 Milliarden Dollar.', { company: 'Seestern' }],
    ['Über den Wert von [Seestern] wird gestritten. 2021 waren es 12 Milliarden Dollar.', { company: 'Seestern' }],
  ],
  rejects: [
    'Der Umsatz von [Seestern] sinkt. 2021 waren es 12 Milliarden Dollar.',
    '[Seestern] spart 3 Millionen Euro.',
  ],
})

/** "Seestern, nun N schwer, …", "Seestern ist N schwer": a company weighs so much. */
const isFirmHeavy = ({ clause, phrase }: Site): boolean => {
  const said = phrase === null ? undefined : clause.units[clause.units.indexOf(phrase.head) + 1]
  if (said?.norm !== 'schwer' || phrase === null) return false
  // "gilt als N schwer"
  if (phrase.preposition === 'als') return clause.verb?.lemma === 'gelten'
  if (phrase.preposition !== '') return false
  if (clause.verb !== null) return clause.verb.lemma === 'sein' && functionsOf(clause).subjectNoun === null
  // Set off behind its name.
  const [first] = clause.units
  const before = clause.parent?.phrases.filter(({ head }) => head.start < (first?.start ?? 0)) ?? []
  const isDeed = before.some(({ head, link }) => link === null && head.classes.some((id) => DEEDS.has(id)))
  return !isDeed && fits('company', before.find(({ link }) => link === null)?.head.mention)
}
const WEIGHED = 20
/** "legte eine Offerte für Y vor, N schwer": what weighs so much is the offer. */
const DEEDS: ReadonlySet<string> = new Set(['offer', 'acquire', 'deal', 'contract', 'funding-round', 'subsidy', 'loan'])

export const heavyFirm = defineFrame({
  id: 'valuation/heavy',
  type: 'valuation',
  figure: ['money'],
  describe: 'Der N schwere Betreiber Y; Y, N schwer, …; Y ist N schwer.',
  evokes: [{ classes: ['firm-word'], places: ['counted'], weight: 4 }, inClause('heavy')],
  prior: (_, site) => (isFirmHeavy(site) ? WEIGHED : 0),
  figureIs: ({ figure }, site) =>
    figure.kind === 'money' &&
    (isFirmHeavy(site) ||
      (heavyThing(site) !== null &&
        site.cues.some(({ classId, place }) => classId === 'firm-word' && place === 'counted'))),
  toldAs: 'market',
  roles: { company: [of('firm-word'), topic()], by: [] },
  qualifiers: valuationBasis,
  accepts: [
    ['[Nordwind] greift nach dem 2 Milliarden Euro schweren Konzern [Seestern].', { company: 'Seestern' }],
    ['[Seestern], nun 2 Milliarden Euro schwer, baut ein Werk.', { company: 'Seestern' }],
    ['[Seestern] ist 2 Milliarden Euro schwer.', { company: 'Seestern' }],
    ['[Seestern] gilt als 2 Milliarden Euro schwer.', { company: 'Seestern' }],
  ],
  rejects: [
    'Die 2 Milliarden Euro schwere Übernahme von [Seestern] ist geplatzt.',
    '[Nordwind] legte eine Offerte für [Seestern] vor, 2 Milliarden Euro schwer.',
  ],
})
