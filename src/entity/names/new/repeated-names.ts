import { type Article, isCapital } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { shortFormsOf } from '../form/short-forms-of.ts'
import { withoutLegalForm } from '../form/without-legal-form.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'

const MOST_WORDS = 6

/** Where the words of names found stand again, all of them or as many as are short for them: "National Power" of "National Power Grid Partners". */
export function* repeatedNames(
  { tokens, inFigure, document }: Article,
  taken: Uint8Array,
  found: readonly Occurrence[],
): Generator<[first: number, after: number]> {
  const forms = new Set<string>()
  const openers = new Set<string>()
  for (const { text } of found) {
    const words = withoutLegalForm(text).split(/\s+/)
    if (words.length < 2) continue
    openers.add(words[0] ?? '')
    const key = squeeze(words.join(' '))
    forms.add(key)
    for (const form of shortFormsOf(text))
      if (form.length > squeeze(words[0] ?? '').length && key.startsWith(form)) forms.add(form)
  }
  for (let first = 0; first < tokens.length; first++) {
    if (!openers.has(tokens[first]?.text ?? '') || taken[first] === 1) continue
    let end = 0
    for (let after = first + 1; after <= first + MOST_WORDS; after++) {
      const last = tokens[after - 1]
      if (last === undefined || taken[after - 1] === 1 || inFigure[after - 1] === 1) break
      if (after > first + 1 && last.gap === 'line') break
      if (!isCapital(last) || after === first + 1) continue
      const key = squeeze(document.text.slice(tokens[first]?.start, last.end))
      if (forms.has(key) || (key.endsWith('s') && forms.has(key.slice(0, -1)))) end = after
    }
    if (end > 0) {
      yield [first, end]
      first = end - 1
    }
  }
}
