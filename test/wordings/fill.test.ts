import { expect, test } from 'vitest'
import { drawFor, fill } from '../../scripts/wordings/fill.ts'
import { readFillers } from '../../scripts/wordings/names.ts'
import { readWordings, type Wording } from '../../scripts/wordings/read-wordings.ts'
import { fillers } from './fillers.ts'

const wording = (template: string): Wording => ({ type: 'acquisition', split: 'tuning', template })
const filled = (template: string) => {
  const { cast, ...rest } = fill(template, fillers, drawFor(wording(template)))
  return { ...rest, cast: [...cast].map(([role, { names }]) => `${role}=${names}`) }
}

test('names stand in their case and once for all their places', () => {
  expect(filled('{buyer.nom} zahlt {money} für {company.acc}, {company.der} {buyer.ihm} gefällt.')).toEqual({
    text: 'Der Finanzinvestor Triton zahlt rund 3 Millionen Euro für Lanxess, das ihm gefällt.',
    start: 32,
    end: 53,
    cast: ['buyer=Triton', 'company=Lanxess'],
  })
})

test('a figure at the beginning has a capital, and its place counts code points', () => {
  expect(filled('„😀“ {buyer.nom} kauft. {money} kostet {company.nom}.')).toEqual({
    text: '„😀“ der Finanzinvestor Triton kauft. Rund 3 Millionen Euro kostet Lanxess.',
    start: 37,
    end: 58,
    cast: ['buyer=Triton', 'company=Lanxess'],
  })
})

test('nobody plays two roles', () => {
  const three = '{company.nom}, {buyer.nom} und {other.nom}'
  expect(filled(`${three} zahlen {money}.`).cast).toEqual(['company=Lanxess', 'buyer=Triton', 'other=Evonik'])
  expect(() => filled(`${three} zahlen mit {other2.dat} {money}.`)).toThrow('nobody for other2')
})

test('a template has one figure', () => {
  expect(() => filled('{company.nom} zahlt viel.')).toThrow('not one figure')
  expect(() => filled('{company.nom} zahlt {money} oder {percent}.')).toThrow('not one figure')
})

test('the same wording is always filled alike, and each time anew', () => {
  const all = readFillers()
  const texts = (): string[] => {
    const template = '{buyer.nom} übernimmt {company.acc} für {money}.'
    const pick = drawFor(wording(template))
    return Array.from({ length: 4 }, () => fill(template, all, pick).text)
  }
  expect(texts()).toEqual(texts())
  expect(new Set(texts()).size).toBe(4)
})

test('every template of the fixtures can be filled', () => {
  const all = readFillers()
  const broken = readWordings().flatMap((one) => {
    try {
      const { text } = fill(one.template, all, drawFor(one))
      return /[{}]/.test(text) ? [`${one.split} ${one.type}: an open place`] : []
    } catch (error) {
      return [`${one.split} ${one.type}: ${error}`]
    }
  })
  expect(broken).toEqual([])
})
