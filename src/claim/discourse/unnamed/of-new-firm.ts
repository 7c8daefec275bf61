import { isNewFirm } from '../../../lexicon/de/entity/description-words.ts'
import type { Site } from '../../cues/cue.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'

/** "Das Gemeinschaftsunternehmen beschäftigt 300 Menschen", "hält 51 Prozent an der neuen Gesellschaft": what others found is none of them, and may have no name. */
export const isOfNewFirm = ({ clause, phrase }: Site): boolean =>
  isNameless(functionsOf(clause).subject) || wholesOf(clause, phrase).some(({ head }) => isNameless(head))

const isNameless = (unit: Unit | null): boolean =>
  unit?.mention?.how === 'description' && unit.mention.entity === null && isNewFirm(unit.mention.text)
