import type { Frame } from '../../frames/define-frame.ts'
import type { Clause } from '../../syntax/clause.ts'

/** Is it the company that acts, not who puts money into it? */
export const isCompanyThatActs = ({ roles }: Frame, { verb }: Clause): boolean =>
  roles.company?.some((slot) => slot.kind === 'agent' && slot.lemmas?.has(verb?.lemma ?? '') !== false) === true &&
  roles.investor === undefined
