import type { Figure, MoneyFigure } from '../../model/figure.ts'

/** Two figures as they are, or in the currency of one where the other's article puts it so too: "1 Mrd. Dollar (850 Mio. Euro)" beside "850 Mio. Euro". */
export function inOneCurrency(a: Figure, b: Figure): readonly [Figure, Figure] {
  if (a.kind !== 'money' || b.kind !== 'money' || a.currency === b.currency) return [a, b]
  const converted = convertedTo(b.currency, a)
  return converted ? [converted, b] : [a, convertedTo(a.currency, b) ?? b]
}

/** An amount as its bracket puts it, where that is in the currency. */
function convertedTo(currency: string | null, figure: MoneyFigure): MoneyFigure | null {
  const { conversion } = figure
  if (!conversion || conversion.currency !== currency || figure.value === null) return null
  const { grain, ...rest } = figure
  return { ...rest, value: conversion.value, min: conversion.value, max: conversion.value, currency }
}
