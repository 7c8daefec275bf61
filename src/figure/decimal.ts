/** An exact number: digits × 10^exponent ÷ divisor. The divisor is 1 but for thirds and the like. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
  readonly divisor: bigint
}

/** Digits × 10^exponent. */
export const decimal = (digits: bigint | number | string, exponent = 0, divisor: bigint | number = 1n): Decimal => ({
  digits: BigInt(digits),
  exponent,
  divisor: BigInt(divisor),
})

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
  divisor: a.divisor * b.divisor,
})

export const plus = (a: Decimal, b: Decimal): Decimal => {
  const exponent = Math.min(a.exponent, b.exponent)
  const lift = (d: Decimal, other: Decimal): bigint => d.digits * 10n ** BigInt(d.exponent - exponent) * other.divisor
  return { digits: lift(a, b) + lift(b, a), exponent, divisor: a.divisor * b.divisor }
}

export const negate = (a: Decimal): Decimal => ({ ...a, digits: -a.digits })

export const isZero = (a: Decimal): boolean => a.digits === 0n

/** The nearest number; exact decimals are rounded once, here. */
export function toNumber({ digits, exponent, divisor }: Decimal): number {
  const value = exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`)
  return divisor === 1n ? value : value / Number(divisor)
}

/**
 * Exponent of the last digit that was really written: trailing zeros do not count, except where the step would then be as large as the
 * number itself (10 is read to ones, 500 to hundreds).
 */
export function grainExponent({ digits, exponent }: Decimal): number {
  if (digits === 0n) return exponent
  const text = (digits < 0n ? -digits : digits).toString()
  let zeros = 0
  while (text[text.length - 1 - zeros] === '0') zeros++
  return exponent + (zeros > 0 && /^10*$/.test(text) ? zeros - 1 : zeros)
}
