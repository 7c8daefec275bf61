/**
 * How fast figures of all kinds are read, beside other tools: npm run bench -- <articles.ndjson> [rounds]
 * Each line of the file is an article, {"id", "text"}. One thread; the first rounds warm up, the best round counts.
 * Speed is megabytes a second of the processor's own time, so that other programs on the machine count little.
 */
import { readFileSync } from 'node:fs'
import * as Recognizers from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

const [path, rounds = '10'] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: npm run bench -- <articles.ndjson> [rounds]')

const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String(JSON.parse(line).text))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

const documents = texts.map((text) => documentOf(text))
const german = Recognizers.Culture.German

/** The peers are slow: they read this share of the articles, once warm. */
const SHARE = 0.04
const few = texts.slice(0, Math.ceil(texts.length * SHARE))
const fewBytes = few.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

/** Megabytes a second of CPU time of the best of `n` runs. */
function speed(run: () => void, size: number, n: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < n; round++) {
    const start = process.cpuUsage()
    run()
    best = Math.min(best, process.cpuUsage(start).user)
  }
  return size / best
}

const all = Number(rounds)
const results: [name: string, megabytes: number][] = [
  [
    'claims, figures of a read text',
    speed(() => documents.forEach((document) => void recognizeFigures(document)), bytes, all),
  ],
  [
    'claims, text to figures',
    speed(() => texts.forEach((text) => void recognizeFigures(documentOf(text))), bytes, all),
  ],
  ['chrono-node (de), dates', speed(() => few.forEach((text) => void chrono.de.parse(text)), fewBytes, 2)],
  [
    'Recognizers-Text (de), numbers, percent, money, dates',
    speed(
      () =>
        few.forEach((text) => {
          Recognizers.recognizeNumber(text, german)
          Recognizers.recognizePercentage(text, german)
          Recognizers.recognizeCurrency(text, german)
          Recognizers.recognizeDateTime(text, german)
        }),
      fewBytes,
      2,
    ),
  ],
]

const own = results[0]?.[1] ?? 0
for (const [name, megabytes] of results) {
  const ratio = own / megabytes
  process.stdout.write(`${name.padEnd(55)} ${megabytes.toFixed(3).padStart(9)} MB/CPU s   1 : ${ratio.toFixed(1)}\n`)
}
