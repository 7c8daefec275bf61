import type { CountFigure, MoneyFigure, NumberFigure, PercentFigure } from '../../model/figure.ts'

/** Figures that are a number and its unit. */
export type NumericFigure = MoneyFigure | PercentFigure | CountFigure | NumberFigure
