import type { Aspect, Reason } from '../../model/fact.ts'
import type { JudgedPair } from './judge-fact.ts'

const aspectOf: Partial<Record<Reason, Aspect>> = {
  'conflict/value': 'value',
  'conflict/hedge': 'hedge',
  'conflict/currency': 'currency',
  'conflict/date': 'date',
  'conflict/unit': 'unit',
  'conflict/polarity': 'polarity',
  'conflict/party': 'party',
}

/** In what the pairs of a fact conflict, the worst first; opposite bounds of one number are a clash of values too. */
export function aspectsOf(pairs: readonly JudgedPair[], worst: JudgedPair | null): Aspect[] {
  const found = new Set<Aspect>()
  for (const { reason } of worst ? [worst, ...pairs] : pairs) {
    const aspect = aspectOf[reason]
    if (aspect) found.add(aspect)
  }
  if (found.has('hedge')) found.add('value')
  return [...found]
}
