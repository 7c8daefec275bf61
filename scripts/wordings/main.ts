/** `npm run wordings [-- --list TYPE] [--fill N]`: how many ordinary wordings are read right, each filled with N names. */
import { parseArgs } from 'node:util'
import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { analyse } from '../../src/pipeline.ts'
import { print } from '../print.ts'
import { readFillers } from './names.ts'
import { readWordings } from './read-wordings.ts'
import { failures, rateTable } from './report.ts'
import { type Read, scoreWording } from './score-wording.ts'

const { list, fill } = parseArgs({
  options: { list: { type: 'string' }, fill: { type: 'string', default: '6' } },
}).values

const gazetteer = openGazetteer([])
const read: Read = (source) => analyse(source, gazetteer).claims.map(({ claim }) => claim)
const fillers = readFillers()
// Whoever lists one type waits for that type alone.
const wordings = readWordings().filter(({ type }) => list === undefined || list === 'all' || list === type)
const scores = wordings.map((wording) => scoreWording(wording, fillers, Number(fill), read))

if (scores.length === 0) {
  process.stderr.write(`no wordings of ${list}\n`)
  process.exitCode = 2
} else {
  for (const line of rateTable(scores)) print(line)
  if (list !== undefined) for (const line of failures(scores)) print(line)
}
