import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

test.each([
  ['[Seestern] will die Kosten um 90 Millionen Euro senken.', 'Einsparung'],
  ['Bei [Seestern] sollen die Personalkosten um 90 Millionen Euro sinken.', 'Einsparung'],
  ['[Seestern] spart 90 Millionen Euro im Jahr.', 'Einsparung'],
  ['[Seestern] schreibt Forderungen an Baufirmen in Höhe von 90 Millionen Euro ab.', 'Abschreibung'],
  ['Es müssen 50 Prozent aller Aktien von [Seestern] zusammenkommen.', 'Mindestannahme'],
  ['Aktien von [Seestern] wurden angedient, die Hürde lag bei 50 Prozent.', 'Mindestannahme'],
  ['Die Hürde liegt bei [Seestern] bei 50 Prozent.', 'Hürde'],
])('%s is about %s', (text, label) => {
  expect(claimsOf(`Kurz gemeldet\n\n${text}`).map(({ claim }) => claim.qualifiers.label)).toEqual([label])
})
