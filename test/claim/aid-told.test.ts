import { expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

/** Type and roles of the sums of a text. */
const sums = (text: string): unknown[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map((one) => ({ type: one.claim.type, ...rolesOf(one) }))

test.each([
  '[Seestern] baut ein Werk. Brüssel hat die Beihilfe genehmigt. Es geht um 920 Millionen Euro.',
  '[Seestern] baut ein Werk. Auf den Förderbescheid wartet der Konzern noch. Im Gespräch sind 920 Millionen Euro.',
  '[Seestern] baut ein Werk. Brüssel muss der Subvention zustimmen. Die Rede ist von 920 Millionen Euro.',
  '[Seestern] bekommt Fördermittel. 920 Millionen Euro sind bewilligt.',
  'Die Beihilfe für [Seestern] ist genehmigt. 920 Millionen Euro dürfen ausgezahlt werden.',
  '[Seestern] baut ein Werk. Gerechnet wird mit 920 Millionen Euro an öffentlichen Mitteln.',
])('how much aid told right before is: %s', (text) => {
  expect(sums(text)).toEqual([{ type: 'investment', company: 'Seestern' }])
})
