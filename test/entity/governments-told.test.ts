import { expect, test } from 'vitest'
import { mentionsIn, read } from './mentions-in.ts'

test("the state of a text that opens with a foreign company is that company's, if the text names it", () => {
  expect(read('Alitalia ist pleite. In Italien hilft nun der Staat. Die Lufthansa winkt ab.')).toEqual([
    'Alitalia=Alitalia',
    'Italien=Italien',
    'der Staat=Italien',
    'Lufthansa=Lufthansa',
  ])
})

test('the town is the only one that the text names with what it is', () => {
  expect(read('Die Stadt Ulm kauft zu. Bisher gehörten der Stadt 20 Prozent. In der Stadt freut man sich.')).toEqual([
    'Stadt Ulm=Stadt Ulm',
    'der Stadt=Stadt Ulm',
  ])
})

test('several who own together are no company, nor is the firm of somebody', () => {
  expect(read('Die Bosch AG wächst. Das freut die größte Aktionärsgruppe und die Holding des früheren Chefs.')).toEqual(
    ['Bosch AG=Bosch'],
  )
})

test('a capital that orders or puts a price on a plan is its government', () => {
  expect(read('Im Juni bestellte Kairo Lokomotiven. Prag ordert Panzer. In Oslo bestellt man viel.')).toEqual([
    'Kairo=Ägypten',
    'Prag=Tschechien',
  ])
})

test('without articles the two levels of the state stand side by side', () => {
  expect(read('Bund und Niedersachsen zahlen 20 Millionen Euro.')).toEqual(['Bund=Bund', 'Niedersachsen=Niedersachsen'])
})

test('an agency that holds shares for its state, and Germany itself, act for the federation', () => {
  const owners = (text: string): (string | undefined)[] => mentionsIn(text).map(({ owner }) => owner?.name)
  expect(owners('Die Finanzagentur verkauft Aktien.')).toEqual(['Bund'])
  expect(owners('Deutschland fördert die Fabrik.')).toEqual(['Bund'])
  expect(owners('Die KfW verkauft Aktien.')).toEqual([undefined])
})

test('a town that no text names is the home of the company most told of', () => {
  expect(
    read('Drei Viertel der HHLA gehören der Stadt. Im Hamburger Hafen wächst die HHLA. Der Stadtstaat zahlt.'),
  ).toEqual(['HHLA=HHLA', 'der Stadt=Stadt Hamburg', 'HHLA=HHLA', 'Der Stadtstaat=Stadt Hamburg'])
  expect(read('Drei Viertel der HHLA gehören der Stadt.')).toEqual(['HHLA=HHLA'])
})

test('the central bank of Switzerland or Austria is no other bank', () => {
  expect(read('Der UBS hilft die Nationalbank, sagt die Schweiz.')).toEqual([
    'UBS=UBS',
    'die Nationalbank=SNB',
    'Schweiz=Schweiz',
  ])
})
