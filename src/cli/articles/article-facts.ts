import { z } from 'zod'
import { isPublicationDate } from './publication-date.ts'

const published = z
  .union([z.string(), z.int().transform(String)])
  .refine(isPublicationDate, 'not a date such as 2024-09-13, 2024-09 or 2024')

/** What front matter and sources.yaml may say of an article; other keys are left alone. */
export const articleFactsSchema = z.object({
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  published: published.nullish(),
})
export type ArticleFacts = z.infer<typeof articleFactsSchema>

/** sources.yaml: facts by file name. */
export const sourcesFileSchema = z.record(z.string(), articleFactsSchema)
