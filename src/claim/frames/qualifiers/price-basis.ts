import type { Site } from '../../cues/cue.ts'

const BASES: readonly (readonly [RegExp, string])[] = [
  [/^(earn-?out|zusatzzahlung(en)?|nachzahlung|erfolgsabhängige)$/, 'earn-out'],
  [/^(schulden|verbindlichkeiten|nettoschulden)$/, 'with_debt'],
  [/^zinsen$/, 'with_interest'],
  [/^(bar|barem|barmitteln|bargeld)$/, 'cash'],
]

/** What a price includes, where the clause says so. */
export function priceBasis({ clause }: Site): Record<string, string> {
  for (const [word, basis] of BASES) if (clause.units.some((unit) => word.test(unit.norm))) return { basis }
  return {}
}
