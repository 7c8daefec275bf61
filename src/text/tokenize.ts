import type { Gap, Token } from '../model/document.ts'
import { charClass, charClassOf, isAstralLetter } from './char-class.ts'

const HYPHEN = /^[\u2010-\u2014\u2212]$/
const APOSTROPHES = /[’‘ʼ´`]/g
const IGNORABLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Cuts a text into words, runs of digits and single symbols; never fails. White space is kept as each token's `gap`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const { length } = text
  let gap: Gap = 'none'
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    const first = charClassOf(unit)
    if (first === charClass.blank || first === charClass.ignorable) {
      if (first === charClass.blank && gap === 'none') gap = 'blank'
      at++
      continue
    }
    if (first === charClass.line) {
      gap = 'line'
      at++
      continue
    }
    const start = at
    const index = tokens.length
    if (first === charClass.digit) {
      at++
      while (at < length && charClassOf(text.charCodeAt(at)) === charClass.digit) at++
      const digits = text.slice(start, at)
      tokens.push({ index, start, end: at, kind: 'digits', text: digits, norm: digits, gap })
    } else if (first <= charClass.letter || isAstral(text, at, first)) {
      let capital = false
      let odd = false
      for (;;) {
        const next = at < length ? charClassOf(text.charCodeAt(at)) : charClass.line
        if (next === charClass.lower) at++
        else if (next === charClass.upper) {
          capital = true
          at++
        } else if (next === charClass.letter || next === charClass.ignorable) {
          odd = true
          at++
        } else if (isAstral(text, at, next)) {
          odd = true
          at += 2
        } else if (next === charClass.apostrophe && startsLetter(text, at + 1)) {
          odd = true
          at++
        } else break
      }
      const word = text.slice(start, at)
      const norm = shared(odd ? normOfWord(word) : capital ? word.toLowerCase() : word)
      tokens.push({ index, start, end: at, kind: 'word', text: capital || odd ? word : norm, norm, gap })
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      const symbol = text.slice(start, at)
      const norm = unit < 0x80 ? symbol : normOfSymbol(symbol)
      tokens.push({ index, start, end: at, kind: 'symbol', text: symbol, norm, gap })
    }
    gap = 'none'
  }
  return tokens
}

/** As many different words are shared as the articles of some weeks hold; long ones are rare, and a long slice keeps its whole text alive. */
const MOST_WORDS = 100_000
const LONGEST = 12
const words = new Map<string, string>()

/** The same string for the same word, so that later look-ups compare by identity. */
function shared(word: string): string {
  if (word.length > LONGEST) return word
  const known = words.get(word)
  if (known !== undefined) return known
  if (words.size === MOST_WORDS) words.clear()
  words.set(word, word)
  return word
}

const isAstral = (text: string, at: number, unitClass: number): boolean =>
  unitClass === charClass.surrogate && isAstralLetter(String.fromCodePoint(text.codePointAt(at) ?? 0))

const startsLetter = (text: string, at: number): boolean =>
  at < text.length && charClassOf(text.charCodeAt(at)) <= charClass.letter

const normOfWord = (word: string): string =>
  word.replace(IGNORABLES, '').normalize('NFC').toLowerCase().replace(APOSTROPHES, "'")

const normOfSymbol = (symbol: string): string =>
  HYPHEN.test(symbol) ? '-' : symbol.normalize('NFC').replace(APOSTROPHES, "'")
