import { makeClaims } from '../../src/claim/make-claims.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import type { TracedClaim } from '../../src/model/claim.ts'
import type { EntityKind, EntityMention } from '../../src/model/entity.ts'
import { readDocument } from '../../src/text/read-document.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  Bund: 'state',
  Irland: 'state',
  Tagblatt: 'outlet',
  Kern: 'person',
}

/** Daughters that are known as such. */
const PARENTS: Readonly<Record<string, string>> = { Kleinwerk: 'grosswerk' }

/** Claims of a text whose names stand in [square brackets]; "[Seestern-Aktie]" and "[Seesterns]" name Seestern. */
export function claimsOf(marked: string): TracedClaim[] {
  const mentions: EntityMention[] = []
  let text = ''
  for (const [at, piece] of marked.split(/[[\]]/).entries()) {
    if (at % 2 === 1) mentions.push(mentionOf(piece, text.length))
    text += piece
  }
  const document = readDocument({
    id: 'test',
    path: null,
    title: null,
    outlet: null,
    url: null,
    published: '2025-06-16',
    publishedImplied: false,
    text,
  })
  return makeClaims(document, recognizeFigures(document), mentions)
}

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
      sectors: [],
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
