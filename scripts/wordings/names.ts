import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { wordingsFolder } from './read-wordings.ts'

/** A name that fills a template. */
export interface Name {
  readonly gender: 'm' | 'f' | 'n'
  /** Nominative, accusative, dative, genitive. */
  readonly forms: readonly [string, string, string, string]
  /** What the tool may call it. */
  readonly names: readonly string[]
}

/** What templates are filled with. */
export interface Fillers {
  /** Who may play a role; who stands here twice is drawn twice as often. */
  readonly roles: ReadonlyMap<string, readonly Name[]>
  readonly figures: Readonly<Record<'money' | 'percent' | 'count', readonly string[]>>
}

const nameSchema = z.union([
  z.string().transform((name): Name => ({ gender: 'n', forms: [name, name, name, `von ${name}`], names: [name] })),
  z.strictObject({
    gender: z.enum(['m', 'f', 'n']),
    forms: z.tuple([z.string(), z.string(), z.string(), z.string()]),
    names: z.array(z.string()).min(1),
  }),
])

const texts = z.array(z.string()).min(1)

const fillersSchema = z
  .strictObject({
    roles: z.record(z.string(), texts),
    figures: z.strictObject({ money: texts, percent: texts, count: texts }),
    groups: z.record(z.string(), z.array(nameSchema).min(1)),
  })
  .transform(({ roles, figures, groups }, context): Fillers => {
    const membersOf = (group: string): readonly Name[] => {
      const members = groups[group]
      if (members === undefined) context.addIssue(`no group ${group}`)
      return members ?? []
    }
    const pools = Object.entries(roles).map(([role, names]) => [role, names.flatMap(membersOf)] as const)
    return { roles: new Map(pools), figures }
  })

/** Makes fillers of what `names.yaml` holds; throws where it does not fit the schema. */
export const parseFillers = (yaml: string): Fillers => fillersSchema.parse(parse(yaml))

/** The names and figures of the fixtures. */
export const readFillers = (): Fillers => parseFillers(readFileSync(join(wordingsFolder, 'names.yaml'), 'utf8'))
