/** How far a ratio may be off that of a slip, relative; more behind a scale word, which goes with round numbers: "rund 500 Mrd." for 490 million. */
const slack = 0.01
const roundSlack = 0.05

const isAbout = (ratio: number, target: number, by: number): boolean => Math.abs(ratio / target - 1) < by

/** Is one number a thousand times the other, as Mrd. is to Mio.? */
export const isThousandfold = (ratio: number): boolean => isAbout(ratio, 1e3, roundSlack)

/** Did the scale word slip: Mrd. for Mio., or Mio. for none? */
export const isScaleSlip = (ratio: number): boolean => isThousandfold(ratio) || isAbout(ratio, 1e6, roundSlack)

/** Did the decimal point slip, by one place or two? */
export const isPointSlip = (ratio: number): boolean => isAbout(ratio, 10, slack) || isAbout(ratio, 100, slack)
