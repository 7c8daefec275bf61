import type { FigureMention } from '../model/figure.ts'

/** "zwei Wege", "drei Kredite": a small number spelt out only counts what the text goes on to tell. */
export const isIdle = ({ figure }: FigureMention): boolean =>
  figure.kind === 'count' &&
  figure.hedge === 'exact' &&
  figure.value !== null &&
  figure.value <= 12 &&
  /^[\p{L}]+(\s|$)/u.test(figure.text) &&
  !/^(nummer|platz|rang)/i.test(figure.text)
