import type { Name } from './names.ts'

const cases = ['nom', 'acc', 'dat', 'gen']

/** Pronouns by their masculine form, which is how templates write them, for each gender. */
const pronouns: Readonly<Record<string, Readonly<Record<Name['gender'], string>>>> = {
  er: { m: 'er', f: 'sie', n: 'es' },
  ihn: { m: 'ihn', f: 'sie', n: 'es' },
  ihm: { m: 'ihm', f: 'ihr', n: 'ihm' },
  sein: { m: 'sein', f: 'ihr', n: 'sein' },
  der: { m: 'der', f: 'die', n: 'das' },
  den: { m: 'den', f: 'die', n: 'das' },
  dem: { m: 'dem', f: 'der', n: 'dem' },
  dessen: { m: 'dessen', f: 'deren', n: 'dessen' },
}

/** A name in a case ("nom"), or a pronoun that agrees with it ("ihn"). */
export function wordFor({ gender, forms }: Name, form: string): string {
  const word = forms[cases.indexOf(form)] ?? pronouns[form]?.[gender]
  if (word === undefined) throw new Error(`no form ${form}`)
  return word
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(A|a)n dem\b/g, '$1m'],
  [/\b(V|v)on dem\b/g, '$1om'],
  [/\b(Z|z)u dem\b/g, '$1um'],
  [/\b(Z|z)u der\b/g, '$1ur'],
  [/\b(B|b)ei dem\b/g, '$1eim'],
  [/\b(I|i)n dem\b/g, '$1m'],
  [/\b(V|v)on von\b/g, '$1on'],
]

/** Writes "vom" for "von dem", and one mark where the comma behind a name meets that of the sentence. */
export const joinWords = (text: string): string =>
  contractions.reduce((joined, [apart, one]) => joined.replace(apart, one), text).replace(/,\s*([,.;:])/g, '$1')

/** Begins every sentence with a capital. */
export const capitalised = (text: string): string =>
  text.replace(/(^|[.!?:] )([a-zäöü])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
