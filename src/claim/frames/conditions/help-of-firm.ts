import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Seestern hilft mit 2 Millionen aus": what firms put in is no subsidy. */
export const isHelpOfFirm = ({ parsed }: Site): boolean =>
  parsed.clauses.some((clause) => {
    const { subject } = functionsOf(clause)
    return (
      clause.verb?.classes.includes('subsidy') === true &&
      !clause.verb.passive &&
      subject?.mention !== undefined &&
      isFirm(subject.mention)
    )
  })
