import { expect, test } from 'vitest'
import { compareFindings, type Finding } from '../../scripts/gains/compare-findings.ts'

const finding = (start: number, text: string, reading: string, article = '00'): Finding => ({
  article,
  start,
  end: start + text.length,
  text,
  reading,
})

test('what stands at the same place and reads the same is no gain', () => {
  const findings = [finding(3, '5 Mio. Euro', 'money 5e6 EUR'), finding(3, '5 Mio. Euro', 'money 5e6 EUR', '01')]
  expect(compareFindings(findings, [...findings].reverse())).toEqual({ gained: [], lost: [], changed: [] })
})

test('gained, lost and changed are told apart', () => {
  const lost = finding(0, '2019', 'date 2019')
  const short = finding(20, '10 Mrd.', 'money 10e9')
  const long = finding(15, 'rund 10 Mrd. Euro', 'money 10e9 EUR about')
  const gained = finding(15, 'rund 10 Mrd. Euro', 'money 10e9 EUR about', '01')
  expect(compareFindings([lost, short], [long, gained])).toEqual({
    gained: [gained],
    lost: [lost],
    changed: [{ before: short, after: long }],
  })
})

test('two findings on the same words are paired by what they say', () => {
  const stake = finding(8, 'je 5 Prozent', 'stake holder=Ada')
  const other = finding(8, 'je 5 Prozent', 'stake holder=Bix')
  expect(compareFindings([other, stake], [stake, other])).toEqual({ gained: [], lost: [], changed: [] })
})

test('a figure cut in two is one change and one gain', () => {
  const whole = finding(0, '450 und 150 Mio.', 'money 450e6..150e6')
  const [first, second] = [finding(0, '450', 'money 450e6'), finding(8, '150 Mio.', 'money 150e6')]
  expect(compareFindings([whole], [first, second])).toEqual({
    gained: [first],
    lost: [],
    changed: [{ before: whole, after: second }],
  })
})
