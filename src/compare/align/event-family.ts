/** Names of events, by family: what counts as the same event for a date. Beginnings of words, English and German, lower case. */
const families: Readonly<Record<string, readonly string[]>> = {
  contract: [
    'contract',
    'contract signing',
    'agreement',
    'signing',
    'vertrag',
    'abkommen',
    'vereinbarung',
    'unterzeich',
    'order',
    'auftrag',
  ],
  closing: ['closing', 'completion', 'abschluss', 'vollzug'],
  founding: ['founding', 'foundation', 'gründung'],
  ipo: ['ipo', 'listing', 'börsengang', 'first trading'],
  restructuring: ['restructuring', 'umstrukturierung', 'umbau', 'umwandlung'],
  announcement: ['announcement', 'bekanntgabe', 'ankündigung', 'mitteilung'],
  publication: ['publication', 'veröffentlichung'],
  investment: ['investment', 'investition', 'beteiligung', 'einstieg'],
  deadline: ['deadline', 'frist', 'stichtag'],
  launch: ['launch', 'start', 'einführung', 'inbetriebnahme'],
  statement: ['statement', 'äußerung', 'aussage', 'interview', 'remark'],
  talks: ['talk', 'negotiation', 'verhandlung', 'gespräch'],
  offer: ['offer', 'bid', 'angebot', 'offerte', 'gebot'],
  meeting: ['meeting', 'hauptversammlung', 'sitzung', 'versammlung', 'shareholder meeting'],
  results: ['results', 'figures', 'annual results', 'zahlen', 'bilanz', 'quartalszahlen', 'report'],
  approval: ['approval', 'clearance', 'genehmigung', 'zustimmung', 'freigabe'],
  'share price level': ['share price level', 'price level', 'high', 'low', 'kurs', 'hoch', 'tief'],
  acquisition: ['acquisition', 'takeover', 'übernahme', 'kauf', 'erwerb'],
}

/** Families whose events come once in the life of a company, a deal or a plant; all others come again. */
export const singularEvents: ReadonlySet<string> = new Set([
  'founding',
  'closing',
  'ipo',
  'restructuring',
  'insolvency',
  'ceo start',
  'construction start',
  'production start',
  'delivery start',
  'site closure',
  'agreement end',
])

/** The family of an event's name; the name itself where it is in none. Names of several words are families of their own. */
export function eventFamily(event: string): string {
  const name = event.toLowerCase().replaceAll(/[_-]+/g, ' ').trim()
  const family = Object.entries(families).find(([, stems]) =>
    stems.some((stem) => name === stem || (!name.includes(' ') && name.startsWith(stem))),
  )
  return family?.[0] ?? name
}
