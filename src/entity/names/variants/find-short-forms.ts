import type { Entity } from '../../../model/entity.ts'
import type { Article } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { opensShortForm } from '../form/opens-short-form.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { type Occurrence, readOccurrence } from '../occurrence/occurrence.ts'

/** A short form that a text gives behind a name: the texts of its tokens. */
interface ShortForm {
  readonly entity: Entity
  readonly words: readonly string[]
}

const LONGEST = 3
const MOST_LETTERS = 8
/** "H&F", "KfW", "Casag". */
const BRIEF = /^\p{Lu}([\p{Lu}\p{Ll}&]*\p{Lu}\p{Ll}?|\p{Ll}{2,4})$/u

/** "Hellman & Friedman (H&F)", "Casinos Austria, kurz CASAG": what a text gives in brackets or as short behind a name stands for it from there on. */
export function findShortForms(article: Article, known: readonly NamedEntity[], taken: Uint8Array): NamedEntity[] {
  const forms = new Map<string, ShortForm>()
  for (const { occurrence, entity } of known) {
    const form = entity === null ? undefined : bracketed(article, occurrence, entity)
    const [first] = form?.words ?? []
    if (form !== undefined && first !== undefined && !forms.has(first)) forms.set(first, form)
  }
  if (forms.size === 0) return []
  const found: NamedEntity[] = []
  for (const [at, { text }] of article.tokens.entries()) {
    const form = forms.get(text)
    if (form === undefined || !stands(article, form, at, taken)) continue
    const { entity, words } = form
    const occurrence = readOccurrence(article, at, at + words.length)
    found.push({
      occurrence,
      entity,
      candidates: [entity],
      how: occurrence.head === undefined ? 'alias' : 'compound',
      why: `the text gives it as short behind ${entity.name}`,
    })
  }
  return found
}

const stands = ({ tokens, inFigure }: Article, { words }: ShortForm, at: number, taken: Uint8Array): boolean =>
  words.every(
    (word, step) =>
      tokens[at + step]?.text === word &&
      taken[at + step] !== 1 &&
      inFigure[at + step] !== 1 &&
      (step === 0 || tokens[at + step]?.gap !== 'line'),
  )

function bracketed({ tokens }: Article, { after }: Occurrence, entity: Entity): ShortForm | undefined {
  if (entity.kind === 'person' || entity.kind === 'place') return undefined
  const first = [after + 1, after + 2].find((at) => opensShortForm({ tokens }, at) === after)
  if (first === undefined) return undefined
  const words: string[] = []
  for (let at = first; at <= first + LONGEST; at++) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (/^[),.]$/.test(token.text)) break
    words.push(token.text)
  }
  const text = words.join('')
  const letters = squeeze(text)
  const fits = BRIEF.test(text) && letters.length <= MOST_LETTERS && isDrawnFrom(letters, squeeze(entity.name))
  return words.length <= LONGEST && fits ? { entity, words } : undefined
}

/** Its first letter begins the name, and all but the last two (a legal form's) follow there in order. */
export function isDrawnFrom(letters: string, name: string): boolean {
  let at = 0
  let seen = 0
  for (const letter of letters) {
    const next = name.indexOf(letter, at)
    if (next < 0 || (seen === 0 && next > 0)) break
    at = next + 1
    seen++
  }
  return seen >= Math.max(Math.min(2, letters.length), letters.length - 2)
}
