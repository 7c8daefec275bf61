import { expect, test } from 'vitest'
import { isMeasure, measuredNouns } from '../../src/claim/cues/measured-nouns.ts'
import { sitesOf } from './claim-kit.ts'

test.each<[string, string[]]>([
  ['Die Firma spendet 300 Millionen Euro Sachspenden.', ['Sachspenden']],
  ['Sie hofft auf Synergien von 300 Millionen Euro.', ['Synergien']],
  ['Es entstand ein Schaden in Höhe von 300 Millionen Euro.', ['Schaden']],
  ['Sie schnürt ein 300-Millionen-Euro-Paket.', ['Paket']],
  ['Er übernimmt Verluste der [Seestern] bis zur Höhe von 300 Millionen Euro.', ['Verluste']],
  ['Die Haftung des Konzerns im Ausmaß von 300 Millionen Euro endet.', ['Haftung']],
  ['Der Wert der Brücke stieg auf 300 Millionen Euro.', ['Brücke']],
  ['Der Wert des Unternehmens stieg auf 300 Millionen Euro.', []],
  ['Sie zahlt 300 Millionen Euro.', []],
  ['Der Wert von 300 Millionen Euro steht fest.', []],
])('%s measures %j', (text, nouns) => {
  expect(sitesOf(text).map(({ site, figure }) => measuredNouns(site, figure).map((noun) => noun.text))).toEqual([nouns])
})

test.each<[string, boolean]>([
  ['Die Marge lag bei 10 Prozent.', true],
  ['Ein Auftragseingang von 3 Milliarden Euro freut sie.', true],
  ['Ein Auftragsbestand von 3 Milliarden Euro freut sie.', false],
  ['Sie zahlt 300 Millionen Euro.', false],
  ['Der Umsatz hing an 300 Kunden.', false],
])('%s is a measure of some time: %s', (text, expected) => {
  expect(sitesOf(text).map(({ site, figure }) => isMeasure(site, figure))).toEqual([expected])
})
