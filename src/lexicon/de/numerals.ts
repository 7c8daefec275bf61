const units = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'] as const
const teens = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
]
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

/** ß and umlauts as typewriters and Swiss papers write them. */
const spellings = (words: Iterable<readonly [string, number]>): Map<string, number> =>
  new Map([...words].flatMap(([word, value]) => spellingsOf(word).map((form) => [form, value] as const)))
const spellingsOf = (word: string): string[] => [
  ...new Set([word, word.replace('ß', 'ss'), word.replace('ü', 'ue').replace('ö', 'oe').replace('ß', 'ss')]),
]

/** 1–9 as they stand inside number words. */
export const unitWords: ReadonlyMap<string, number> = spellings([
  ...units.slice(1).map((word, index) => [word, index + 1] as const),
  ['zwo', 2],
])

/** 10–19. */
export const teenWords: ReadonlyMap<string, number> = spellings(teens.map((word, index) => [word, index + 10]))

/** 20, 30 … 90. */
export const tenWords: ReadonlyMap<string, number> = spellings(tens.map((word, index) => [word, 10 * (index + 2)]))

/** Numbers that are only whole words. */
export const wholeNumberWords: ReadonlyMap<string, number> = new Map([
  ['null', 0],
  ['eins', 1],
  ['zweien', 2],
  ['dreien', 3],
  ['vieren', 4],
])

/** "ein": an article, unless a scale, a fraction or a unit follows. */
export const articleForms: readonly string[] = ['ein', 'eine', 'einen', 'einem', 'einer', 'eines']

const declined = (stem: string): readonly string[] => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)

/** Adjectives between the article and what it counts that say on which side of one it lies: eine knappe Million, ein gutes Dutzend. */
export const nearOne: ReadonlyMap<string, 'over' | 'under'> = new Map([
  ...declined('gut').map((word) => [word, 'over'] as const),
  ...declined('knapp').map((word) => [word, 'under'] as const),
])

/** Adjectives between the article and "Milliarde" that leave it one: eine weitere Milliarde, die zweite Milliarde. */
export const onesOfScale: readonly string[] =
  'erst zweit dritt viert fünft nächst letzt weiter zusätzlich ganz voll glatt rund ander'.split(' ').flatMap(declined)

/** half, as it is declined. */
export const halfForms: readonly string[] = ['halb', 'halbe', 'halber', 'halbes', 'halben', 'halbem']

/** Denominators: "Drittel", "Viertel" … and what they divide by. */
export const fractionNouns: ReadonlyMap<string, number> = new Map(
  (
    [
      ['drittel', 3],
      ['viertel', 4],
      ['fünftel', 5],
      ['fuenftel', 5],
      ['sechstel', 6],
      ['siebtel', 7],
      ['siebentel', 7],
      ['achtel', 8],
      ['neuntel', 9],
      ['zehntel', 10],
      ['zwölftel', 12],
      ['zwanzigstel', 20],
      ['fünfzigstel', 50],
      ['hundertstel', 100],
      ['tausendstel', 1000],
    ] as const
  ).flatMap(([word, by]) => [[word, by] as const, [`${word}s`, by] as const, [`${word}n`, by] as const]),
)

/** ½ and its like. */
export const fractionSigns: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅛', [1, 8]],
])

/** One of two equal parts. */
export const halfNouns: readonly string[] = ['hälfte', 'hälften', 'haelfte']

/** Adjectives between an article that counts and a currency: "für einen symbolischen Euro". By norm. */
export const tokenAdjectives: readonly string[] = [
  'symbolische',
  'symbolischen',
  'symbolischer',
  'einzigen',
  'einziger',
]

/** Beginnings of years that are spelt out: nobody writes "tausendsiebenhundert" for one. */
export const speltYears = /^(?:neunzehnhundert|zweitausend)./
