import type { Clause } from './clause.ts'

/** "eigene Aktien", "eigenen Anteilen". */
export const namesOwnShares = ({ units }: Pick<Clause, 'units'>): boolean =>
  units.some(({ norm }, at) => /^eigene[nr]?$/.test(norm) && units[at + 1]?.classes.includes('share-word'))
