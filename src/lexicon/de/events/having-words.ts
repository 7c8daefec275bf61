import { wordSet } from '../../word-set.ts'

/** Verbs by which something is somebody's, and who owns it is named beside: "untersteht der Seestern AG". */
export const ownedByVerbs = wordSet('gehören unterstehen an|gehören')

/** Nouns of a share, as the last part too, of whose "von" or genitive says the owner; "die Mehrheit von", "Aktien der" say of which company. */
export const ownedNouns =
  /(anteils?|beteiligung|(?<!daten)pakete?s?|(anteils|beteiligungs)(quote|höhe)|(aktien|anteils)besitz(es)?)$/

/** Who gives public money without a name: "vom Steuerzahler", "aus dem Filmfonds", "der öffentlichen Hand". */
export const publicGivers =
  /(steuerzahlern?|fonds|hand|kassen?|topf|töpfen)$|^((bundes)?land|(bundes)?ländern|freistaat|kanton|kommunen?|stadt|gemeinden?|staat|landkreis|bezirk)$/

/** Who buys these ends up with all of a company or with most of it: "die restlichen Anteile". */
export const mostShares =
  /^(mehrheit|alle[nr]?|sämtliche[nr]?|restliche[nr]?|übrige[nr]?|verbleibende[nr]?|ausstehende[nr]?|sperrminorität|eigene[nr]?)$/

/** By which a company is bought, not a part of it: "sämtliche Anteile", "das ganze Aktienpaket". */
export const allShares = /^(sämtliche[nr]?|alle[nr]?|ganze[nrs]?|gesamte[nrs]?|ausstehenden?)$/

/** Those who hold a share beside somebody with a name: "die Partner je zehn Prozent". */
export const holdersBeside = /(partner|gründer|familie|erbe|mitarbeiter|belegschaft|management|rest|anleger)n?$/

/** A company as a whole: "für die gesamte Firma". */
export const wholeFirm = /(^| )(ganz|gesamt|komplett)e[nrs]?($| )/

/** A share, of a company or of anything else, as the last part too. */
export const shareNoun = /anteil(e[ns]?|s)?$/i

/** A share that can only be one of a company. */
export const companyShare =
  /^(stimm|aktien|kapital|geschäfts|gesellschaft|firmen|unternehmens|staats|mehrheits|minderheits)/i

/** Before a share that is what others leave: "die übrigen 49 Prozent". */
export const restWords = /^(übrige[nr]?|restliche[nr]?|verbleibende[nr]?|verbliebene[nr]?|andere[nr]?)$/

/** Those who put money into young firms by trade, told of in the plural or in a form that is both. */
export const financiers =
  /(investoren|geldgebern?|kapitalgebern?|finanziers|angels|wagniskapitalfirmen|beteiligungsgesellschaften|wagniskapitalfonds|risikokapitalfonds|investmentfirmen|investmentgesellschaften|beteiligungsfirmen|vcs|privatanlegern?|altgesellschaftern?)$/

/** Many together, who are named behind: "eine Gruppe von Geldgebern", "eine Reihe namhafter Investoren". */
export const manyOf =
  /^(gruppe|reihe|kreis|schar|handvoll|vielzahl|riege|dutzend|mischung|mix|pool|bündnis|zusammenschluss|konsortium|konsortiums|kreises|allianz|phalanx|runde)$/

/** Who puts money in by trade, many or one: only beside a word for many many. */
export const funds = /(fonds|banken|versicherern?|pensionskassen|unternehmern?|managern?|familien|family-offices)$/

/** What somebody has with those whom he asks for money. */
export const talks = /^(vor|sondierungs|verkaufs|finanzierungs)?(gespräche?n?|verhandlung(en)?)$/

/** Of shares: issued for the first time. */
export const newShares = /(^| )(neue|junge)[nr]? [a-zäöü]*aktien$/i

/** What a firm does or has, and a state gives money for: "in das Projekt", "an den Kosten"; simple nouns, which mean what was spoken of. */
export const aidedThings =
  /^(projekte?s?|vorhabens?|bau(s|es)?|neubau(s|es)?|investition(en)?|(gesamt|bau|investitions)?kosten|investitionssumme|werke?s?|fabrik|anlage|ansiedlung|standorte?s?|finanzierung|rettung|sanierung)$/

/** "in Familienhand", "in Staatsbesitz": hands whose owner their own word names. */
export const holdersHands = /^(familien|staats|privat|gemeinde|landes|bundes|kommunal|gründer).*(hand|besitz|eigentum)$/

/** Two words side by side that say of what was so that it is so no longer. */
export const noLonger = /^(nicht|kein|keine) (mehr|länger)$/

/** What shares bring in, in the plural, which elsewhere is what a business earns. */
export const proceedsNouns = /(erlöse|erlösen|einnahmen|bruttoerlöse|nettoerlöse)$/
