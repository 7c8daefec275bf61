import { expect, test } from 'vitest'
import { claim, counted, money, told } from './claim.ts'

const staff = { type: 'headcount' as const, qualifiers: { move: 'total' } }
const people = counted('9400 Beschäftigte', 9400, 'Beschäftigte')
const sale = (id: string, source: string, company: string, billions = 4.5) =>
  claim(id, source, { roles: { seller: 'Selmo', company }, figure: money(billions) })

test('what one company sells is one part, whatever each article calls it', () => {
  const claims = [
    sale('1', 'a', 'Pumpensparte'),
    claim('2', 'a', { ...staff, roles: { company: 'Pumpensparte' }, figure: people }),
    sale('3', 'b', 'Fluidgeschäft'),
    claim('4', 'b', { ...staff, roles: { company: 'Fluidgeschäft' }, figure: people }),
    sale('5', 'c', 'Selmo Flow'),
  ]
  expect(told(claims)).toEqual(['1+3+5 agree/same', '2+4 agree/same'])
})

test('two parts that one article tells apart are two, and so are companies with names of their own', () => {
  const apart = [sale('1', 'a', 'Pumpensparte'), sale('2', 'b', 'Lampensparte', 1.2), sale('3', 'b', 'Pumpensparte')]
  expect(told(apart)).toEqual(['1+3 agree/same', '2 single/source'])
  expect(told([sale('1', 'a', 'Nordwerk'), sale('2', 'b', 'Ostwerk')])).toEqual(['1 single/source', '2 single/source'])
})
