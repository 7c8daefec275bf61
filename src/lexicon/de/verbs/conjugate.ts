import { alsoRegular, strongVerbs } from './strong-verbs.ts'

/** What an inflected form can be. `present` and `past` are finite; `subjunctive` is Konjunktiv II. */
export type VerbShape = 'present' | 'past' | 'subjunctive' | 'infinitive' | 'participle' | 'zu'

/** A form of a verb without its separable particle. */
export interface VerbForm {
  readonly form: string
  readonly shape: VerbShape
}

const PREFIX = /^(be|ent|er|ge|miss|ver|zer|über|unter|wider|hinter|um|durch|voll)(?=...)/
const strong = new Map(strongVerbs.map((line) => [line.split(' ')[0] ?? '', line.split(' ')]))

function principal(base: string): { parts: readonly string[]; prefix: string } | undefined {
  const own = strong.get(base)
  if (own !== undefined) return { parts: own, prefix: '' }
  const prefix = PREFIX.exec(base)?.[1]
  const rest = prefix === undefined ? undefined : strong.get(base.slice(prefix.length))
  return prefix === undefined || rest === undefined ? undefined : { parts: rest, prefix }
}

/** All forms of a verb without particle ("legen" of "zu|legen"): regular, or after the principal parts of a strong verb. */
export function conjugate(base: string): VerbForm[] {
  const forms: VerbForm[] = []
  const add = (shape: VerbShape, ...words: string[]): void => {
    for (const form of words) forms.push({ form, shape })
  }
  const stem = base.replace(/e?n$/, '')
  const soft = /[dt]$|([^aeiouäöülrhmn]|ch)[mn]$/.test(stem) ? 'e' : ''
  const found = principal(base)
  add('infinitive', base)
  add('present', `${stem}e`, base.endsWith('en') ? `${stem}en` : base)
  if (base === 'sein') add('present', 'bin', 'sind', 'seid', 'sei', 'seien')
  if (found !== undefined) {
    const [, third = '', past = '', subjunctive = '', participle = ''] = found.parts
    const { prefix } = found
    add('present', prefix + third, `${stem}t`)
    add(
      'past',
      prefix + past,
      `${prefix}${past}en`,
      `${prefix}${past}e`,
      `${prefix}${past}${/[aiou]tt$|cht$|rd$|nnt$/.test(past) ? 'en' : 't'}`,
    )
    add('subjunctive', `${prefix}${subjunctive}e`, `${prefix}${subjunctive}en`)
    add('participle', prefix === '' ? participle : prefix + participle.replace(/^ge(?=.{3})/, ''))
    if (!alsoRegular.has(base.slice(prefix.length))) return forms
  }
  add('present', `${stem}${soft}t`)
  add('past', `${stem}${soft}te`, `${stem}${soft}ten`)
  const unstressed = PREFIX.test(base) || base.endsWith('ieren')
  add('participle', `${unstressed ? '' : 'ge'}${stem}${soft}t`)
  return forms
}
