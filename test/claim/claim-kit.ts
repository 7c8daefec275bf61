import type { Site } from '../../src/claim/cues/cue.ts'
import { cuesOf } from '../../src/claim/cues/cues-of.ts'
import { makeClaims } from '../../src/claim/make-claims.ts'
import { readArticle } from '../../src/claim/read-article.ts'
import type { ParsedSentence } from '../../src/claim/syntax/clause.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import type { TracedClaim } from '../../src/model/claim.ts'
import type { Document } from '../../src/model/document.ts'
import type { EntityKind, EntityMention } from '../../src/model/entity.ts'
import type { Figure, FigureMention } from '../../src/model/figure.ts'
import { documentOf } from '../text/document-of.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  Bund: 'state',
  'Freistaat Sachsen': 'state',
  Irland: 'state',
  Tagblatt: 'outlet',
  Kern: 'person',
  Altkapital: 'fund',
  Lund: 'person',
  KfW: 'authority',
}

/** Daughters that are known as such, and somebody who stands for a company. */
const PARENTS: Readonly<Record<string, string>> = { Kleinwerk: 'grosswerk', Lund: 'nordwind' }

interface Read {
  readonly document: Document
  readonly figures: readonly FigureMention[]
  readonly mentions: readonly EntityMention[]
}

/** Reads a text whose names stand in [square brackets]; "[Seestern-Aktie]" and "[Seesterns]" name Seestern. */
function readMarked(marked: string): Read {
  const mentions: EntityMention[] = []
  let text = ''
  for (const [at, piece] of marked.split(/[[\]]/).entries()) {
    if (at % 2 === 1) mentions.push(mentionOf(piece, text.length))
    text += piece
  }
  const document = documentOf(text, { published: '2025-06-16' })
  return { document, figures: recognizeFigures(document), mentions }
}

/** Claims of a marked text. */
export function claimsOf(marked: string): TracedClaim[] {
  const { document, figures, mentions } = readMarked(marked)
  return makeClaims(document, figures, mentions)
}

/** Parsed sentences of a marked text. */
export function sentencesOf(marked: string): ParsedSentence[] {
  const { document, figures, mentions } = readMarked(marked)
  return readArticle(document, figures, mentions)
}

/** Every figure of a marked text with its site. */
export const sitesOf = (marked: string): { figure: FigureMention; site: Site }[] =>
  sentencesOf(`Kurz gemeldet\n\n${marked}`).flatMap((parsed) =>
    parsed.clauses.flatMap((clause) =>
      clause.phrases.flatMap((phrase) => {
        const { figure } = phrase.head
        const cues = cuesOf(parsed, clause, phrase, null)
        return figure === undefined ? [] : [{ figure, site: { parsed, clause, phrase, cues, before: null } }]
      }),
    ),
  )

function mentionOf(text: string, start: number): EntityMention {
  const [name = text, ...head] = text.split('-')
  const short = name.replace(/(?<=[a-z]{3})s$/, '')
  return {
    start,
    end: start + text.length,
    text,
    entity: {
      id: short.toLowerCase(),
      name: short,
      kind: KINDS[short] ?? 'company',
      parent: PARENTS[short],
      sectors: short === 'KfW' ? ['banking'] : [],
      aliases: [],
      epithets: [],
      ambiguous: [],
    },
    candidates: [],
    how: 'name',
    ...(head.length > 0 ? { head: head.join('-') } : {}),
    why: 'marked in the test',
  }
}

/** The claims' roles by name. */
export const rolesOf = ({ claim }: TracedClaim): Record<string, string> =>
  Object.fromEntries(Object.entries(claim.roles).map(([role, { name }]) => [role, name]))

/** Type and roles of every claim whose figure is of one of these kinds. */
const toldIn = (text: string, kinds: readonly Figure['kind'][]): Record<string, string>[] =>
  claimsOf(text)
    .filter(({ claim }) => kinds.includes(claim.figure.kind))
    .map((traced) => ({ type: traced.claim.type, ...rolesOf(traced) }))

/** Type and roles of every sum. */
export const moneyIn = (text: string): Record<string, string>[] => toldIn(text, ['money'])

/** Type and roles of every share and every sum. */
export const stakesIn = (text: string): Record<string, string>[] => toldIn(text, ['percent', 'money'])

/** Type, value (a range as its ends) and company of every claim but dates and durations, in one line each. */
export const resultsIn = (text: string): string[] =>
  claimsOf(text).flatMap(({ claim: { type, figure, roles } }) => {
    if (type === 'date' || type === 'duration' || figure.kind === 'date' || figure.kind === 'duration') return []
    return [`${type} ${figure.value ?? `${figure.min}…${figure.max}`} ${roles.company?.name ?? '–'}`]
  })
