import type { Figure } from '../../../model/figure.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'

const HALF = 50

/** Less than half of something. */
export const isMinorShare = (figure: Figure | undefined): boolean =>
  figure?.kind === 'percent' && (figure.value ?? figure.max ?? HALF) < HALF

/** "erwirbt 40 Prozent an Y von Z": who lets a share go is paid a price for it. */
export const namesSeller = ({ phrases }: Clause): boolean =>
  phrases.some((one) => isNamedAfter(one, 'von')) &&
  ['an', 'bei'].some((at) => phrases.some((one) => isNamedAfter(one, at)))
const isNamedAfter = (phrase: Phrase, preposition: string): boolean =>
  phrase.head.kind === 'entity' && namedPhrase(phrase).preposition === preposition
