import type { Document } from '../model/document.ts'
import type { FigureMention } from '../model/figure.ts'
import { german } from './de/grammar.ts'
import { makeRecognizer } from './recognizer.ts'
import type { Trace } from './trace.ts'

export interface RecognizeOptions {
  /** Also bare numbers with neither unit nor noun, as kind `number`. */
  readonly numbers?: boolean
  /** Is filled with what the rules did. */
  readonly trace?: Trace
}

const recognizeGerman = makeRecognizer(german)

/** Finds every figure of a document, in order, none overlapping another. */
export function recognizeFigures(document: Document, { numbers, trace }: RecognizeOptions = {}): FigureMention[] {
  const { figures } = recognizeGerman(document, trace)
  return numbers === true ? figures : figures.filter(({ figure }) => figure.kind !== 'number')
}
