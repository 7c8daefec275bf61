/** What "Zahlen" are by their colour: "schreibt rote Zahlen", "zurück in den schwarzen Zahlen". */
const figures = /^zahlen$/

/** Shares that a company issues are called so: "gibt junge Aktien aus". */
const shares = /^([a-zäöü]*aktien|anteilsscheinen?|anteilscheinen?)$/

/** Nouns that mean an event by the adjective right before them: "rote Zahlen", "neue Aktien". */
export const colouredNouns: readonly (readonly [
  colour: RegExp,
  noun: RegExp,
  classId: 'loss' | 'profit' | 'new-shares',
])[] = [
  [/^(tief|dunkel)?rote[nr]?$/, figures, 'loss'],
  [/^(tief)?schwarze[nr]?$/, figures, 'profit'],
  [/^(neue|junge)[nr]?$/, shares, 'new-shares'],
]
