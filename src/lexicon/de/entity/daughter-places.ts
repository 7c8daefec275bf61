import { wordSet } from '../../word-set.ts'

/** Where a daughter is, which many daughters are called after: "ProSieben Austria"; alone nobody is called so. */
export const daughterPlaces = wordSet(`
  austria österreich oesterreich germany deutschland schweiz switzerland suisse italia italien france frankreich europe europa america amerika
  international global nord süd ost west wien berlin hamburg münchen zürich london ungarn polen polska russland china asia asien india
`)
