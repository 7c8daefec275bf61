/** What a word beside a figure says about the occasion it belongs to. */
export type Cue = 'earlier' | 'now' | 'newer' | 'rejected' | 'offered'

/** Beginnings of words (lower case) that give a cue. */
export const cueStems: Readonly<Record<Cue, readonly string[]>> = {
  earlier: [
    'zuvor',
    'bisher',
    'bislang',
    'ursprünglich',
    'anfangs',
    'anfänglich',
    'zunächst',
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
    'war noch',
  ],
  now: ['inzwischen', 'mittlerweile', 'nunmehr', 'nur noch'],
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

/** Parts of an answer that words beside the figure name: two figures that state different ones answer different questions. */
export type Facet =
  | 'region'
  | 'scope'
  | 'change'
  | 'per'
  | 'including'
  | 'shares'
  | 'price'
  | 'since'
  | 'session'
  | 'day'
  | 'department'

/** Beginnings of words, and what they state. */
export const facetStems: Readonly<Record<Facet, Readonly<Record<string, readonly string[]>>>> = {
  region: {
    world: ['weltweit', 'global', 'globus', 'erdball', 'international'],
    home: ['hierzulande', 'hierzuland', 'inland', 'inländisch', 'heimisch', 'landesweit', 'uns'],
    germany: ['deutschland', 'bundesweit', 'bundesrepublik', 'deutsche'],
    europe: ['europa', 'europäisch', 'eu-weit'],
    america: ['amerika', 'usa', 'nordamerika', 'us-amerikanisch', 'vereinigte'],
    china: ['china', 'chinesisch'],
    austria: ['österreich'],
    switzerland: ['schweiz'],
  },
  scope: {
    total: ['insgesamt', 'summe', 'zusammengenommen', 'gesamtsumme', 'gesamtvolumen', 'gesamtwert', 'alles'],
    combined: ['vereint', 'kombiniert', 'fusioniert', 'zusammen', 'beide'],
    part: ['davon', 'darunter', 'hiervon'],
    first: ['erste'],
    second: ['zweite'],
    third: ['dritte'],
    further: ['weitere', 'zusätzlich', 'nochmal', 'abermals', ...onTop],
  },
  change: {
    cut: [
      'schließ',
      'schloss',
      'geschlossen',
      'streich',
      'gestrichen',
      'abbau',
      'abgebaut',
      'aufgeb',
      'aufgegeben',
      'dichtmach',
      'wegfall',
      'wegfällt',
      'entfall',
      'entfällt',
      'stillleg',
      'stillgelegt',
    ],
    add: ['eröffn', 'neueröffn', 'hinzukomm', 'dazukomm'],
    total: ['betreib', 'betrieb', 'umfass', 'zähl', 'verfüg', 'besitz', 'unterhält', 'unterhalt'],
  },
  per: {
    year: ['jährlich', 'alljährlich', 'jahrestonnen', 'annualisiert'],
    month: ['monatlich'],
    week: ['wöchentlich'],
    day: ['täglich'],
  },
  department: {
    administration: ['verwaltung', 'zentrale', 'hauptverwaltung', 'konzernzentrale', 'hauptquartier', 'stabs'],
    research: ['forschung', 'entwicklung'],
    production: ['produktion', 'fertigung', 'montage'],
    sales: ['vertrieb', 'außendienst', 'verkauf'],
    it: ['it-'],
  },
  including: {
    debt: ['schulden', 'verbindlichkeiten'],
    interest: ['zinsen'],
    dividend: ['dividende'],
    costs: ['verfahrenskosten'],
  },
  shares: {
    diluted: ['verwässer'],
    young: ['junge'],
  },
  price: {
    issue: [
      'ausgabepreis',
      'emissionspreis',
      'platzierungspreis',
      'zuteilungspreis',
      'angebotspreis',
      'zeichnungspreis',
      'bezugspreis',
      'übernahmepreis',
      'kaufpreis',
      'ipo-preis',
      'preisspanne',
      'spanne',
      'offert',
      'angebot',
      'kaufangebot',
      'barangebot',
      'übernahmeangebot',
      'übernahmeoffert',
      'kaufoffert',
      'umtauschangebot',
      'gebot',
      'bieten',
      'bietet',
      'abfindung',
      'zeichn',
      'platzier',
      'zuteil',
      'zugeteilt',
      'ausgeb',
      'ausgabe',
      'emission',
      'aktionäre',
      'verlang',
      'rückkauf',
      'aktienrückkauf',
      'losschlag',
      'losgeschlagen',
    ],
    market: [
      'schlusskurs',
      'handel',
      'gehandelt',
      'plus',
      'minus',
      'kurs',
      'börsenkurs',
      'aktienkurs',
      'xetra',
      'handelsende',
      'handelsschluss',
      'börsenschluss',
      'eröffn',
      'rekordhoch',
      'allzeithoch',
      'notier',
      'schloss',
      'kletter',
      'rutsch',
      'sprang',
      'springt',
      'stieg',
      'steig',
      'fiel',
      'fällt',
      'sank',
      'sink',
      'schnell',
      'gewann',
      'gewinnt',
      'verlor',
      'verliert',
      'büßt',
      'rückt',
      'pendel',
      'tendier',
      'hinauf',
      'herauf',
      'hinunter',
      'herunter',
      'hinab',
      'herab',
      'bergauf',
      'bergab',
      'aufwärts',
      'abwärts',
    ],
    target: ['kursziel', 'fair', 'analyst', 'taxier', 'indikation', 'erwartungen'],
  },
  since: {
    'the start of the year': ['jahresbeginn', 'jahresanfang', 'jahresauftakt', 'jahresstart'],
    'a week': ['woche', 'wochenfrist'],
    'a month': ['monat', 'monatsfrist'],
    'a year': ['jahressicht', 'jahresfrist', 'zwölfmonat'],
    'the listing': ['ausgabepreis', 'emissionspreis'],
  },
  session: {
    early: ['vorbörslich', 'frühhandel'],
    opening: ['eröffn', 'erstnotiz', 'startkurs', 'handelsstart', 'handelsbeginn', 'handelsauftakt'],
    closing: ['schlusskurs', 'schloss', 'handelsende', 'handelsschluss', 'börsenschluss', 'beendet', 'endete'],
    late: ['nachbörslich'],
  },
  day: {
    monday: ['montag', 'wochenstart', 'wochenbeginn'],
    tuesday: ['dienstag'],
    wednesday: ['mittwoch'],
    thursday: ['donnerstag'],
    friday: ['freitag'],
    'the first': ['auftakt', 'handelstag', 'debüt', 'börsendebüt', 'erstnotiz', 'premiere', 'börsengang'],
  },
}

/** What of a company's shares is neither held nor bought: what was tendered to an offer, what an offer must reach, free float. */
export const unheldStems: Readonly<Record<string, readonly string[]>> = {
  tendered: ['angenommen', 'angedient', 'andien', 'dienten', 'eingereicht', 'annahmequote'],
  threshold: ['gefordert', 'erforderlich', 'mindestannahme', 'annahmeschwelle', 'mindestschwelle', 'mindestquote'],
  'free float': ['streubesitz', 'freefloat', 'streuaktionär', 'streubesitzaktionär'],
}

/** Facets that only prices and moves of a share have. */
export const shareFacets: ReadonlySet<Facet> = new Set<Facet>(['price', 'since', 'session', 'day'])

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
