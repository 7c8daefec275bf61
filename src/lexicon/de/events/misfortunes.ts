/** What befalls companies, and is spoken of where the talk is of others: "nach der Seestern-Pleite". */
export const misfortunes =
  /(pleite|insolvenz|konkurs|bankrott|skandal|affäre|debakel|desaster|krise|crash|schock|untergang|kollaps)$/i

/** Heads of compounds for people whom a company made rich, lower case: "Seestern-Mitbegründer", "Seestern-Erbin". */
export const foundersOf = /(gründer|gründerin|gründers|erbe|erbin|erben|milliardär)$/i
