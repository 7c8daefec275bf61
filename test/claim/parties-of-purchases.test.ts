import { expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

const bought = [{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }]

test('who is allowed or forbidden a purchase is the buyer', () => {
  for (const text of [
    'Das Kartellamt untersagte dem Konzern [Nordwind] den Kauf von [Seestern] für 30 Millionen Euro.',
    'Die Behörde erlaubte [Nordwind] die Übernahme von [Seestern]. Der Kaufpreis liegt bei 30 Millionen Euro.',
    'Die Behörde genehmigte [Nordwind] den Erwerb von [Seestern], der mit 30 Millionen Euro zu Buche schlug.',
  ])
    expect(moneyIn(text), text).toEqual(bought)
})

test('who asks a sum for what another wants to buy sells it, and claims no debt', () => {
  expect(
    moneyIn('[Nordwind] prüft ein Angebot für [Seestern]. Der Eigentümer [Altmann] verlangt 30 Millionen Euro.'),
  ).toEqual([{ ...bought[0], seller: 'Altmann' }])
})

test('the new owner is who buys', () => {
  const sold = [{ ...bought[0], seller: 'Altmann' }]
  for (const text of [
    '[Altmann] gibt die Tochter [Seestern] ab. Neuer Eigentümer wird [Nordwind], der Preis liegt bei 30 Millionen Euro.',
    '[Altmann] trennt sich von [Seestern]. Der neue Eigentümer [Nordwind] zahlt 30 Millionen Euro.',
    '[Altmann] stößt die Tochter [Seestern] ab. Abnehmer ist [Nordwind], der Preis liegt bei 30 Millionen Euro.',
  ])
    expect(moneyIn(text), text).toEqual(sold)
})
