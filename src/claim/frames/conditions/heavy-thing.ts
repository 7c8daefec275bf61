import { weighingAdjectives } from '../../../lexicon/de/grammar/adjectives.ts'
import type { Site } from '../../cues/cue.ts'
import type { Unit } from '../../syntax/unit.ts'

/** "der 2 Milliarden Euro schwere **Betreiber**", "das 2 Milliarden schwere **Paket**": what weighs as much as the sum before it says. */
export function heavyThing({ clause: { units }, phrase }: Site): Unit | null {
  const at = phrase === null ? -1 : units.indexOf(phrase.head)
  return at >= 0 && weighingAdjectives.test(units[at + 1]?.norm ?? '') ? (units[at + 2] ?? null) : null
}
