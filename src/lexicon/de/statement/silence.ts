import { wordSet } from '../../word-set.ts'

/** Words that say by themselves that something is kept secret, or not known. */
export const silence: ReadonlySet<string> = wordSet(
  'stillschweigen verschwiegenheit vertraulichkeit vertraulich geheim geheimnis unbekannt unklar offen schweigen schwiegen schweigt verschweigt verschwiegen ungenannt',
)

/** Words of telling, which say so where they are denied. */
export const disclosure: ReadonlySet<string> =
  wordSet(`angabe angaben auskunft auskünfte detail details einzelheiten informationen bekannt mitgeteilt genannt veröffentlicht beziffert verraten nennen nannte nannten nennt mitteilen äußern
  äusserten äußerten äußerte kommentieren kommentierte kommentierten publik beziffern bezifferte bezifferten offengelegt bekanntgegeben verriet verrieten`)

/** Words that deny what their clause says. */
export const isDenial = (norm: string): boolean => /^(nicht|weder|ohne|kein(e[nmrs]?)?|nichts)$/.test(norm)
