/** What "Zahlen" are by their colour: "schreibt rote Zahlen", "zurück in den schwarzen Zahlen". */
const figures = /^zahlen$/

/** Shares that a company issues are called so: "gibt junge Aktien aus". */
const shares = /^([a-zäöü]*aktien|anteilsscheinen?|anteilscheinen?)$/

/** What a state gives is called so, and is aid: "öffentliche Mittel", "staatliches Geld". */
const money =
  /^(mitteln?|geld|gelde[rs]?|geldern|millionen|milliarden|unterstützung|zuwendung(en)?|zuschuss|zuschüssen?|zuschusses|hilfen?|hilfszahlung(en)?|kapital|finanzierung|anreizen?)$/

/** Nouns that mean an event by the adjective right before them: "rote Zahlen", "neue Aktien". */
export const colouredNouns: readonly (readonly [
  colour: RegExp,
  noun: RegExp,
  classId: 'loss' | 'profit' | 'new-shares' | 'subsidy',
])[] = [
  [/^(tief|dunkel)?rote[nr]?$/, figures, 'loss'],
  [/^(tief)?schwarze[nr]?$/, figures, 'profit'],
  [/^(neue|junge)[nr]?$/, shares, 'new-shares'],
  [/^(öffentlich|staatlich)e[mnrs]?$/, money, 'subsidy'],
]
