import { wordSet } from '../../word-set.ts'

/** Verbs by which a sum comes out of a reckoning: "auf das ganze Unternehmen hochgerechnet ergibt das 3 Milliarden". */
export const reckoningVerbs = wordSet(
  'sein ergeben errechnen entsprechen bedeuten machen kommen hinaus|laufen hoch|laufen um|laufen hinaus|rechnen hoch|rechnen um|rechnen bringen',
)

/** Verbs that say one thing again as another: "das macht zusammen 19 Milliarden". */
export const equatingVerbs = wordSet('sein machen ergeben entsprechen')

/** Verbs that say of a result just told how much more or less it is: "was einem Zuwachs von 14 Prozent entspricht". */
export const amountingVerbs = wordSet('entsprechen sein bedeuten')

/** Verbs of what a figure that has changed comes to: "… und erreichte 1,8 Milliarden". */
export const comesToVerbs = wordSet('erreichen kommen landen liegen stehen betragen')

/** Words that open what says again what was told: "…, macht zusammen 19 Milliarden". */
export const equatingOpeners = wordSet('das dies macht ergibt entspricht davon darunter mithin')

/** Who does this to something is more of the same: "übertroffen nur vom Börsengang der Nordwind". */
export const surpassingVerbs = wordSet('übertreffen überbieten übertrumpfen überholen toppen schlagen überragen')

/** What a company does that sells more or less. */
export const growingVerbs = wordSet('wachsen schrumpfen expandieren')

/** Verbs that say where in a ranking somebody is: "liegt mit 3 Milliarden voraus". */
export const rankingVerbs = wordSet(
  'liegen stehen rangieren folgen kommen bleiben voraus|liegen vorn|liegen an|führen führen sein',
)
