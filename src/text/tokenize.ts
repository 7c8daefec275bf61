import type { Gap, Token } from '../model/document.ts'
import { charClass, charClassOf, isAstralLetter } from './char-class.ts'
import { EMPTY_HASH, hashBehind, type Word, wordAt } from './vocabulary.ts'

const HYPHEN = /^[\u2010-\u2014\u2212]$/
const APOSTROPHES = /[’‘ʼ´`]/g
const IGNORABLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

const asWritten = (word: string): string => word
const inLowerCase = (word: string): string => word.toLowerCase()

/** The signs of ASCII, by their code unit; letters and digits never come here. */
const signs: readonly Word[] = Array.from({ length: 0x80 }, (_, unit) =>
  wordAt(String.fromCharCode(unit), 0, 1, hashBehind(EMPTY_HASH, unit), inLowerCase),
)

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
      let hash = EMPTY_HASH
      for (; at < length && charClassOf(text.charCodeAt(at)) === charClass.digit; at++)
        hash = hashBehind(hash, text.charCodeAt(at))
      const known = wordAt(text, start, at, hash, asWritten)
      tokens.push({ index, start, end: at, kind: 'digits', text: known.text, norm: known.norm, word: known.word, gap })
    } else if (first <= charClass.letter || isAstral(text, at, first)) {
      let capital = false
      let odd = false
      let hash = EMPTY_HASH
      for (; at < length; at++) {
        const unit = text.charCodeAt(at)
        const next = charClassOf(unit)
        if (next === charClass.upper) capital = true
        else if (next !== charClass.lower) {
          if (!goesOn(text, at, next)) break
          odd = true
          if (next === charClass.surrogate) at++
        }
        hash = hashBehind(hash, unit)
      }
      const known = wordAt(text, start, at, hash, odd ? normOfWord : capital ? inLowerCase : asWritten)
      tokens.push({ index, start, end: at, kind: 'word', text: known.text, norm: known.norm, word: known.word, gap })
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      const known = signs[unit] ?? wordAt(text, start, at, hashBehind(EMPTY_HASH, unit), normOfSymbol)
      tokens.push({ index, start, end: at, kind: 'symbol', text: known.text, norm: known.norm, word: known.word, gap })
    }
    gap = 'none'
  }
  return tokens
}

const isAstral = (text: string, at: number, unitClass: number): boolean =>
  unitClass === charClass.surrogate && isAstralLetter(String.fromCodePoint(text.codePointAt(at) ?? 0))

/** Does a word go on with a unit that is no plain letter? */
const goesOn = (text: string, at: number, unitClass: number): boolean =>
  unitClass === charClass.letter ||
  unitClass === charClass.ignorable ||
  (unitClass === charClass.apostrophe && startsLetter(text, at + 1)) ||
  isAstral(text, at, unitClass)

const startsLetter = (text: string, at: number): boolean =>
  at < text.length && charClassOf(text.charCodeAt(at)) <= charClass.letter

const normOfWord = (word: string): string =>
  word.replace(IGNORABLES, '').normalize('NFC').toLowerCase().replace(APOSTROPHES, "'")

const normOfSymbol = (symbol: string): string =>
  HYPHEN.test(symbol) ? '-' : symbol.normalize('NFC').replace(APOSTROPHES, "'")
