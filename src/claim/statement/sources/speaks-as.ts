import { justPeople, type SourceNoun, sourceBefore } from '../../../lexicon/de/statement/sources.ts'

/** "ein Sprecher", "eine Konzernsprecherin". */
export const isSpokesman = ({ plain }: SourceNoun): boolean => /sprecher$/i.test(plain)

/** They speak for the company told of, "ein Ministeriumssprecher" for the authority. */
export const whoseSpeech = (noun: SourceNoun): 'company' | 'authority' =>
  sourceBefore(noun)?.kind === 'authority' ? 'authority' : 'company'

/** "Personen", "Leute": whoever says something is an insider. */
export const areJustPeople = ({ plain }: SourceNoun): boolean => justPeople.has(plain)

/** "Unternehmensangaben", "Konzernangaben". */
export const isOfBody = (noun: SourceNoun): boolean => sourceBefore(noun)?.kind === 'body'
