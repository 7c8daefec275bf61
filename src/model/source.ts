import { z } from 'zod'

/** An article as given: its text and what is known of it. `published` is EDTF (2024-09-13, 2024-09, 2024). */
export const sourceSchema = z.strictObject({
  id: z.string(),
  path: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  /** True where `published` was read from the text (a dateline), not given. */
  publishedImplied: z.boolean(),
  text: z.string(),
})
export type Source = z.infer<typeof sourceSchema>

/** A source as printed with claims and facts: everything but its text. */
export const sourceRefSchema = sourceSchema.omit({ text: true, publishedImplied: true })
export type SourceRef = z.infer<typeof sourceRefSchema>

/** The printed part of a source. */
export const sourceRef = ({ id, path, title, outlet, url, published }: SourceRef): SourceRef => ({
  id,
  path,
  title,
  outlet,
  url,
  published,
})
