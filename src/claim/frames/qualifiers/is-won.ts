import type { Clause } from '../../syntax/clause.ts'

/** Prepositions by which somebody is after a commission, with the verbs that ask for them (any, where none are named). */
const COVETING: ReadonlyMap<string, RegExp> = new Map([
  ['auf', /./],
  ['vor', /./],
  ['um', /^(bewerben|kämpfen|ringen|buhlen|werben|konkurrieren|bemühen|streiten|wetteifern)$/],
  ['über', /^(freuen|jubeln|berichten|frohlocken)$/],
])

/** Does a clause tell of a commission from the side of who gets it: "zieht einen Auftrag an Land", "hofft auf einen Auftrag"? */
export const isWon = ({ verb, parent, phrases }: Clause): boolean => {
  const told = verb ?? parent?.verb ?? null
  const wins = told?.passive === false && told.classes.includes('win')
  return phrases.some(
    ({ head, preposition }) =>
      head.classes.includes('commission') &&
      (preposition === '' ? wins : COVETING.get(preposition)?.test(told?.lemma ?? '') === true),
  )
}
