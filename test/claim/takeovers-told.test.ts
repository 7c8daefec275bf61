import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Type and parties of the last sum that a text tells. */
const told = (marked: string): Record<string, string> => {
  const claim = claimsOf(marked)
    .filter(({ claim: { figure } }) => figure.kind === 'money')
    .at(-1)?.claim
  return {
    type: claim?.type ?? '',
    ...Object.fromEntries(Object.entries(claim?.roles ?? {}).map(([role, { name }]) => [role, name])),
  }
}

const PRICE = 'Der Kaufpreis beträgt 17 Millionen Euro.'

test.each([
  '[Seestern] wird Teil der [Nordwind].',
  '[Seestern] wird eine Tochter des Konzerns [Nordwind].',
  '[Seestern] soll zur Tochter von [Nordwind] werden.',
  'Das Start-up [Seestern] schlüpft unter das Dach von [Nordwind].',
  '[Seestern] kommt unter das Dach der [Nordwind].',
  '[Seestern] geht in den Besitz von [Nordwind] über.',
  '[Seestern] gehört künftig zu [Nordwind].',
  '[Seestern] gehört nun der [Nordwind].',
  '[Seestern] bekommt mit [Nordwind] einen neuen Eigentümer.',
  '[Nordwind] ist bei [Seestern] am Ziel.',
  '[Nordwind] kommt bei [Seestern] zum Zug.',
  '[Nordwind] macht bei [Seestern] das Rennen.',
  '[Nordwind] hat das Rennen um [Seestern] gewonnen.',
  '[Nordwind] hat sich mit den Eigentümern von [Seestern] geeinigt.',
  '[Nordwind] ist sich mit den Gesellschaftern des Händlers [Seestern] einig.',
  'Die Gründer von [Seestern] haben ihre Firma an [Nordwind] verkauft.',
])('a company comes to another by no word for buying: %s', (text) => {
  expect(told(`${text} ${PRICE}`)).toEqual({ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' })
})

test.each([
  '[Altmann] hat einen Käufer für [Seestern] gefunden. [Nordwind] zahlt 17 Millionen Euro.',
  '[Altmann] ist bei der Suche nach einem Käufer für [Seestern] fündig geworden. [Nordwind] zahlt 17 Millionen Euro.',
  '[Altmann] steigt bei [Seestern] komplett aus. [Nordwind] zahlt 17 Millionen Euro.',
])('who looks for a buyer or leaves for good sells: %s', (text) => {
  expect(told(text)).toEqual({ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' })
})

test.each([
  'Um [Seestern] ist ein Übernahmekampf entbrannt. [Nordwind] bietet 17 Millionen Euro.',
  '[Nordwind] zieht sich aus dem Rennen um [Seestern] zurück. Zuletzt waren 17 Millionen Euro im Gespräch.',
  'Für [Seestern] ist ein Käufer gefunden: [Nordwind] zahlt 17 Millionen Euro.',
])('of a company that is fought for: %s', (text) => {
  expect(told(text)).toEqual({ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' })
})

test.each([
  '[Seestern] ist Teil der [Nordwind]. Der Umsatz beträgt 17 Millionen Euro.',
  '[Nordwind] sucht Kunden für [Seestern]. Der Umsatz liegt bei 17 Millionen Euro.',
  '[Altmann] steigt aus der Kohle komplett aus. [Nordwind] zahlt 17 Millionen Euro.',
])('but not of one that nobody takes over: %s', (text) => {
  expect(told(text).type).not.toBe('acquisition')
})
