/** Prepositions by which somebody is after a commission, with the verbs that ask for them (any, where none are named). */
export const coveting: ReadonlyMap<string, RegExp> = new Map([
  ['auf', /./],
  ['vor', /./],
  [
    'um',
    /^(bewerben|kämpfen|ringen|buhlen|werben|konkurrieren|bemühen|streiten|wetteifern|rennen~machen|durch\|setzen|bieten|mit\|bieten)$/,
  ],
  ['über', /^(freuen|jubeln|berichten|frohlocken|verhandeln|reden|sprechen|feilschen)$/],
])
