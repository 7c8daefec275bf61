import type { Sentence } from '../../../model/document.ts'
import type { FigureMention, MoneyFigure } from '../../../model/figure.ts'
import type { Reader } from '../../reader.ts'
import { currency } from './currency.ts'
import { moneyMagnitude } from './unnamed-currency.ts'

type Sum = FigureMention & { readonly figure: MoneyFigure }

/** Gives sums without a currency the only one that their sentence names: "5,1 Milliarden für Graz, 1,6 Milliarden Euro für Linz". */
export function shareCurrency(reader: Reader, mentions: readonly FigureMention[]): FigureMention[] {
  const { sentences } = reader.document
  const shared = new Map<FigureMention, string>()
  let next = 0
  for (const sentence of sentences) {
    const sums: Sum[] = []
    for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const mention = mentions[next]
      if (mention !== undefined && isSum(mention) && mention.start >= sentence.start) sums.push(mention)
    }
    const open = sums.filter(({ figure, rule }) => figure.currency === null && rule !== moneyMagnitude.id)
    const code = open.length === 0 ? undefined : onlyCurrency(reader, sentence, sums)
    if (code !== undefined) for (const sum of open) shared.set(sum, code)
  }
  return mentions.map((mention) => {
    const code = shared.get(mention)
    return code !== undefined && isSum(mention)
      ? { ...mention, figure: { ...mention.figure, currency: code } }
      : mention
  })
}

const isSum = (mention: FigureMention): mention is Sum => mention.figure.kind === 'money'

/** The currency of all sums of a sentence that have one; else the one that it is told in: "in Euro gerechnet sind das 7,8 Milliarden". */
function onlyCurrency(reader: Reader, { firstToken, endToken }: Sentence, sums: readonly Sum[]): string | undefined {
  const codes = new Set(sums.flatMap(({ figure }) => figure.currency ?? []))
  if (codes.size === 0)
    for (let at = firstToken + 1; at < endToken; at++) {
      const code = reader.token(at - 1)?.norm === 'in' ? currency.match(reader, at)?.value.code : undefined
      if (code != null) codes.add(code)
    }
  const [code, other] = codes
  return other === undefined ? code : undefined
}
