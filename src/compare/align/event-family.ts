/** Names of events, by family: what counts as the same event for a date. Beginnings of words, English and German, lower case. */
const families: Readonly<Record<string, readonly string[]>> = {
  contract: [
    'contract',
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
  acquisition: ['acquisition', 'takeover', 'übernahme', 'kauf', 'erwerb'],
}

/** The family of an event's name; the name itself where it is in none. Names of several words are families of their own. */
export function eventFamily(event: string): string {
  const name = event.toLowerCase().replaceAll(/[_-]+/g, ' ').trim()
  const family = Object.entries(families).find(([, stems]) =>
    stems.some((stem) => name === stem || (!name.includes(' ') && name.startsWith(stem))),
  )
  return family?.[0] ?? name
}
