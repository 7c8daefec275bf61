import { monthsFromElsewhere } from '../../../lexicon/de/year-context.ts'
import { optional, word } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import type { DateExpression } from './expression.ts'
import { howMany } from './how-many.ts'
import { dateDraft } from './settle-date.ts'
import { ofYear } from './year-piece-step.ts'
import { pieceTail } from './year-step.ts'

export const firstMonths = defineRule({
  id: 'date/first-months',
  describe:
    'The first months of a year, as businesses report them: in den ersten neun Monaten 2024, die ersten sechs Monate.',
  pattern: [word('ersten'), howMany, word('monate', 'monaten'), optional(pieceTail)],
  build: (_first, count, _months, year, { reader, end }) => {
    if (!Number.isInteger(count) || count < 2 || count > 11) return undefined
    const after = reader.token(end)
    if (year === undefined && (reader.document.source.published === null || monthsFromElsewhere.has(after?.norm ?? '')))
      return undefined
    if (count === 3) return dateDraft(ofYear({ grain: 'quarter', year: null, number: 1 }, year))
    if (count === 6) return dateDraft(ofYear({ grain: 'half', year: null, number: 1 }, year))
    const month = (number: number): DateExpression => ofYear({ grain: 'month', year: null, number }, year)
    return dateDraft({ is: 'interval', from: month(1), to: month(count) })
  },
  accepts: [
    [
      '[in den ersten neun Monaten 2024]',
      { kind: 'date', value: '2024-01/2024-09', min: '2024-01-01', max: '2024-09-30', timex3: '2024-01/2024-09' },
    ],
    [
      '[in den ersten drei Monaten von 2024]',
      { kind: 'date', value: '2024-33', min: '2024-01-01', max: '2024-03-31', timex3: '2024-Q1' },
    ],
    [
      'die [ersten sechs Monate] brachten',
      { kind: 'date', value: '2025-40', min: '2025-01-01', max: '2025-06-30', implied: true, timex3: '2025-H1' },
    ],
  ],
  rejects: ['die ersten zwei Monate nach dem Kauf', 'ersten zwölf Monate', 'die ersten sechs Monate der Amtszeit'],
})
