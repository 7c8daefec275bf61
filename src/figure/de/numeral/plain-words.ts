/** A number in words without scale word, sign or marks, but for its value. */
export const plainWords = {
  form: 'words',
  scale: 0,
  grouped: false,
  signed: false,
  dotted: false,
  orMore: false,
} as const
