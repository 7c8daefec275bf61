import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { z } from 'zod'
import type { Finding } from './compare-findings.ts'

// Loose on purpose: an older version prints less, and the comparison is to survive it.
const figureSchema = z.looseObject({
  kind: z.string(),
  text: z.string(),
  value: z.unknown(),
  min: z.unknown(),
  max: z.unknown(),
  hedge: z.string().optional(),
  currency: z.string().nullish(),
})

const lineSchema = z.object({ source: z.string(), start: z.number(), end: z.number(), figure: figureSchema })

const claimSchema = z.looseObject({
  type: z.string(),
  roles: z.record(z.string(), z.looseObject({ name: z.string() })),
  qualifiers: z.record(z.string(), z.string()).default({}),
  figure: figureSchema,
  modality: z.string().optional(),
  zone: z.string().optional(),
  evidence: z.looseObject({ start: z.number(), end: z.number() }),
})

const extractSchema = z.looseObject({
  articles: z.array(z.looseObject({ id: z.string(), claims: z.array(claimSchema) })),
})

/** Runs the tool that is built in `root`; its exit code tells of unreadable inputs, which both versions have alike. */
function run(root: string, args: readonly string[]): string {
  const command = [join(root, 'bin/claims.js'), ...args]
  const { stdout, stderr, error } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (error) throw error
  if (stdout === '' && stderr !== '') throw new Error(stderr)
  return stdout
}

const writtenValue = ({ kind, value, min, max, hedge, currency }: z.infer<typeof figureSchema>): string =>
  [kind, value ?? `${min}..${max}`, currency, hedge === 'exact' ? null : hedge].filter(Boolean).join(' ')

const pairsOf = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `${name}=${value}`).join(' ')

/** All figures of a folder as the version in `root` reads them. */
export function readFigures(root: string, folder: string): Finding[] {
  const lines = run(root, ['figures', '--format', 'ndjson', folder]).split('\n').filter(Boolean)
  return lines.map((line) => {
    const { source, start, end, figure } = lineSchema.parse(JSON.parse(line))
    return {
      article: join(relative('.', folder), source),
      start,
      end,
      text: figure.text,
      reading: writtenValue(figure),
    }
  })
}

/** All claims of a folder as the version in `root` makes them. */
export function readClaims(root: string, folder: string): Finding[] {
  const { articles } = extractSchema.parse(JSON.parse(run(root, ['extract', '--format', 'json', folder])))
  return articles.flatMap(({ id, claims }) =>
    claims.map(({ type, roles, qualifiers, figure, modality, zone, evidence: { start, end } }) => ({
      article: join(relative('.', folder), id),
      start,
      end,
      text: figure.text,
      reading: [
        type,
        pairsOf(Object.entries(roles).map(([role, { name }]) => [role, name] as const)),
        pairsOf(Object.entries(qualifiers)),
        modality,
        zone === 'body' ? '' : zone,
      ]
        .filter(Boolean)
        .join(' '),
    })),
  )
}
