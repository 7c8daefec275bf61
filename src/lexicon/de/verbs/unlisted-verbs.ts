import { nounReadings } from '../morphology/noun-readings.ts'
import type { VerbShape } from './conjugate.ts'

/** A form of a verb that no list holds. */
export interface UnlistedVerb {
  readonly infinitive: string
  readonly shape: VerbShape
}

/** Endings of regular verbs that leave the stem. */
const ENDINGS: readonly (readonly [ending: string, shape: VerbShape])[] = [
  ['eten', 'past'],
  ['ete', 'past'],
  ['ten', 'past'],
  ['te', 'past'],
  ['et', 'present'],
  ['t', 'present'],
]
const PARTICLE =
  '(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|statt|teil|um|unter|hinzu|hervor|heran|heraus|herunter|hinaus|voraus|entgegen|vor|weg|weiter|wieder|zu|zurück|zusammen|gleich|still|frei|nahe|bereit|sicher|heim|dar|hoch|klar|nieder|offen|vorbei|voran|herbei|herum|herein|hinein|hinauf|hinweg|dazu|davon|gut|kennen|empor|quer)'
const ZU = new RegExp(`^(${PARTICLE})zu(\\p{Ll}+n)$`, 'u')

/** Verbs whose participle has no "ge" and looks like a present: "bestraft", "bombardiert". */
const UNSTRESSED = /^(be|ent|er|ge|miss|ver|zer)|ieren$/

/** Adjectives and adverbs that would be forms of verbs hardly anybody uses. */
const LOOKALIKES = new Set(['letzte', 'letzten', 'rechte', 'rechten', 'harte', 'harten', 'heute'])

const JOINED = new RegExp(`^(${PARTICLE})(\\p{Ll}{3,})$`, 'u')

/** Particle and rest of a word that may be a separable verb; whether it is, its infinitive says: see `isInfinitive`. */
export function joinedParts(norm: string): readonly [particle: string, rest: string] | null {
  const [, particle, rest] = JOINED.exec(norm) ?? []
  return particle === undefined || rest === undefined ? null : [particle, rest]
}

/** Does the dictionary hold the word as an infinitive? */
export const isInfinitive = (word: string): boolean => nounReadings(word).includes('infinitive')

/** Every infinitive can stand as a noun, so the dictionary of nouns knows the verbs: what a word, in lower case, may be a form of. */
export function unlistedVerbs(norm: string): UnlistedVerb[] {
  if (LOOKALIKES.has(norm)) return []
  if (isInfinitive(norm))
    return [
      { infinitive: norm, shape: 'infinitive' },
      { infinitive: norm, shape: 'present' },
    ]
  const [, particle, base] = ZU.exec(norm) ?? []
  if (particle !== undefined && isInfinitive(`${particle}${base}`))
    return [{ infinitive: `${particle}${base}`, shape: 'zu' }]
  for (const [ending, shape] of ENDINGS) {
    if (!norm.endsWith(ending)) continue
    const stem = norm.slice(0, -ending.length)
    if (stem.length < 3 || (!ending.startsWith('e') && /[dt]$/.test(stem))) continue
    const infinitive = [`${stem}en`, ...(/e[lr]$/.test(stem) ? [`${stem}n`] : [])].find(isInfinitive)
    if (infinitive === undefined) continue
    return shape === 'present' && UNSTRESSED.test(infinitive)
      ? [
          { infinitive, shape },
          { infinitive, shape: 'participle' },
        ]
      : [{ infinitive, shape }]
  }
  return []
}
