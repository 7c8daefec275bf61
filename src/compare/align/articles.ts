import type { Role } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'
import type { Question } from '../question/question.ts'

/** What an article is and whom it speaks of; copies are one article. */
export interface Article {
  readonly key: string
  readonly cast: ReadonlySet<string>
  /** Does the text hold a name? Each name is looked for once. */
  readonly names: (name: string) => boolean
}

/** The article that a question stands in. */
export type Articles = (question: Question) => Article | undefined

/** Articles by their sentences. */
export function articlesOf(questions: readonly Question[]): Articles {
  const articles = [...grouped(questions, ({ claim }) => claim.source.id)].map(([source, own]): [string, Article] => {
    const sentences = [...new Set(own.map(({ claim }) => claim.evidence.sentence))].sort()
    const parties = own.flatMap(({ claim }) => Object.values(claim.roles).map(({ id }) => id))
    const key = sentences.join('\n')
    return [source, { key, cast: new Set(parties), names: namesIn(key) }]
  })
  const bySource = new Map(articles)
  return ({ claim }) => bySource.get(claim.source.id)
}

/** Looks names up in a text, and remembers what it found. */
function namesIn(text: string): Article['names'] {
  const known = new Map<string, boolean>()
  return (name) => {
    const found = known.get(name) ?? text.includes(name)
    known.set(name, found)
    return found
  }
}

/** Does an article name somebody, if in no claim of it? */
export const speaksOf = (article: Article | undefined, { id, name }: Role): boolean =>
  article !== undefined && (article.cast.has(id) || article.names(name))

/** The articles that speak in a group, each once. */
export const keysOf = (group: readonly Question[], articles: Articles): string[] =>
  [...new Set(group.map((question) => articles(question)?.key ?? ''))].sort()

/** Does one article alone speak, if in copies? */
export const isAlone = (group: readonly Question[], articles: Articles): boolean => keysOf(group, articles).length === 1

/** Do both stand in one article, or in copies of one? */
export const isOneArticle = (a: Question, b: Question, articles: Articles): boolean =>
  articles(a)?.key === articles(b)?.key
