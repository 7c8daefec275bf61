import { type Facet, facetStems } from '../../lexicon/de/facts/facet-words.ts'
import { grouped } from '../../model/grouped.ts'
import type { Question } from '../question/question.ts'

const facets = Object.keys(facetStems) as Facet[]

const numberOf = ({ claim: { figure, source } }: Question): string =>
  JSON.stringify([source.id, figure.kind, figure.value, figure.min, figure.max])

/**
 * A headline leaves out what its article says of the same number below: "Selmo kauft Chips für drei Milliarden", "insgesamt sind es fünf
 * Milliarden Euro, davon drei für Chips". Gives headlines the facets that all others of their number in the article state.
 */
export function withHeadlines(questions: readonly Question[]): Question[] {
  const isTitle = ({ claim }: Question): boolean => claim.zone === 'title'
  const below = grouped(
    questions.filter((question) => !isTitle(question)),
    numberOf,
  )
  return questions.map((question) => {
    const same = isTitle(question) ? below.get(numberOf(question)) : undefined
    if (!same) return question
    const added = facets.flatMap((facet): [string, string][] => {
      const values = new Set(same.map(({ stated }) => stated.get(facet)))
      const [value] = values
      return values.size === 1 && value !== undefined && !question.stated.has(facet) ? [[facet, value]] : []
    })
    const stated = [...question.stated, ...added].sort(([a], [b]) => (a < b ? -1 : 1))
    return added.length === 0 ? question : { ...question, stated: new Map(stated) }
  })
}
