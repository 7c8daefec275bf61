import { headedAdjectives } from '../../../lexicon/de/units.ts'
import { map, near, oneOf, optional, seq, tight, tokenWhere } from '../../combine.ts'
import { decimal } from '../../decimal.ts'
import { defineRule } from '../../define-rule.ts'
import { Step } from '../../step.ts'
import { readNumberWord } from '../numeral/number-word.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { plainWords } from '../numeral/plain-words.ts'
import { type Quantity, single } from '../quantity.ts'
import { countOf } from './count-figure.ts'

const headed = tokenWhere(({ norm }) => headedAdjectives.has(norm))

/** "zwölfköpfig" */
const solid = new Step<Quantity>({ starts: ['#number-compound'] }, (reader, at) => {
  const token = reader.token(at)
  const read = token && readNumberWord(token.norm)
  if (token === undefined || read === undefined || !headedAdjectives.has(token.norm.slice(read.length)))
    return undefined
  return { value: single({ ...plainWords, decimal: decimal(read.value) }), end: at + 1 }
})

/** A number and its adjective are at most this many tokens. */
const LONGEST = 5

export const headedCount = defineRule({
  id: 'count/headed',
  describe: 'How many people a group has: 70-köpfig, zwölfköpfig.',
  pattern: [
    near(
      LONGEST,
      [...headedAdjectives, '#number-compound'],
      oneOf(
        solid,
        map(seq(numeral, optional(hyphen), tight(headed)), ([own]) => single(own)),
      ),
    ),
  ],
  build: (own) => ({ figure: countOf(own, 'Köpfe') }),
  accepts: [
    ['die [70-köpfige] Crew', { kind: 'count', value: 70, grain: 10, unit: 'Köpfe' }],
    ['ein [zwölfköpfiger] Vorstand', { kind: 'count', value: 12, grain: 1, unit: 'Köpfe' }],
  ],
  rejects: ['vielköpfig', 'kopflos', '70 Köpfe'],
})
