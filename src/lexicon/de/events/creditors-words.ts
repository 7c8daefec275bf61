import { wordSet } from '../../word-set.ts'

/** Words of insolvencies, in lower case: what is told with them is of who cannot pay, whoever comes to the rescue. */
export const ofCreditors =
  /(gläubiger(n|s|in|innen|quote|ausschuss|versammlung|banken)?|barquote|insolvenzquote|insolvenzmasse|konkursmasse|(insolvenz|sanierungs|masse|konkurs)verwalter(s|in)?|(insolvenz|konkurs|sanierungs|restrukturierungs)(plan|plans|pläne|plänen|verfahren|verfahrens)|schuldenschnitt)$/

/** Verbs of who files for insolvency: "hat Insolvenz angemeldet". */
export const filingVerbs = wordSet('an|melden beantragen stellen ein|reichen')

/** Where those work who look after the insolvent. */
export const lawFirmNouns = wordSet(
  'kanzlei rechtsanwaltskanzlei anwaltskanzlei wirtschaftskanzlei sanierungskanzlei sozietät anwaltssozietät',
)

/** Who has something to get, as the last part of a compound too. */
export const creditorNouns = /gläubiger(in)?$/

/** Banks that lend for a state. */
export const publicBanks = /^förderbank/
