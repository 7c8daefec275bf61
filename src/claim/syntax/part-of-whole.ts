import { partOpeners } from '../../lexicon/de/grammar/connectives.ts'
import { themWords } from '../../lexicon/de/grammar/pointing-words.ts'
import type { Clause, Phrase } from './clause.ts'

/** "…, davon 40 im Ausland", "wovon 3 Millionen auf Munition entfallen", "300 von ihnen": a part of what was told before. */
export const isPart = (clause: Clause): boolean => isShareOut(clause) || isOfWhole(clause) || isContained(clause)

/** "Enthalten sind 3 Millionen für die Wartung". */
const isContained = ({ verb }: Clause): boolean => verb?.lemma === 'enthalten' && verb.passive

/** "Auf Autos entfielen 8 Millionen, auf Räder 7": what goes to one of several is a part. */
const isShareOut = ({ verb, parent, phrases }: Clause): boolean =>
  (verb ?? parent?.verb)?.lemma === 'entfallen' && phrases.some(({ preposition }) => preposition === 'auf')

const isOfWhole = ({ units }: Clause): boolean =>
  units.some(({ norm }, at) => partOpeners.has(norm) || (norm === 'von' && themWords.has(units[at + 1]?.norm ?? '')))

/** "1000 der 17.500 Stellen", "1300 von weltweit 16.000": the figure that some are taken from. */
export function isWhole({ units }: Clause, phrase: Phrase | null): boolean {
  const at = phrase === null ? -1 : units.indexOf(phrase.head)
  const before = units.slice(Math.max(0, at - 3), Math.max(0, at))
  return (
    before.some(({ kind }) => kind === 'figure') &&
    before.some(
      ({ kind, norm }, at) =>
        (kind === 'determiner' && /^(der|ihrer|seiner)$/.test(norm)) ||
        (norm === 'von' && before[at - 1]?.kind === 'figure'),
    )
  )
}
