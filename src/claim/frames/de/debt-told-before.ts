import { accountNouns } from '../../../lexicon/de/events/account-words.ts'
import { verbsOfAmount } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Site } from '../../cues/cue.ts'
import { isBank } from '../../roles/fits.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame } from '../define-frame.ts'

const DEBTS: ReadonlySet<string> = new Set(['debt', 'borrowed', 'convertible'])
/** Nouns that leave open of what they say how much it is: "die Summe", "der Betrag". */
const EMPTY: ReadonlySet<string> = new Set(['amount', 'plain-price'])
const BEFORE = 25

/** "Insgesamt geht es um N", "Zuletzt waren es N", "Die Summe beläuft sich auf N", "Zuletzt standen N in den Büchern": a clause that says how much, and of nothing of its own. */
const saysHowMuch = ({ clause, phrase }: Site): boolean => {
  const { verb, units, phrases } = clause
  const isInBooks =
    verb?.lemma === 'stehen' &&
    phrase?.preposition === '' &&
    phrases.some(({ head, preposition }) => preposition === 'in' && accountNouns.has(head.norm))
  const isAmount =
    phrase?.link === null && verbsOfAmount.get(verb?.lemma ?? '')?.has(phrase.preposition) === true && !verb?.passive
  const { subject, subjectNoun } = functionsOf(clause)
  const isEmpty =
    units.some(({ norm }) => norm === 'es') ||
    (subject === null && subjectNoun?.head.classes.some((id) => EMPTY.has(id)) === true)
  return isInBooks || (isAmount && isEmpty)
}

/** Does the sentence before speak of debts, and tell no sum? */
const speaksOfDebts = ({ before }: Site): boolean =>
  before?.figures.every(({ figure }) => figure.kind !== 'money') === true &&
  before.units.some(({ kind, classes }) => kind === 'noun' && classes.some((id) => DEBTS.has(id)))

/** Does the clause name by itself what is so much? */
const measuresElse = ({ clause: { units } }: Site): boolean =>
  units.some(({ kind, classes }) => kind === 'noun' && classes.some((id) => MEASURES.has(id)))
const MEASURES: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'invest',
  'contract',
  'valuation',
  'share-price',
  'price',
  'subsidy',
  'capital',
  'other-measure',
  'spend',
  'stake',
])

export const debtToldBefore = defineFrame({
  id: 'debt/told-before',
  type: 'debt',
  figure: ['money'],
  describe: 'Y baut Schulden ab. Zuletzt waren es N; Y verhandelt über einen Schuldenschnitt. Es geht um N.',
  evokes: [{ classes: [...DEBTS], places: ['before'], weight: BEFORE }],
  needs: [{ classes: [...DEBTS], places: ['before'], weight: 1 }],
  passes: ['loan'],
  figureIs: (figure, site) => isSum(figure) && speaksOfDebts(site) && saysHowMuch(site) && !measuresElse(site),
  roles: { company: [] },
  bars: isBank,
  accepts: [
    [
      '[Seestern] verhandelt mit den Gläubigern über einen Schuldenschnitt. Es geht um 30 Millionen Euro.',
      { company: 'Seestern' },
    ],
    ['[Seestern] baut seine Schulden ab. Zuletzt waren es 30 Millionen Euro.', { company: 'Seestern' }],
    [
      'Die Banken stunden der [Seestern] ihre Kredite. Die Summe beläuft sich auf 30 Millionen Euro.',
      { company: 'Seestern' },
    ],
    [
      'Die Schulden der [Seestern] steigen. Ende Juni standen netto 30 Millionen Euro in den Büchern.',
      { company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] baut Schulden ab. Der Umsatz belief sich auf 30 Millionen Euro.',
    '[Seestern] baut Schulden ab. [Nordwind] zahlt 30 Millionen Euro.',
    '[Seestern] baut um. Insgesamt geht es um 30 Millionen Euro.',
  ],
})
