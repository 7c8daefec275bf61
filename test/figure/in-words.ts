const units = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

function belowHundred(n: number): string {
  if (n <= 12) return units[n] ?? ''
  if (n < 20) return `${n === 16 ? 'sech' : n === 17 ? 'sieb' : units[n - 10]}zehn`
  return (n % 10 > 0 ? `${units[n % 10]}und` : '') + tens[Math.floor(n / 10)]
}

const belowThousand = (n: number): string =>
  (n >= 100 ? `${units[Math.floor(n / 100)]}hundert` : '') + belowHundred(n % 100)

function belowMillion(n: number): string {
  const thousands = Math.floor(n / 1000)
  return (thousands > 0 ? `${belowThousand(thousands)}tausend` : '') + belowThousand(n % 1000)
}

const scales = [
  [1e15, 'Billiarde', 'Billiarden'],
  [1e12, 'Billion', 'Billionen'],
  [1e9, 'Milliarde', 'Milliarden'],
  [1e6, 'Million', 'Millionen'],
] as const

/** A whole number up to 10^18 in German words, as one writes it out by hand. */
export function inWords(n: number): string {
  const words: string[] = []
  let rest = n
  for (const [size, one, many] of scales) {
    const count = Math.floor(rest / size)
    if (count > 0) words.push(count === 1 ? `eine ${one}` : `${belowThousand(count)} ${many}`)
    rest %= size
  }
  if (rest > 0) words.push(belowMillion(rest))
  return words.join(' ').replace(/ein$/, 'eins') || 'null'
}
