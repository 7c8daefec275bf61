import { wordSet } from '../../word-set.ts'

/** Who or what is spoken of without a noun; at the head of a sentence written like one. */
export const personalPronouns = wordSet('er sie es wir ich du ihm ihn ihnen uns mich mir man')
