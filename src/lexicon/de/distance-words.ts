/** Adverbs that measure a length from another time: "ein Jahr später" 1, "zwei Jahre zuvor" -1. */
export const distanceWords: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ['später', 1],
  ['danach', 1],
  ['darauf', 1],
  ['zuvor', -1],
  ['vorher', -1],
  ['davor', -1],
  ['früher', -1],
])
