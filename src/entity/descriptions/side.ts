/** The sides of a deal: who buys shares or a company, whose they are, and who lets them go. */
export type Side = 'buys' | 'bought' | 'sells'
