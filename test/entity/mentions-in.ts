import { findMentions } from '../../src/entity/find-mentions.ts'
import { openGazetteer } from '../../src/entity/gazetteer/gazetteer.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import type { EntityKind, EntityMention } from '../../src/model/entity.ts'
import { documentOf } from '../text/document-of.ts'

const gazetteer = openGazetteer()

/** Every mention of a text. */
export const mentionsIn = (text: string): EntityMention[] => {
  const document = documentOf(text)
  return findMentions(document, recognizeFigures(document), gazetteer)
}

/** "words=entity" of every mention; "?" where it is open. */
export const read = (text: string): string[] =>
  mentionsIn(text).map((mention) => `${mention.text}=${mention.entity?.name ?? '?'}`)

/** The kind of every entity named in a text, by its name. */
export const kindsOf = (text: string): Record<string, EntityKind> =>
  Object.fromEntries(mentionsIn(text).flatMap(({ entity }) => (entity === null ? [] : [[entity.name, entity.kind]])))
