import type { Sentence } from '../../../model/document.ts'
import type { FigureMention, MoneyFigure } from '../../../model/figure.ts'
import type { Reader } from '../../reader.ts'
import { numberAlone } from '../alone.ts'
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
    if (!sums.some((sum) => isOpen(sum) || borrows(sum))) continue
    const told = toldIn(reader, sentence)
    const only = onlyCurrency(sums, told)
    for (const [index, sum] of sums.entries()) {
      if (!isOpen(sum) && !borrows(sum)) continue
      const before = sums[index - 1]?.end ?? sentence.start
      const own = told.findLast(({ start }) => start >= before && start < sum.start)
      const code = own?.code ?? (isOpen(sum) ? only : undefined)
      if (code !== undefined) shared.set(sum, code)
    }
  }
  return mentions.map((mention) => {
    const code = shared.get(mention)
    return code !== undefined && isSum(mention)
      ? { ...mention, figure: { ...mention.figure, currency: code } }
      : mention
  })
}

const isSum = (mention: FigureMention): mention is Sum => mention.figure.kind === 'money'

const isOpen = ({ figure, rule }: Sum): boolean => figure.currency === null && rule !== moneyMagnitude.id

/** "165 Millionen Dollar, in Euro 155 Millionen": has it its currency from the sum before? */
const borrows = ({ rule }: Sum): boolean => rule === numberAlone.id

/** A currency that a sentence says sums are in, and where: "in Euro sind das 155 Millionen". */
interface Told {
  readonly code: string
  readonly start: number
}

function toldIn(reader: Reader, { firstToken, endToken }: Sentence): Told[] {
  const told: Told[] = []
  for (let at = firstToken + 1; at < endToken; at++) {
    const code = reader.token(at - 1)?.norm === 'in' ? currency.match(reader, at)?.value.code : undefined
    const start = reader.token(at)?.start
    if (code != null && start !== undefined) told.push({ code, start })
  }
  return told
}

/** The currency of all sums of a sentence that have one; else the one that it is told in. */
function onlyCurrency(sums: readonly Sum[], told: readonly Told[]): string | undefined {
  const named = new Set(sums.flatMap(({ figure }) => figure.currency ?? []))
  const [code, other] = named.size > 0 ? named : new Set(told.map((one) => one.code))
  return other === undefined ? code : undefined
}
