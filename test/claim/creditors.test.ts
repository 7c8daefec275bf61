import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Types and companies of the sums of a text. */
const sumsOf = (marked: string): string[] =>
  claimsOf(marked)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim }) => `${claim.type} ${claim.roles.company?.name ?? '–'}`)

/** Two paragraphs behind the one that says what stands behind all. */
const since = '\n\nIn Ulm herrscht seitdem Ruhe. Die Werkhallen sind leer.\n\n'

test('that somebody is insolvent stands behind all sums of an article', () => {
  expect(
    sumsOf(
      `[Seestern] hat Insolvenz angemeldet. [Seestern] baut Pumpen für Schiffe.${since}Gefordert werden 300 Millionen Euro, anerkannt wurden bisher 40 Millionen Euro.`,
    ),
  ).toEqual(['debt Seestern', 'debt Seestern'])
})

test('without an insolvency what is asked for is no debt', () => {
  expect(
    sumsOf(
      `[Seestern] hat den Sommer gefeiert. [Seestern] baut Pumpen für Schiffe.${since}Die Nachbarn fordern 300 Millionen Euro, anerkannt wurden bisher 40 Millionen Euro.`,
    ).filter((sum) => sum.startsWith('debt')),
  ).toEqual([])
})
