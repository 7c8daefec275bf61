/** What a UTF-16 code unit can be in a token. `ignorable`: soft hyphens and zero-width marks, part of a word or nothing at all. */
export const charClass = {
  /** A letter that is its own norm: lower case, composed. */
  lower: 1,
  /** A composed letter whose norm is its lower case. */
  upper: 2,
  /** Any other letter or mark: the word is to be composed. */
  letter: 3,
  digit: 4,
  symbol: 5,
  blank: 6,
  line: 7,
  ignorable: 8,
  apostrophe: 9,
  /** First half of a surrogate pair. */
  surrogate: 10,
} as const
export type CharClass = (typeof charClass)[keyof typeof charClass]

const LETTER = /[\p{L}\p{M}]/u
const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const LINE = /[\n\r\u2028\u2029]/
const APOSTROPHE = /['’]/

/** Code unit -> class, filled as letters turn up; 0 = not seen yet. */
const classes = new Uint8Array(0x10000)

/** The class of a code unit. */
export function charClassOf(unit: number): CharClass {
  const known = classes[unit]
  if (known !== undefined && known !== 0) return known as CharClass
  const found = classify(unit)
  classes[unit] = found
  return found
}

function classify(unit: number): CharClass {
  const char = String.fromCharCode(unit)
  if (unit >= 0x30 && unit <= 0x39) return charClass.digit
  if (unit >= 0xd800 && unit < 0xdc00) return charClass.surrogate
  if (IGNORABLE.test(char)) return charClass.ignorable
  // From U+0300 on there are combining marks, which NFC may join to the letter before.
  if (LETTER.test(char)) {
    if (unit >= 0x300) return charClass.letter
    return char.toLowerCase() === char ? charClass.lower : charClass.upper
  }
  if (LINE.test(char)) return charClass.line
  if (/\s/.test(char)) return charClass.blank
  if (APOSTROPHE.test(char)) return charClass.apostrophe
  return charClass.symbol
}

/** Is the code point of a surrogate pair a letter? */
export const isAstralLetter = (char: string): boolean => LETTER.test(char)
