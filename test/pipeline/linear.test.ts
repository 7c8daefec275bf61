import { expect, test } from 'vitest'
import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { analyse, factsOf } from '../../src/pipeline.ts'
import { sourceOf } from '../text/document-of.ts'
import { callsOf } from './calls-of.ts'

const gazetteer = openGazetteer()

/** A made-up name that no other number has. */
const name = (i: number): string =>
  `Nor${[...i.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')}v`

const many = (n: number, piece: (i: number) => string, between = ' '): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join(between)

/** Texts that tempt a stage to look at all it has found so far again for everything that it finds; endless sentences are long enough to be cut. */
const hostile: readonly [string, (n: number) => string][] = [
  ['persons', (n) => many(n, (i) => `Chefin Anna ${name(i)} rechnet mit ${i + 10} Millionen Euro Umsatz.`)],
  ['companies', (n) => many(n, (i) => `Der Hersteller ${name(i)} AG machte ${i + 10} Millionen Euro Umsatz.`)],
  ['deals', (n) => many(n, (i) => `Die ${name(i)} AG kauft die Sol${name(i)} GmbH für ${i + 10} Millionen Euro.`)],
  [
    'daughters',
    (n) => many(n, (i) => `Die SAP-Tochter ${name(i)} geht an die Börse und nimmt ${i + 3} Millionen Euro ein.`),
  ],
  [
    'descriptions',
    (n) => many(n, (i) => `Der Autobauer ${name(i)} wächst. Das Start-up zahlt ${i + 3} Millionen Euro.`),
  ],
  ['relations', (n) => many(n, (i) => `Die ${name(i)} GmbH wächst. Die Mutter zahlt ${i + 3} Millionen Euro.`)],
  ['families', (n) => many(n, (i) => `BMW wächst. Die Familie ${name(i)} hält ${i % 90} Prozent.`)],
  ['pronouns', (n) => `Siemens baut. ${many(n, (i) => `Sie zahlt ihm ${i + 3} Millionen Euro, sagte er.`)}`],
  ['one quotation', (n) => `„${many(n, (i) => `Wir zahlen ${i + 3} Millionen Euro.`)}“`],
  ['quotations', (n) => many(n, (i) => `„Ja“, „nein“ und „${i + 2} Euro“, sagte Paul ${name(i)}.`)],
  ['compounds', (n) => `${many(n, () => 'SAP', '-')} zahlt 3 Euro.`],
  ['names', (n) => `${many(5 * n, () => 'SAP', ', ')} zahlen 3 Euro.`],
  ['figures', (n) => `SAP zahlt ${many(4 * n, (i) => `${i + 1} Millionen Euro an Siemens`, ' und ')}.`],
  ['no full stop', (n) => many(4 * n, (i) => `die Firma ${name(i)} kauft für ${i + 1} Millionen Euro ein Werk`)],
  [
    'homes',
    (n) =>
      `Der Händler Norv AG wächst. ${many(n, (i) => `Die Norv AG aus ${name(i)} wächst. Der Ulmer Konzern spart.`)}`,
  ],
  ['possessives', (n) => `SAP wächst. ${many(n, () => 'Bei seinen Anteilen am Konzern spart er.')}`],
  ['lists of names', (n) => `Mit dabei sind SAP, ${many(n, name, ', ')} und Siemens.`],
  [
    'nouns that open names',
    (n) => `Der Hersteller Abstand Semiconductor wächst. ${many(n, () => 'Das teilte Abstand mit.')}`,
  ],
  ['brackets', (n) => `SAP zahlt ${many(n, (i) => `(Siemens ${i + 1} Millionen Euro`)}.`],
  ['relative clauses', (n) => `Siemens${many(n, (i) => `, das ${i} Millionen Euro an SAP zahlt`, '')}.`],
  ['appositions', (n) => `Siemens${many(n, (i) => `, Tochter der ${name(i)} AG`, '')}, zahlt 3 Euro.`],
  ['genitives', (n) => `Der Umsatz ${many(n, () => 'der Tochter')} stieg um 3 Prozent.`],
  ['und', (n) => `SAP zahlt 3 Euro ${many(40 * n, () => 'und')}`],
  ['paragraphs', (n) => many(n, (i) => `Siemens steckt ${i + 10} Millionen Euro in die ${name(i)} AG.`, '\n\n')],
  ['list', (n) => `Die Käufer:\n${many(n, (i) => `- ${name(i)}: ${i} Millionen Euro`, '\n')}`],
  ['namesakes', (n) => many(n, (i) => `Die Solmora ${name(i)} AG machte ${i + 10} Millionen Euro Umsatz.`)],
  ['firms called after another', (n) => many(n, (i) => `Die Siemens ${name(i)} GmbH zahlt ${i + 3} Millionen Euro.`)],
  ['clubs', (n) => many(n, (i) => `Der SV ${name(i)} nahm ${i + 3} Millionen Euro ein. Das freut ${name(i)}.`)],
  [
    'long forms',
    (n) => many(n, (i) => `Die Badischa ${name(i)} Seestern Fabrik (BASF) zahlt ${i + 3} Millionen Euro.`),
  ],
  [
    'former answers',
    (n) =>
      `SAP hat Schulden von 5 Millionen Euro, ${many(4 * n, (i) => `davor waren es ${i + 6} Millionen Euro`, ', ')}.`,
  ],
  ['lands', (n) => `In Hessen wird gebaut. ${many(n, (i) => `Das Land zahlt ${i + 3} Millionen Euro.`)}`],
  [
    'transcripts',
    (n) => many(n, (i) => `also die bank ${name(i).toLowerCase()} zahlt siemens ${i + 3} millionen euro`),
  ],
  ['names of a transcript', (n) => `die bank zahlt ${many(9 * n, () => 'siemens')} drei euro`],
  ['paragraphs of transcripts', (n) => many(n, () => many(40, () => 'die bank zahlt'), '\n\n')],
  ['divisions', (n) => many(n, (i) => `Siemens verkauft seine ${name(i)}lampensparte für ${i + 2} Millionen Euro.`)],
  ['parts', (n) => `Siemens streicht 9000 Stellen. ${many(n, (i) => `Davon fallen ${i + 2} in Bonn weg.`)}`],
]

const MANY = 100

/** Functions called less often for each piece of a text are not looked at. */
const BUSY = 10

/** What a function may do at most when the text is twice as long: twice as much, and a little for sorting and for limits. */
const TWICE = 2.5

test.each(hostile)('twice as many %s are at most twice the work, for each function', async (_, text) => {
  const run = (n: number): void => {
    const source = sourceOf(`Die Meldung des Tages in Kürze\n\n${text(n)}`)
    factsOf(analyse(source, gazetteer).claims.map(({ claim }) => claim))
  }
  const work = (n: number): Promise<ReadonlyMap<string, number>> => callsOf(() => run(n))
  // What is remembered of words is found before, so that no memory that is full and cleared counts as work.
  run(2 * MANY)
  const [once, twice] = [await work(MANY), await work(2 * MANY)]
  const worse = [...twice].filter(([name, calls]) => {
    const before = once.get(name) ?? 0
    return before > BUSY * MANY && calls > TWICE * before
  })
  expect(worse).toEqual([])
})
