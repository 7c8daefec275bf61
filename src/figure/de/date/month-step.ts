import { monthAbbreviations, months } from '../../../lexicon/de/calendar.ts'
import { lookUp, map, node, oneOf, optional, seq, tight, word } from '../../combine.ts'

/** A month by its full name. */
export const monthName = lookUp(months)

/** A month by name or short ("Dez.", "Sept"). */
export const month = node(
  oneOf(
    monthName,
    map(seq(lookUp(monthAbbreviations), optional(tight(word('.')))), ([number]) => number),
  ),
)
