import { wordSet } from '../../word-set.ts'

/** Who puts money of their own into companies, as papers call them behind their name: "der Unternehmer", "die Milliardärin". */
export const peopleOfBusiness: ReadonlySet<string> = wordSet(
  `unternehmer unternehmers unternehmerin milliardär milliardärs milliardärin multimilliardär multimilliardärs multimilliardärin millionär millionärs millionärin multimillionär geschäftsmann geschäftsmannes geschäftsmanns geschäftsfrau
  großunternehmer jungunternehmer selfmade-milliardär selfmademilliardär self-made-milliardär tech-milliardär techmilliardär us-milliardär us-unternehmer us-investor-legende investorenlegende börsenlegende star-investor starinvestor tycoon tycoons magnat magnaten oligarch oligarchen
  mäzen mäzens mäzenin patriarch patriarchen verleger verlegers verlegerin pionier pioniers pionierin medienunternehmer immobilienunternehmer logistikunternehmer bauunternehmer seriengründer seriengründerin familienunternehmer industrieller industriellen großindustrieller großindustriellen manager managers managerin`,
)

/** What somebody is to a company that the words beside it name: "der Seestern-Gründer", "der frühere Eigentümer von Seestern". */
export const peopleOfFirms =
  /^(mit)?(be)?gründer(s|in)?$|^co-?founder$|^(firmen|unternehmens)gründer(s|in)?$|^erb(e|en|in)$|^(mit|allein)?eigner(s|in)?$|^ex-?(chef|vorstand)(s|in)?$|^patriarch(en)?$/

/** Who owned a company once is said so: "der einstige Besitzer von Seestern"; without it the owner is as often a company. */
export const peopleOfOnce = /^(mit|allein)?(eigentümer|besitzer|inhaber|chef)(s|in)?$/

/** What says that somebody is it no more. */
export const onceSo = /^(früher|einstig|ehemalig|vormalig)e[nrm]?$/

/** Adjectives of who is something from now on: "der neue Eigentümer". */
export const newlySo = /^(neue|künftige)[rnms]?$/
