import { grainExponent, toNumber } from '../decimal.ts'
import { defineRule } from '../define-rule.ts'
import { numeral } from './numeral/numeral.ts'

/** A number alone: printed only on demand. */
export const bareNumber = defineRule({
  id: 'number/bare',
  describe: 'A number with neither unit nor noun.',
  pattern: [numeral],
  build: ({ decimal }) => {
    const value = toNumber(decimal)
    return { figure: { kind: 'number', value, min: value, max: value, grain: 10 ** grainExponent(decimal) } }
  },
  accepts: [
    ['4.800', { kind: 'number', value: 4800, grain: 100 }],
    ['zweihundertvier', { kind: 'number', value: 204, grain: 1 }],
  ],
  rejects: ['die', 'A320', 'eine Frau', '12:30'],
})
