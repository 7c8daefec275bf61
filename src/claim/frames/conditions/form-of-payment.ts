import type { Clause } from '../../syntax/clause.ts'

/** "erhält 20 Prozent in Form von Aktien", "zahlt 3 Millionen in Form einer Kapitalerhöhung": the shares say how something is paid, not what is sold. */
export const isFormOfPayment = ({ phrases }: Clause): boolean =>
  phrases.some(({ preposition, head }) => preposition === 'in' && head.norm === 'form')
