/** Words that name one thing in labels, each list headed by the word that stands for all; lower case, in the plural where papers use it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  aktien: [
    'aktie',
    'papiere',
    'papier',
    'titel',
    'anteilsscheine',
    'anteilscheine',
    'wertpapiere',
    'wertpapier',
    'stücke',
    'stück',
    'anteil',
    'anteilsschein',
    'namenaktie',
    'namensaktie',
    'inhaberaktie',
    'vorzugsaktie',
    'stammaktie',
    'anteilschein',
  ],
  beschäftigte: [
    'mitarbeiter',
    'mitarbeitende',
    'mitarbeiterinnen',
    'beschäftigten',
    'leute',
    'menschen',
    'angestellte',
    'arbeitnehmer',
    'arbeitskräfte',
    'arbeiter',
    'dienstnehmer',
    'personal',
    'stellen',
    'vollzeitstellen',
    'jobs',
    'arbeitsplätze',
    'belegschaft',
    'köpfe',
  ],
  aufschlag: ['prämie', 'zuschlag', 'aufpreis', 'übernahmeprämie', 'premium'],
  auftragsbestand: ['backlog', 'auftragspolster', 'orderbestand', 'auftragsbuch', 'auftragsbücher'],
  auftragseingang: ['neugeschäft', 'ordereingang', 'bestelleingang', 'auftragseingänge', 'bestellungen'],
  einsparung: [
    'einsparungen',
    'ersparnis',
    'ersparnisse',
    'kostensenkung',
    'kostensenkungen',
    'kosteneinsparung',
    'kosteneinsparungen',
    'kostenersparnis',
    'einsparziel',
    'sparziel',
    'sparvolumen',
    'einsparvolumen',
    'einsparpotenzial',
    'savings',
  ],
  marge: ['rendite', 'umsatzrendite', 'ebit-marge', 'ebitda-marge', 'gewinnmarge'],
  rang: ['platz', 'position', 'nummer'],
  abnehmer: ['kunden', 'kundschaft'],
  abonnenten: ['abos', 'abonnements'],
  passagiere: ['gäste', 'fluggäste', 'fahrgäste', 'reisende', 'urlauber', 'touristen', 'feriengäste', 'reisegäste'],
  flugzeuge: ['maschinen', 'flieger', 'jets', 'flotte'],
  fahrzeuge: ['autos', 'pkw', 'neuwagen', 'personenwagen'],
  lokomotiven: ['loks'],
  wohnungen: ['wohneinheiten', 'mietwohnungen'],
  reisen: ['buchungen', 'trips'],
  schiffe: ['frachter', 'kreuzfahrtschiffe', 'neubauten'],
  aktionäre: ['anteilseigner', 'anteilsinhaber', 'aktionärinnen'],
  mindestannahme: [
    'mindestannahmeschwelle',
    'mindestannahmequote',
    'annahmeschwelle',
    'mindestschwelle',
    'mindestquote',
  ],
  staatshilfe: ['staatshilfen', 'hilfen', 'hilfspaket', 'rettungspaket'],
  synergien: ['synergieeffekte', 'synergie'],
  standorte: ['niederlassungen', 'filialen', 'läden', 'geschäfte', 'märkte'],
  fabriken: ['werke', 'fabrik', 'werk'],
  länder: ['staaten', 'ländern'],
  millimeter: ['mm', 'millimetern'],
  kilometer: ['km', 'kilometern'],
  quadratmeter: ['qm', 'm²', 'quadratmetern'],
  tonnen: ['t', 'tonne', 'jahrestonnen'],
  megawatt: ['mw'],
  gigawatt: ['gw'],
  terawattstunden: ['twh'],
  abschreibung: ['wertberichtigung', 'wertminderung', 'abschreiber', 'abschreibungen'],
  rückstellung: ['vorsorge', 'rückstellungen', 'risikovorsorge'],
  dividende: ['ausschüttung', 'gewinnausschüttung'],
}

const heads = new Map(
  Object.entries(synonyms).flatMap(([head, others]) => [head, ...others].map((word) => [word, head] as const)),
)

/** Endings by which the words of two labels differ. */
export const labelEndings = /(innen|ungen|ern|en|er|es|e|n|s)$/

/** Letters from which a word may have an ending that its synonyms were listed without. */
const inflected = 5

const stems = new Map(
  [...heads].flatMap(([word, head]) => (word.length < inflected ? [] : [[word.replace(labelEndings, ''), head]])),
)

/** The word that stands for a word and its synonyms, in whatever case they stand: "Gästen" as "Gäste". */
export const labelHead = (word: string): string =>
  heads.get(word) ?? (word.length < inflected ? undefined : stems.get(word.replace(labelEndings, ''))) ?? word

/** Labels of what is paid on shares. */
export const dividendLabel = /dividend|ausschüttung/

/** The label that shares have, whatever they are called. */
export const sharesLabel = labelHead('aktien')

/** Heads of labels that name a unit of measure, and not what is measured: a depth and a length are both in metres. */
export const measures: ReadonlySet<string> = new Set([
  'millimeter',
  'kilometer',
  'quadratmeter',
  'tonnen',
  'megawatt',
  'gigawatt',
  'terawattstunden',
  'meter',
  'liter',
  'barrel',
  'kilogramm',
  'hektar',
  'kilowattstunden',
])

/** Labels that say that there is an amount, and not of what. */
export const emptyLabels: ReadonlySet<string> = new Set([
  'betrag',
  'summe',
  'höhe',
  'umfang',
  'volumen',
  'wert',
  'größe',
  'größenordnung',
  'niveau',
  'zahl',
  'anzahl',
  'anteil',
  'anteile',
  'anteilen',
  'anteils',
  'prozent',
  'prozentpunkte',
  'buche',
  'geschäftsbericht',
  'mitteilung',
  'angaben',
  'bericht',
])

/** Words of a label that name nothing. */
export const labelFillers: ReadonlySet<string> = new Set([
  'der',
  'die',
  'das',
  'des',
  'den',
  'dem',
  'of',
  'the',
  'von',
  'an',
  'am',
  'im',
  'in',
  'und',
  'and',
])
