import type { Phrase } from './clause.ts'
import type { Unit } from './unit.ts'

/** The name that ends the description which a noun begins: "des Kieler Logistikers **Seestern**". */
export function nameAtEnd(noun: Phrase, phrases: readonly Phrase[]): Unit | null {
  for (const one of phrases) {
    if (one.governor !== noun || one.link !== 'apposition') continue
    const name = one.head.kind === 'entity' ? one.head : nameAtEnd(one, phrases)
    if (name !== null) return name
  }
  return null
}
