import { stemOfAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { verbClasses, verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'

/** Classes of a participle that stands before a noun: "bewertete", "gezahlten", "teuren". */
export function attributeClasses(norm: string): readonly string[] {
  const stem = stemOfAdjective(norm)
  if (stem === norm) return []
  return verbReadings(stem)
    .filter((reading) => reading.shape === 'participle')
    .flatMap((reading) => verbClasses(reading.lemma))
}
