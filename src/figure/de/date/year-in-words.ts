import { speltYears } from '../../../lexicon/de/numerals.ts'
import { unitsAfterNumber, yearLeads } from '../../../lexicon/de/year-context.ts'
import { map, node, tokenWhere } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import { readNumberWord } from '../numeral/number-word.ts'
import { dateDraft } from './settle-date.ts'

const LAST = 2099

const yearWord = node(
  map(
    tokenWhere(({ norm }) => speltYears.test(norm)),
    ({ norm }) => {
      const read = readNumberWord(norm)
      return read?.length === norm.length && read.value <= LAST ? read.value : undefined
    },
  ),
)

export const yearInWords = defineRule({
  id: 'date/year-in-words',
  describe: 'A year spelt out, as transcripts have it: bis zweitausenddreißig, seit neunzehnhundertneunzig.',
  pattern: [yearWord],
  build: (year, { reader, first, end }) => {
    const after = reader.token(end)
    const counts = after?.gap === 'blank' && (after.text !== after.norm || unitsAfterNumber.has(after.norm))
    return yearLeads.has(reader.token(first - 1)?.norm ?? '') && !counts
      ? dateDraft({ is: 'granule', granule: { grain: 'year', year } })
      : undefined
  },
  accepts: [
    [
      '[bis zweitausendneunundzwanzig] wollen wir fertig sein',
      { kind: 'date', value: '2029', min: null, max: '2029-12-31', hedge: 'up_to', timex3: '2029' },
    ],
    [
      '[seit neunzehnhundertneunzig]',
      { kind: 'date', value: '1990', min: '1990-01-01', max: '1990-12-31', timex3: '1990' },
    ],
  ],
  rejects: [
    'zweitausendneun',
    'bis zweitausendneun Stellen',
    'bis zweitausendzwanzig euro',
    'bis zweitausenddreihundert',
  ],
})
