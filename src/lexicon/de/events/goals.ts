/** Nouns that mean an event only where something goes to them: "an die Börse", not "an der Börse". By preposition and noun. */
export const goalClasses: ReadonlyMap<string, string> = new Map([
  ['an börse', 'ipo'],
  ['an nyse', 'ipo'],
  ['an nasdaq', 'ipo'],
  ['an aktienmarkt', 'ipo'],
  ['auf parkett', 'ipo'],
  ['auf börsenparkett', 'ipo'],
  ['auf kurszettel', 'ipo'],
])
