import { z } from 'zod'
import type { Span } from './span.ts'

export const entityKinds = [
  'company',
  'fund',
  'state',
  'authority',
  'association',
  'outlet',
  'agency',
  'person',
  'product',
  'index',
  'place',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** Somebody or something with a name. The gazetteer and `claims.yaml` hold these; texts add their own. */
export const entitySchema = z.strictObject({
  /** Slug, unique: "deutsche-bahn". */
  id: z.string(),
  /** The usual short form: "Deutsche Bahn". */
  name: z.string(),
  kind: z.enum(entityKinds),
  /** Keys of the sector lexicon: "cars", "banking", "chips" …; what "der Autobauer" can mean. */
  sectors: z.array(z.string()).default([]),
  /** Home city ("Stuttgart") and country (ISO 3166-1 alpha-2: "DE"); what "die Stuttgarter", "die Dänen" can mean. */
  city: z.string().optional(),
  country: z.string().optional(),
  /** Id of the parent; for a product its maker, for a person the company they stand for. */
  parent: z.string().optional(),
  /** Ids of those who own a joint venture together: what "das Gemeinschaftsunternehmen" of both can mean. */
  partners: z.array(z.string()).optional(),
  aliases: z.array(z.string()).default([]),
  /** Fixed descriptions: "Börsenriese", "ChatGPT-Entwickler". */
  epithets: z.array(z.string()).default([]),
  /** A start-up: what "das Start-up" can mean. */
  young: z.boolean().optional(),
  /** Those of its names and aliases that are also ordinary words or other people's names ("Bild", "Otto"): read as this entity only with evidence. */
  ambiguous: z.array(z.string()).default([]),
})
export type Entity = z.infer<typeof entitySchema>

/** How a mention was understood. */
export type MentionHow =
  | 'name'
  | 'alias'
  | 'introduced'
  | 'compound'
  | 'product'
  | 'epithet'
  | 'description'
  | 'pronoun'

/** Words of the text that mean an entity, or that could mean several (`entity` null, `candidates` filled). */
export interface EntityMention extends Span {
  readonly text: string
  readonly entity: Entity | null
  readonly candidates: readonly Entity[]
  readonly how: MentionHow
  /** The named subsidiary, product or person that stands for `entity` (AWS for Amazon). */
  readonly via?: Entity | undefined
  /** Whose daughter the text says it is, be the gazetteer's `parent` who it may: "die Bahn-Tochter Schenker". */
  readonly owner?: Entity | undefined
  /** The rest of a compound: "Aktie" of "Amazon-Aktie". */
  readonly head?: string | undefined
  /** It means a company that the text brings in without a name: "kauft einen Verlag … Der Verlag". */
  readonly unnamed?: boolean | undefined
  /** It is a part of a company that the text deals in and gives no name of its own: "die Pumpensparte". */
  readonly part?: boolean | undefined
  /** That part is a thing, and no business: "das Areal", "das Hotel". */
  readonly thing?: boolean | undefined
  /** One sentence: why this entity, or why none. */
  readonly why: string
}
