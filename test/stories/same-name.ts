const legalForms = /\b(ag|se|gmbh|inc|corp|corporation|plc|ltd|llc|kgaa|kg|nv|sa|spa|co|group|gruppe|holding)\b/g

/** A name without its legal form and its ways of spelling. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,&]/g, ' ')
    .replace(legalForms, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim()

const holds = (long: string, short: string): boolean => short.length >= 4 && ` ${long} `.includes(` ${short} `)

/** Do two names say the same, or one of them more of it ("Rehwald", "Brauerei Rehwald")? */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)]
  return a !== '' && (a === b || holds(a, b) || holds(b, a))
}
