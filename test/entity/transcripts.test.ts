import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('in a transcript without capitals listed names and people are known, as they are written there', () => {
  const text =
    'wie siemens gestern mitteilte kauft der konzern von der deutschen bank einen kleinen hersteller von pumpen das kostet den vorstand um roland krause rund 30 Millionen Euro und der weg dahin war lang sap war dagegen'
  expect(read(text)).toEqual([
    'siemens=Siemens',
    'der konzern=Siemens',
    'deutschen bank=Deutsche Bank',
    'roland krause=Roland Krause',
    'sap=SAP',
  ])
})
