import { combined, pairWords, togetherWords } from '../../lexicon/de/events/together-words.ts'
import type { Clause } from '../syntax/clause.ts'

/** "Zusammen kommen beide auf 3 Milliarden Euro Umsatz", "Die fusionierte Gruppe hätte 900 Mitarbeiter": what two companies are once one has bought the other. */
export const tellsOfBoth = ({ units }: Clause): boolean =>
  units.some(
    ({ norm, kind }, at) =>
      (togetherWords.test(norm) && units.some((unit) => pairWords.test(unit.norm))) ||
      ((kind === 'attribute' || kind === 'word') &&
        combined.test(norm) &&
        units[at + 1]?.classes.some((id) => id === 'firm-word' || id === 'collective') === true),
  )
