/** Words that name one thing in labels, each list headed by the word that stands for all; lower case, in the plural where papers use it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  aktien: ['aktie', 'papiere', 'papier', 'titel', 'anteilsscheine', 'anteilscheine', 'wertpapiere', 'stücke'],
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
  marge: ['rendite', 'umsatzrendite', 'ebit-marge', 'ebitda-marge', 'gewinnmarge'],
  rang: ['platz', 'position', 'nummer'],
  abnehmer: ['kunden', 'kundschaft'],
  abonnenten: ['abos', 'abonnements'],
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

/** The word that stands for a word and its synonyms. */
export const labelHead = (word: string): string => heads.get(word) ?? word

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
  'prozent',
  'prozentpunkte',
  'buche',
  'geschäftsbericht',
  'mitteilung',
  'angaben',
  'bericht',
])
