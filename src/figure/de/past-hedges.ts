import { fillers, hedgesBefore } from '../../lexicon/de/hedges.ts'
import type { Reader } from '../reader.ts'

/** Phrases of hedges have at most this many tokens. */
const LONGEST = 4

/** The token before a number and what hedges it: "waren es | noch mehr als 26"; not before `start`. */
export function pastHedges(reader: Reader, first: number, start = 0): number {
  let at = first - 1
  while (at > start) {
    const length = hedgeLength(reader, at)
    if (length > 0 && at - length >= start) at -= length
    else if (fillers.has(reader.token(at)?.norm ?? '')) at--
    else break
  }
  return at
}

/** How many tokens up to a place are a hedge, the longest one. */
function hedgeLength(reader: Reader, at: number): number {
  let phrase = ''
  let found = 0
  for (let length = 1; length <= LONGEST; length++) {
    const norm = reader.token(at - length + 1)?.norm ?? ''
    phrase = phrase === '' ? norm : `${norm} ${phrase}`
    if (hedgesBefore.has(phrase)) found = length
  }
  return found
}
