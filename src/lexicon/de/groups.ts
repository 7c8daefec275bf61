import { wordSet } from '../word-set.ts'

/** Nouns for all who work somewhere: "Die Belegschaft wächst auf 700". */
const staffs = wordSet(
  'belegschaft stammbelegschaft mannschaft personal stammpersonal team crew personalbestand personalstand personalstamm mitarbeiterstamm mitarbeiterstand',
)

/** First parts of nouns for how many there are: "Kundenzahl". */
const numbered =
  /^(mitarbeiter|beschäftigten|angestellten|kunden|nutzer|abonnenten|abo|mitglieder|stellen|filialen|teilnehmer|passagier|gäste|besucher|händler|einwohner|standorte|flotten)(?:zahl|zahlen|bestand)$/

/** Whom or what a noun counts all of, as a unit: "Belegschaft" Mitarbeiter, "Kundenzahl" Kunden; undefined for other nouns. */
export function membersOf(norm: string): string | undefined {
  if (staffs.has(norm)) return 'Mitarbeiter'
  const first = numbered.exec(norm)?.[1]
  return first && first.charAt(0).toUpperCase() + first.slice(1)
}
