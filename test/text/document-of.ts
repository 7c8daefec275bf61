import type { Document } from '../../src/model/document.ts'
import type { Source } from '../../src/model/source.ts'
import { readDocument } from '../../src/text/read-document.ts'

/** A text as a source of which nothing is known but what is given. */
export const sourceOf = (text: string, given: Partial<Source> = {}): Source => ({
  id: 'test',
  path: null,
  title: null,
  outlet: null,
  url: null,
  published: null,
  publishedImplied: false,
  text,
  ...given,
})

/** A text read as such a source. */
export const documentOf = (text: string, given: Partial<Source> = {}): Document => readDocument(sourceOf(text, given))
