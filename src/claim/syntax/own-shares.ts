import type { Clause } from './clause.ts'

/** "eigene Aktien", "eigenen Anteilen", "eigener Papiere". */
export const namesOwnShares = ({ units }: Pick<Clause, 'units'>): boolean =>
  units.some(
    ({ norm }, at) =>
      /^eigene[nr]?$/.test(norm) && units[at + 1]?.classes.some((id) => id === 'share-word' || id === 'share'),
  )
