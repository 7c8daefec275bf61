import type { FigureKind, Hedge } from '../../model/figure.ts'
import { wordSet } from '../word-set.ts'

/** A word before a number that says how exact it is. */
export interface HedgeWord {
  readonly hedge: Hedge
  /** Just above or below ("gut", "knapp"), not anywhere beyond. */
  readonly near: boolean
  /** Kinds of figures that the word belongs to; all where it is missing. */
  readonly kinds?: readonly FigureKind[]
}

const numeric: readonly FigureKind[] = ['money', 'percent', 'count', 'number']

const hedge = (hedge: Hedge, phrases: string, more: Partial<HedgeWord> = {}): [string, HedgeWord][] =>
  phrases.split('|').map((phrase) => [phrase.trim(), { hedge, near: false, ...more }])

/** Hedges that stand before the figure. A full stop of an abbreviation is a word of its own ("ca ."). */
export const hedgesBefore: ReadonlyMap<string, HedgeWord> = new Map([
  ...hedge(
    'about',
    'rund | rd | rd . | etwa | circa | zirka | ca | ca . | ungefähr | in etwa | um die | so um die | an die | schätzungsweise | geschätzt | geschätzte | geschätzten | annähernd | grob | grob geschätzt | überschlägig | größenordnungsmäßig | in der größenordnung von | ~ | ≈ | in der region von | im bereich von | rund um | plus minus | ± | so etwa | ungefaehr',
  ),
  ...hedge('about', 'gegen | um das jahr', { kinds: ['date'] }),
  ...hedge(
    'over',
    'über | mehr als | jenseits von | jenseits der | weit über | deutlich über | weit mehr als | deutlich mehr als | weitaus mehr als | erheblich mehr als | wesentlich mehr als | oberhalb von | oberhalb der | > | größer als | höher als | ueber | klar über | klar mehr als',
  ),
  ...hedge(
    'over',
    'gut | gute | guten | knapp über | etwas mehr als | wenig mehr als | kaum mehr als | nur wenig mehr als | leicht über | etwas über | kurz über | ein wenig mehr als | gerade über | reichlich | einiges über',
    { near: true },
  ),
  ...hedge(
    'at_least',
    'mindestens | wenigstens | zumindest | nicht weniger als | nicht unter | minimal | ≥ | > = | min . | mind .',
  ),
  ...hedge('at_least', 'ab', { kinds: [...numeric, 'date'] }),
  ...hedge('at_least', 'ab etwa | ab circa | ab ca . | ab ungefähr | ab rund', { kinds: ['date'] }),
  ...hedge('up_to', 'bis etwa | bis circa | bis ca . | bis ungefähr | bis rund | bis gegen', { kinds: ['date'] }),
  ...hedge('at_least', 'bis mindestens | mindestens bis | bis wenigstens | wenigstens bis | zumindest bis', {
    kinds: ['date'],
  }),
  ...hedge('at_least', 'frühestens | frühestens ab | ab frühestens | nicht vor', { kinds: ['date'] }),
  ...hedge(
    'under',
    'unter | weniger als | deutlich unter | weit unter | deutlich weniger als | weit weniger als | unterhalb von | unterhalb der | < | kleiner als | niedriger als | geringer als | klar unter',
  ),
  ...hedge(
    'under',
    'knapp | knappe | knappen | fast | nahezu | beinahe | beinah | knapp unter | etwas weniger als | nicht ganz | leicht unter | etwas unter | kurz unter | kurz vor | bald | so gut wie | gerade unter',
    { near: true },
  ),
  ...hedge(
    'up_to',
    'bis zu | maximal | höchstens | nicht mehr als | nicht über | allenfalls | bis maximal | bis höchstens | ≤ | < = | max . | bis an die | längstens | maximal bis zu | hoechstens',
  ),
  ...hedge('up_to', 'bis', { kinds: [...numeric, 'date'] }),
  ...hedge(
    'up_to',
    'spätestens | bis spätestens | spätestens bis | spätestens ab | ab spätestens | bis einschließlich | noch bis | bis längstens | nicht später als | bis maximal',
    { kinds: ['date'] },
  ),
  ...hedge('over', 'nach | kurz nach | erst nach | frühestens nach | bis nach', { kinds: ['date'] }),
  ...hedge('under', 'vor | noch vor | spätestens vor | bis vor', { kinds: ['date'] }),
  ...hedge('under', 'keine | nicht einmal | nicht mal', { near: true, kinds: [...numeric, 'duration'] }),
  ...hedge('under', 'kaum', { near: true, kinds: ['duration'] }),
  ...hedge('exact', 'genau | exakt | punktgenau | haargenau | präzise'),
])

/** Hedges that stand behind the figure: "50 Millionen oder mehr". */
export const hedgesAfter: ReadonlyMap<string, HedgeWord> = new Map([
  ...hedge(
    'at_least',
    'oder mehr | und mehr | und darüber | oder darüber | aufwärts | plus x | plus mehr | oder noch mehr',
  ),
  ...hedge('up_to', 'oder weniger | und weniger | und darunter | oder darunter'),
  ...hedge('about', 'oder so | circa'),
])

/** Words that may stand between a hedge or preposition and its figure without meaning anything to the value. */
export const fillers: ReadonlySet<string> = wordSet(
  'nur noch sogar weitere weiteren weiterer zusätzliche zusätzlichen zusätzlich zuletzt zuvor bisher bislang derzeit aktuell jetzt nun immerhin lediglich bereits schon wieder satte satten stolze stolzen insgesamt künftig zunächst gerade einmal mal eben auch ganze ganzen umgerechnet wohl durchschnittlich jährlich monatlich',
)

/** Words that say that the figure holds for each. */
export const distributives: ReadonlySet<string> = new Set(['je', 'jeweils', 'jeder', 'jede', 'jedes'])

/** Words that may stand between two linked numbers without cutting the link, besides hedges and articles. */
export const linkFillers: ReadonlySet<string> = wordSet(
  'der die das den dem des vorher ehemals einst nötigen geplanten erwarteten erhofften geforderten ursprünglich je jeweils vergleichbaren damals heute dann danach später schließlich vorjahr jahr im am vor',
)

/** Words that set two figures of one unit side by side: "450 und 150 Millionen", "von 12 auf 15", "statt 3 nun 5". */
export const linkWords: ReadonlySet<string> = wordSet(
  'und oder sowie auf nach statt gegen bis beziehungsweise bzw gegenüber von der zu / , -',
)

/** Those of them that link too little where a bare number follows: "15 Dollar und 15". */
export const looseLinks: ReadonlySet<string> = wordSet('und oder sowie , / -')
