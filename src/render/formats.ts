/** How results can be printed. */
export const formats = ['table', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const
export type Format = (typeof formats)[number]
