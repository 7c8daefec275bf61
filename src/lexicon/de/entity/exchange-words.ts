import { indexHomes } from './residents.ts'

/** "der MDax-Konzern", "der SDax-Wert": called by the index that lists its shares. */
const ofIndex = new RegExp(`(^|[ -])(${[...Object.keys(indexHomes), 'nasdaq', 'börsen'].join('|')})-`, 'i')

/** Is somebody called by an index or an exchange, where its shares are? */
export const isCalledByIndex = (text: string): boolean => ofIndex.test(text)

/** Adjectives of companies whose shares are traded: "das im SDax notierte Unternehmen". */
export const tradedAdjectives = /^(\p{L}+-)?(börsen)?(notiert|gelistet)e[nrms]?$/u

/** Nouns of shares that are traded, and of who holds some: an "Eigentümer" may own any company. */
export const tradedShares = /(aktie|aktien|aktionär(e|en|s|in|innen)?)$/
