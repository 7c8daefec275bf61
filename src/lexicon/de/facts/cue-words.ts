/** What a word beside a figure says about the occasion it belongs to. */
export type Cue = 'earlier' | 'now' | 'newer' | 'rejected' | 'offered' | 'passing'

/** Words whose cue hangs on others: "noch" beside a verb of the past is read as "war noch", "zunächst" needs one too. */
export const still = 'noch'
export const stillSo = 'war noch'
export const onlyStill = 'nur noch'
export const atFirst = 'zunächst'

/** Beginnings of words (lower case) that give a cue. */
export const cueStems: Readonly<Record<Cue, readonly string[]>> = {
  earlier: [
    'zuvor',
    'bisher',
    'bislang',
    'ursprünglich',
    'anfangs',
    'anfänglich',
    atFirst,
    'vorher',
    'ehedem',
    'damal',
    'seinerzeit',
    'vorjahr',
    'vormals',
    'anstatt',
    'anstelle',
    'vorherig',
    'vorig',
    'davor',
    stillSo,
  ],
  now: ['inzwischen', 'mittlerweile', 'nunmehr', onlyStill],
  newer: [
    'erhöht',
    'aufgestockt',
    'angehoben',
    'nachgebessert',
    'gesenkt',
    'gekürzt',
    'reduziert',
    'korrigiert',
    'aufbesser',
    'nachgelegt',
    'verdoppelt',
    'verringert',
    'hochgeschraubt',
  ],
  rejected: [
    'abgelehnt',
    'ablehn',
    'lehnte',
    'ausgeschlagen',
    'schlug',
    'gescheitert',
    'scheiter',
    'abgeblitzt',
    'zurückgewiesen',
    'geplatzt',
    'verworfen',
    'vergeblich',
    'absage',
    'erfolglos',
    'verschmäht',
  ],
  offered: [
    'angebot',
    'gebot',
    'offert',
    'bietet',
    'biete',
    'geboten',
    'übernahmeangebot',
    'übernahmeofferte',
    'kaufangebot',
  ],
  passing: [
    'zeitweise',
    'zeitweilig',
    'zwischenzeitlich',
    'zwischendurch',
    'vorübergehend',
    'kurzzeitig',
    'kurzfristig',
    'vorbörslich',
    'intraday',
  ],
}

/** Words for what was before that begin too many others: "Einstieg", "stattlich", "früheren Aktionären". */
export const earlierWords: ReadonlySet<string> = new Set([
  'einst',
  'statt',
  'früher',
  'einstig',
  'einstige',
  'einstigen',
  'einstiger',
  'einstiges',
])

/** Verbs that with "noch" say how it was before: "2022 waren es noch 950". */
export const wasStill: ReadonlySet<string> = new Set([
  'war',
  'waren',
  'lag',
  'lagen',
  'betrug',
  'betrugen',
  'gewesen',
  'hatte',
  'hatten',
  'stand',
  'standen',
])

/** Verbs and participles that with "zunächst" say how it was before; "zunächst erwerben sie" is a first step. */
export const wasFirst: ReadonlySet<string> = new Set([
  ...wasStill,
  'wollte',
  'wollten',
  'sollte',
  'sollten',
  'hieß',
  'ging',
  'gingen',
  'gedacht',
  'geplant',
  'gefordert',
  'geboten',
  'genannt',
  'gemeldet',
  'angekündigt',
  'angegeben',
  'veranschlagt',
  'vorgesehen',
  'rede',
])

/** Beginnings of words that say anywhere in a clause that an amount comes on top: "legt vier Milliarden drauf", "die Erweiterung kostet". */
export const onTop: readonly string[] = [
  'drauf',
  'obendrauf',
  'erweiterung',
  'folgeauftrag',
  'anschlussauftrag',
  'zusatzauftrag',
  'nachbestell',
  'nachorder',
]

/** Beginnings of words beside money that was earned or lost. */
export const resultStems: readonly string[] = ['umsatz', 'umsätz', 'gewinn', 'verlust', 'ergebni', 'übersch', 'ebit']

/** Beginnings of words for those who guess what a company will report: "Analysten hatten mit 3 Euro gerechnet". */
export const guesserStems: readonly string[] = [
  'analyst',
  'expert',
  'beobachter',
  'marktbeobachter',
  'marktteilnehmer',
  'marktexpert',
  'branchenkenner',
  'börsian',
  'fachleute',
  'konsens',
  'analystenkonsens',
  'marktkonsens',
]

/** What of a company's shares is not what somebody holds: what was tendered to an offer, what an offer must reach, the rest, free float. */
export const unheldStems: Readonly<Record<string, readonly string[]>> = {
  tendered: ['angenommen', 'angedient', 'andien', 'dienten', 'eingereicht', 'annahmequote'],
  threshold: ['gefordert', 'erforderlich', 'mindestannahme', 'annahmeschwelle', 'mindestschwelle', 'mindestquote'],
  rest: ['restlich', 'übrig', 'verbleibend', 'ausstehend', 'fehlend', 'letzte'],
  'free float': ['streubesitz', 'freefloat', 'streuaktionär', 'streubesitzaktionär'],
}

/** Words that give each its own: "beide haben jeweils 300". */
export const distributive: ReadonlySet<string> = new Set(['je', 'jeder', 'jede', 'jedes', 'jeweils', 'jedem', 'jeden'])

/** Words that put what follows into the amount, or leave it out. */
export const inclusive: readonly string[] = [
  'inklusive',
  'einschließlich',
  'samt',
  'inkl',
  'mit',
  'plus',
  'zuzüglich',
  'nebst',
]

/** Verbs that put what they name into the amount that follows. */
export const reckonsIn =
  /\b(?:eingerechnet|einberechnet|mitgerechnet|einbezogen|inbegriffen|mitgezählt|hinzugerechnet|hinzugezählt)\b|\b(?:rechne\p{L}*|bezieh\p{L}*) .*\b(?:ein|mit|hinzu)\b|\bzähl\p{L}* .*\b(?:mit|dazu|hinzu)\b/u

/** What of a result is taken off, as its name says. */
export const resultMeasure = /pre-?tax|vor steuern|vorsteuer|operat|betriebs|ebitda|ebit|brutto|gross/

/** Beginnings of words for growth without what was bought, sold or gained by exchange rates. */
export const organicStems: readonly string[] = [
  'organisch',
  'währungsbereinigt',
  'wechselkursbereinigt',
  'lokalwährung',
  'flächenbereinigt',
  'vergleichbar',
]
