import { type RecognizeOptions, recognizeFigures } from '../figure/recognize.ts'
import type { Document } from '../model/document.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Source } from '../model/source.ts'
import { readDocument } from '../text/read-document.ts'

/** Source -> figures. Apart from the rest of the pipeline, so that `claims figures` starts without names, claims and facts. */
export function figuresOf(
  source: Source,
  options: RecognizeOptions = {},
): { document: Document; figures: FigureMention[] } {
  const document = readDocument(source)
  return { document, figures: recognizeFigures(document, options) }
}
