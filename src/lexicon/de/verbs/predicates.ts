/** By their verbs, the preposition of a noun that says what the subject is: "ist Käufer", "zählt zu den Käufern", "gilt als Käufer". */
export const predicatePrepositions: ReadonlyMap<string, string> = new Map([
  ['sein', ''],
  ['bleiben', ''],
  ['werden', ''],
  ['gehören', 'zu'],
  ['zählen', 'zu'],
  ['rechnen', 'zu'],
  ['gelten', 'als'],
  ['auf|treten', 'als'],
])
