/** Ends of names that are feminine nouns: what is a bank, a group or a joint-stock company is "sie". */
export const feminineNames =
  /(bank|gruppe|group|holding|\bag|\bse|\bgmbh|\bkg|airlines?|\bstiftung|brauerei|reederei|sparkasse|kasse)$/i

/** Ends of names that are masculine nouns: "der Seestern-Verlag". */
export const masculineNames = /(konzern|verlag|flughafen|fonds|bund|verband)$/i

/** Ends of names of places and public bodies that are neuter nouns; a company called so may be anything. */
export const neuterNames = /(land|werk|institut|haus|ministerium)$/i
