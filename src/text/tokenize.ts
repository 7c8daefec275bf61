import type { Gap, Token } from '../model/document.ts'
import { charClass, charClassOf, isAstralLetter } from './char-class.ts'
import { type Word, wordOf } from './vocabulary.ts'

const HYPHEN = /^[\u2010-\u2014\u2212]$/
const APOSTROPHES = /[’‘ʼ´`]/g
const IGNORABLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

const asWritten = (word: string): string => word
const inLowerCase = (word: string): string => word.toLowerCase()

/** The signs of ASCII, by their code unit; letters and digits never come here. */
const signs: readonly Word[] = Array.from({ length: 0x80 }, (_, unit) => wordOf(String.fromCharCode(unit), inLowerCase))

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
      const { word } = wordOf(digits, asWritten)
      tokens.push({ index, start, end: at, kind: 'digits', text: digits, norm: digits, word, gap })
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
      const known = wordOf(text.slice(start, at), odd ? normOfWord : capital ? inLowerCase : asWritten)
      tokens.push({ index, start, end: at, kind: 'word', text: known.text, norm: known.norm, word: known.word, gap })
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      const known = signs[unit] ?? wordOf(text.slice(start, at), normOfSymbol)
      tokens.push({ index, start, end: at, kind: 'symbol', text: known.text, norm: known.norm, word: known.word, gap })
    }
    gap = 'none'
  }
  return tokens
}

const isAstral = (text: string, at: number, unitClass: number): boolean =>
  unitClass === charClass.surrogate && isAstralLetter(String.fromCodePoint(text.codePointAt(at) ?? 0))

const startsLetter = (text: string, at: number): boolean =>
  at < text.length && charClassOf(text.charCodeAt(at)) <= charClass.letter

const normOfWord = (word: string): string =>
  word.replace(IGNORABLES, '').normalize('NFC').toLowerCase().replace(APOSTROPHES, "'")

const normOfSymbol = (symbol: string): string =>
  HYPHEN.test(symbol) ? '-' : symbol.normalize('NFC').replace(APOSTROPHES, "'")
