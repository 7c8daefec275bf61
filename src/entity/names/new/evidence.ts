/** A reason for (or against) a capitalised word being a name; three points are enough. */
export interface Evidence {
  readonly points: number
  readonly why: string
}

/** Points that make a name. */
export const ENOUGH = 3
/** Reasons that the other places of a name are weighed by. */
export const LEGAL_FORM = 'a legal form behind it'
export const CLUB = 'a club is called so'
export const NAMING_COMPOUND = 'it begins a compound that names'
/** Why a word without article is a name, be it whose it may. */
export const STANDS_BARE = 'it stands without article'
