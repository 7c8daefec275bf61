/**
 * What money is spent on, by field: parts of words that papers use for one another ("Rechenleistung", "Chips für Rechenzentren"), lower
 * case. A part of five letters or more may stand anywhere in a compound, a shorter one is a word. A word may belong to several fields.
 */
const fields: Readonly<Record<string, readonly string[]>> = {
  computing: [
    'rechen',
    'computing',
    'compute',
    'rechner',
    'computer',
    'cloud',
    'server',
    'datencenter',
    'datenzentr',
    'datacenter',
    'prozessor',
    'hardware',
    'infrastruktur',
    'chips',
    'chip',
    'ki-chip',
    'gpu',
    'gpus',
  ],
  network: [
    'glasfaser',
    'breitband',
    'mobilfunk',
    'stromnetz',
    'übertragungsnetz',
    'verteilnetz',
    'leitung',
    'trasse',
    'infrastruktur',
    'netz',
    'netze',
    'netzausbau',
    '5g',
  ],
  rails: ['schiene', 'gleis', 'bahnhöf', 'strecken', 'weichen', 'infrastruktur', 'netz'],
  plants: [
    'fabrik',
    'fertigung',
    'produktion',
    'produktions',
    'montage',
    'anlagen',
    'standort',
    'werk',
    'werke',
    'werks',
    'neubau',
    'halle',
    'hallen',
    'erweiterung',
    'kapazität',
  ],
  research: ['forschung', 'entwicklung', 'labor', 'f&e', 'r&d', 'studien'],
  restructuring: [
    'umbau',
    'umbaukosten',
    'restrukturierung',
    'sanierung',
    'sozialplan',
    'abfindung',
    'stellenabbau',
    'personalabbau',
    'sparprogramm',
    'neuausrichtung',
    'neuaufstellung',
    'transformation',
  ],
  litigation: [
    'settlement',
    'fine',
    'rechtsstreit',
    'vergleich',
    'strafe',
    'bußgeld',
    'klage',
    'kläger',
    'schadenersatz',
    'schadensersatz',
    'verfahren',
    'prozess',
  ],
  creditors: ['gläubiger', 'quote', 'insolvenz', 'überbrückungs'],
  buyback: ['buyback', 'rückkauf', 'rückkäufe'],
  dividend: ['dividende', 'ausschüttung'],
  advertising: ['werbung', 'werbe', 'marketing', 'kampagne', 'sponsoring'],
  fleet: ['flotte', 'flugzeug', 'jets', 'schiff', 'züge', 'waggon', 'lokomotiv'],
  power: ['batterie', 'akkus', 'elektro', 'ladesäule', 'ladenetz', 'zellfertigung'],
  climate: ['klimaschutz', 'dekarbonisierung', 'wasserstoff', 'grünstahl', 'klimaneutral'],
  software: ['digitalisierung', 'software', 'künstliche', 'intelligenz', 'it', 'ki'],
  staff: ['löhne', 'gehälter', 'personal', 'tarif', 'boni', 'prämien'],
  homes: ['wohnung', 'modernisierung', 'instandhaltung', 'neubau'],
  takeovers: ['übernahme', 'zukäufe', 'zukauf', 'akquisition'],
}

/** Nouns that say that money is spent, and not on what. */
export const emptyPurposes: ReadonlySet<string> = new Set([
  'investition',
  'investitionen',
  'investitionssumme',
  'investitionsvolumen',
  'investment',
  'ausgabe',
  'ausgaben',
  'kosten',
  'aufwand',
  'aufwendungen',
  'mittel',
  'budget',
  'projekt',
  'vorhaben',
  'plan',
  'paket',
  'programm',
  'phase',
  'spitze',
])

/** Letters from which a part may stand inside a compound. */
const inside = 5

/** Where the words for what it is end and those for what that is for begin: "Hallen für Chips". */
const complement = /\s(?:für|in|im|zur|zum|bei|des|der|von|auf)\s/u

/** The fields of a purpose: those of the part that stands last, as the head of a compound does ("Chip-Werk" is a plant). */
function fieldsOf(purpose: string): readonly string[] {
  const [head = '', ...rest] = purpose.toLowerCase().split(complement)
  const at = (part: string): number => {
    const place = head.lastIndexOf(part)
    return part.length >= inside || isWord(head, part, place) ? place : -1
  }
  const places = Object.entries(fields).map(([field, parts]) => ({ field, place: Math.max(...parts.map(at)) }))
  const last = Math.max(...places.map(({ place }) => place))
  if (last >= 0) return places.filter(({ place }) => place === last).map(({ field }) => field)
  return rest.length > 0 ? fieldsOf(rest.join(' ')) : []
}

const isWord = (text: string, part: string, place: number): boolean =>
  !/\p{L}/u.test(text.charAt(place - 1)) && !/\p{L}/u.test(text.charAt(place + part.length))

/** Is money for the one spent in a field of the other? */
export function sharesField(a: string, b: string): boolean {
  const known = new Set(fieldsOf(a))
  return fieldsOf(b).some((field) => known.has(field))
}
