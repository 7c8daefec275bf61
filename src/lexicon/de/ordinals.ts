/** Ordinal stems up to 31: days of a month, centuries, quarters. */
const stems: readonly (readonly [number, string])[] = [
  [1, 'erst'],
  [2, 'zweit'],
  [3, 'dritt'],
  [4, 'viert'],
  [5, 'fünft'],
  [6, 'sechst'],
  [7, 'siebt siebent'],
  [8, 'acht'],
  [9, 'neunt'],
  [10, 'zehnt'],
  [11, 'elft'],
  [12, 'zwölft'],
  [13, 'dreizehnt'],
  [14, 'vierzehnt'],
  [15, 'fünfzehnt'],
  [16, 'sechzehnt'],
  [17, 'siebzehnt'],
  [18, 'achtzehnt'],
  [19, 'neunzehnt'],
  [20, 'zwanzigst'],
  [21, 'einundzwanzigst'],
  [22, 'zweiundzwanzigst'],
  [23, 'dreiundzwanzigst'],
  [24, 'vierundzwanzigst'],
  [25, 'fünfundzwanzigst'],
  [26, 'sechsundzwanzigst'],
  [27, 'siebenundzwanzigst'],
  [28, 'achtundzwanzigst'],
  [29, 'neunundzwanzigst'],
  [30, 'dreißigst dreissigst'],
  [31, 'einunddreißigst einunddreissigst'],
]

/** Ordinal words in all their endings: "zweiten", "einunddreißigster". */
export const ordinals: ReadonlyMap<string, number> = new Map(
  stems.flatMap(([value, words]) =>
    words.split(' ').flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value] as const)),
  ),
)

/** The last of several: "in der letzten Woche im Juli". */
export const lastWords: ReadonlySet<string> = new Set(['letzte', 'letzten', 'letzter', 'letztes', 'letztem'])
