/** Languages of the words for people; the articles are German in any case. */
export const langs = ['en', 'de'] as const
export type Lang = (typeof langs)[number]

/** A text for people in every language. */
export type Words = Readonly<Record<Lang, string>>
