import { describe, expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Types of the sums told in a text. */
const typesIn = (text: string): string[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim }) => claim.type)

describe('what a sum is paid for says what it is', () => {
  test.each([
    ['[Nordwind] zahlt [Seestern] 30 Millionen Euro für die Züge.', 'contract'],
    ['[Nordwind] zahlt [Seestern] 30 Millionen Euro für die Wartung.', 'contract'],
    ['[Nordwind] zahlt [Altmann] 30 Millionen Euro für die Pumpensparte.', 'acquisition'],
    ['[Nordwind] zahlt 30 Millionen Euro für 60 Prozent an [Seestern].', 'acquisition'],
    ['[Altmann] erhält 30 Millionen Euro für seine Anteile an [Seestern].', 'share_sale'],
    ['[Nordwind] gibt 30 Millionen Euro für Werbung aus.', 'spending'],
    ['[Nordwind] steigt bei [Seestern] ein und zahlt dafür 30 Millionen Euro.', 'investment'],
    ['[Nordwind] hat Kredite von 30 Millionen Euro vergeben.', 'other'],
    ['Die [Uferbank] hat der [Seestern] Kredite von 30 Millionen Euro gewährt.', 'debt'],
    ['[Nordwind] kauft [Seestern]. 30 Millionen Euro vom Verkaufserlös legt [Altmann] an.', 'investment'],
  ])('%s', (sentence, type) => {
    expect(typesIn(sentence)).toEqual([type])
  })
})

describe('what only stands in the same clause does not', () => {
  test.each([
    ['[Seestern] setzte 30 Millionen Euro mit Lizenzgebühren um.', 'revenue'],
    ['[Nordwind], Hauptsponsor der [Seestern], setzte 30 Millionen Euro um.', 'revenue'],
    ['Vom [Bund] flossen 3 Millionen Euro Fördermittel in die [Seestern].', 'investment'],
    ['Von den Banken flossen 3 Millionen Euro an Krediten in die [Seestern].', 'debt'],
    ['Aus dem Börsengang flossen 30 Millionen Euro in die [Seestern].', 'share_sale'],
  ])('%s', (sentence, type) => {
    expect(typesIn(sentence)).toEqual([type])
  })
})
