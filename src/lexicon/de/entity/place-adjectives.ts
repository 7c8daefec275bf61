import { places } from './places.ts'
import { residentsOf } from './residents.ts'

/** Adjectives of places, which never bend and are written as the people are: "Schweizer (Werke)", "Wiener (Büros)". */
export const placeAdjectives: ReadonlySet<string> = new Set([
  'Schweizer',
  'Liechtensteiner',
  'Luxemburger',
  ...[...places].map((place) => `${place.replace(/e$/, '')}er`),
  ...Object.values(residentsOf)
    .flat()
    .filter((name) => name.endsWith('er')),
])
