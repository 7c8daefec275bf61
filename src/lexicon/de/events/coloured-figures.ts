/** What "Zahlen" are by their colour: "schreibt rote Zahlen", "zurück in den schwarzen Zahlen". */
export const colouredFigures: readonly (readonly [colour: RegExp, classId: 'loss' | 'profit'])[] = [
  [/^(tief|dunkel)?rote[nr]?$/, 'loss'],
  [/^(tief)?schwarze[nr]?$/, 'profit'],
]
