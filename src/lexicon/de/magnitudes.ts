/** Scale words as plurals without a number, which mean "several of them": from, to below. */
export const vagueScales: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['dutzende', 12, 100],
      ['hunderte', 100, 1000],
      ['tausende', 1000, 10_000],
      ['zehntausende', 10_000, 100_000],
      ['hunderttausende', 100_000, 1_000_000],
    ] as const
  ).flatMap(([word, min, max]) => ['', 'n', 'r'].map((ending) => [word + ending, [min, max]] as const)),
)

/** Words for "some of them": mehrere Milliarden. */
export const severalWords: readonly string[] = ['mehrere', 'einige', 'etliche', 'wenige', 'paar'].flatMap((word) =>
  word === 'paar' ? [word] : [word, `${word}n`, `${word}r`],
)

/** "zwei" of "zweistellig". */
export const digitCounts: Readonly<Record<string, number>> = {
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
}

/** Scales as the first part of a compound. */
export const scalePrefixes: ReadonlyMap<string, number> = new Map([
  ['tausender', 3],
  ['millionen', 6],
  ['milliarden', 9],
  ['billionen', 12],
])

/** Second parts that leave the compound an amount: Millionenbetrag, Milliardenhöhe. */
export const sizeWords: readonly string[] =
  'betrag betrags betrages beträge beträgen höhe höhen summe summen bereich bereichs bereiches größenordnung größenordnungen volumen volumens bandbreite region wert werts wertes'.split(
    ' ',
  )
