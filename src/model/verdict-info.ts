import type { Aspect, Verdict } from './fact.ts'
import type { Words } from './lang.ts'

/** What a verdict is called, what it means, and its weight: the worst pair of a fact decides (highest first). */
export const verdictInfo = {
  conflict: {
    weight: 5,
    name: { en: 'conflict', de: 'Widerspruch' },
    meaning: { en: 'They cannot both be true.', de: 'Beides zugleich kann nicht stimmen.' },
  },
  unclear: {
    weight: 4,
    name: { en: 'unclear', de: 'unklar' },
    meaning: {
      en: 'They clash, but what would decide is not said.',
      de: 'Sie passen nicht zusammen, doch was entscheiden würde, ist nicht gesagt.',
    },
  },
  update: {
    weight: 3,
    name: { en: 'update', de: 'überholt' },
    meaning: { en: 'The later one reports a change.', de: 'Die spätere Angabe meldet eine Änderung.' },
  },
  compatible: {
    weight: 2,
    name: { en: 'compatible', de: 'vereinbar' },
    meaning: { en: 'One is vaguer; both can be true.', de: 'Eine ist ungenauer; beide können stimmen.' },
  },
  agree: {
    weight: 1,
    name: { en: 'agree', de: 'einig' },
    meaning: { en: 'They say the same.', de: 'Sie sagen dasselbe.' },
  },
  single: {
    weight: 0,
    name: { en: 'single', de: 'nur eine Quelle' },
    meaning: { en: 'Only one source speaks to it.', de: 'Nur eine Quelle sagt etwas dazu.' },
  },
} as const satisfies Record<Verdict, { weight: number; name: Words; meaning: Words }>

/** In what a conflict lies. */
export const aspectInfo = {
  value: { en: 'value', de: 'Wert' },
  currency: { en: 'currency', de: 'Währung' },
  date: { en: 'date', de: 'Datum' },
  party: { en: 'party', de: 'Beteiligte' },
  hedge: { en: 'bound', de: 'Grenze' },
  unit: { en: 'unit', de: 'Einheit' },
  polarity: { en: 'denial', de: 'Dementi' },
} as const satisfies Record<Aspect, Words>
