import type { Claim } from '../../model/claim.ts'

/** First words of a date that name one end of a time: "seit 2019", "bis Ende 2026". */
const ends: Readonly<Record<string, 'start' | 'end'>> = { seit: 'start', ab: 'start', bis: 'end', spätestens: 'end' }

/** Which end of a time a date names, where its words say so: what began in a year did not end then. */
export function dateEndOf({ type, figure }: Claim): 'start' | 'end' | undefined {
  const [first = ''] = figure.text.toLowerCase().split(' ')
  return type === 'date' ? ends[first] : undefined
}
