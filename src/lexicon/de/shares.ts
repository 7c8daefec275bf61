import { wordSet } from '../word-set.ts'

/** Units of a share, by norm: exponent of the unit, and whether it is percentage points. */
export const percentWords: ReadonlyMap<string, { readonly exponent: number; readonly points: boolean }> = new Map([
  ['prozent', { exponent: 0, points: false }],
  ['prozents', { exponent: 0, points: false }],
  ['%', { exponent: 0, points: false }],
  ['vh', { exponent: 0, points: false }],
  ['pct', { exponent: 0, points: false }],
  ['proz', { exponent: 0, points: false }],
  ['prozentpunkt', { exponent: 0, points: true }],
  ['prozentpunkte', { exponent: 0, points: true }],
  ['prozentpunkten', { exponent: 0, points: true }],
  ['prozentpunktes', { exponent: 0, points: true }],
  ['pp', { exponent: 0, points: true }],
  ['basispunkt', { exponent: -2, points: true }],
  ['basispunkte', { exponent: -2, points: true }],
  ['basispunkten', { exponent: -2, points: true }],
  ['bps', { exponent: -2, points: true }],
])

/** "Punkte" after "%-" or "Prozent-". */
export const pointWords: readonly string[] = ['punkt', 'punkte', 'punkten']

/** What follows the number in "neunprozentig", "27-prozentige", "3%ige". */
export const percentAdjectives: ReadonlySet<string> = new Set(
  ['prozentig', 'ig', 'prozentig'].flatMap((stem) => ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)),
)

/** Words after a fraction that say it is a share of something: ein Viertel der Anteile, ein Drittel mehr. */
export const shareFollowers: ReadonlySet<string> = wordSet(
  'der des dieser dieses davon deren dessen aller seiner seines ihrer ihres unserer von vom am an mehr weniger höher niedriger teurer billiger günstiger größer kleiner gestiegen gesunken gefallen geschrumpft gewachsen zugelegt eingebrochen auf zu zur über unter sämtlicher beider',
)

/** Before "Drittel" without a number: what is left of a whole. */
export const remainingAdjectives =
  /^(verbleibend|verblieben|restlich|übrig|übriggeblieben|letzt|ausstehend|fehlend|noch fehlend)e[ns]?$/
/** Before "Drittel" without a number: whose it is. */
export const ownersBefore: ReadonlySet<string> = wordSet(
  'sein seine seinem seines seiner ihr ihre ihrem ihres ihrer unser unsere unserem unseres dessen deren',
)
/** What is told in halves, thirds and quarters of time. */
export const timesInParts: ReadonlySet<string> = wordSet(
  'jahres saison spiels spielzeit partie stunde jahrhunderts jahrzehnts amtszeit lebens laufzeit geschäftsjahres karriere semesters monats',
)

/** Particles of verbs by which a company or share loses or gains a fraction: "büßte ein Viertel ein", "gab ein Zehntel nach". */
export const losingParticles: ReadonlySet<string> = new Set(['ein', 'ab', 'nach', 'zu', 'hinzu'])

/** Participles of the same: "hat ein Viertel verloren". */
export const lostParticiples: ReadonlySet<string> = wordSet(
  'eingebüßt eingebüsst verloren abgegeben nachgegeben zugelegt gewonnen hinzugewonnen eingespart',
)

/** Nouns of one share of a company: "1,55 je Aktie". */
export const shareNouns: readonly string[] =
  'aktie anteilschein anteilsschein stammaktie vorzugsaktie papier titel'.split(' ')

/** Kinds of shares, as they stand behind a company's name: "Seestern Vz", "Seestern PS". */
export const shareKinds: ReadonlySet<string> = wordSet('vz vz. vzo vzo. st st. sta sta. ps gs namen')

/** Ends of the names of stock indices, and what else they are called. */
export const stockIndices = /(?:dax|atx|smi|stoxx|nikkei|nasdaq|ftse|kospi|index|börsenbarometer|kursbarometer)s?$/

/** Plural nouns and genitives of the shares that a majority is of. */
export const wholeShares: ReadonlySet<string> = wordSet(
  'anteile anteilen aktien stimmrechte stimmrechten geschäftsanteile geschäftsanteilen gesellschaftsanteile papiere kapitals grundkapitals stammkapitals aktienkapitals',
)
