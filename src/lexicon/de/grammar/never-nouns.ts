import { wordSet } from '../../word-set.ts'

/** Pronouns and adverbs that look like nouns, or end like some, where a sentence begins with them; and what is written large in "seit Langem", "ohne Weiteres". */
export const neverNouns = wordSet(
  `er sie es wir ich du ihm ihn ihnen uns mich mir man hierzulande dortzulande heutzutage langem kurzem längerem weitem weiteres weiterem neuem
  zugrunde zutage zustande infrage imstande instande obendrein zunichte zuliebe zuwege
  wertvoller teurer billiger reicher ärmer größer kleiner`,
)
