import { personNounEndings, personNouns } from '../../../lexicon/de/entity/titles.ts'

/** What somebody is by their post: "Vorstandschef", "Ministerin". */
export const isOffice = (norm: string): boolean =>
  personNouns.has(norm) || personNounEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending))
