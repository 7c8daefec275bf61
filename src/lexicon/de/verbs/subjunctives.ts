import { wordSet } from '../../word-set.ts'

/** Konjunktiv I: what somebody else said. */
export const reportedForms = wordSet('sei seien habe werde könne müsse solle wolle dürfe möge lasse')

/** Konjunktiv II: what is not so, or not sure. */
export const hypotheticalForms = wordSet(
  `würde würden wäre wären hätte hätten könnte könnten müsste müssten dürfte dürften käme kämen ginge gingen gäbe bekäme läge stünde ließe ließen`,
)

/** Those of them that are the plain past as well, which they mostly are: "die Preise gingen zurück". */
export const pastLikeForms = wordSet('gingen ließen')
