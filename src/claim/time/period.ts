import type { FigureMention } from '../../model/figure.ts'

/** Years, quarters, half-years and runs of months say which period a business figure is about; days and months date events. */
export const isPeriod = ({ figure }: FigureMention): boolean =>
  figure.kind === 'date' &&
  figure.part === undefined &&
  figure.value !== null &&
  (/^(\d{4}|XXXX)(-(3[3-6]|40|41))?$/.test(figure.value) || /^\d{4}(-\d\d)?\/\d{4}(-\d\d)?$/.test(figure.value))

/** "seit 2019", "ab 2027", "bis 2030": a date that bounds, not a period. */
export const bounds = ({ figure }: FigureMention): boolean =>
  /^(seit|ab|bis|nach|vor|spätestens|frühestens)\b/i.test(figure.text)
