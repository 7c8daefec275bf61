import { wordSet } from '../../word-set.ts'

const inflected = (stems: string): ReadonlySet<string> =>
  new Set(stems.split(' ').flatMap((stem) => ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => `${stem}weit${ending}`)))

/** "europaweit", "bundesweite": all over a land. */
export const allOverLand: ReadonlySet<string> = inflected('europa bundes deutschland landes österreich schweiz')
/** "branchenweit", "marktweite": all over a trade. */
export const allOverTrade: ReadonlySet<string> = inflected('branchen markt industrie')

/** What all companies of a trade or a land are together. */
export const wholeTrades: ReadonlySet<string> = wordSet(
  `branche gesamtbranche industrie gesamtmarkt volkswirtschaft wirtschaft wettbewerb bundesgebiet einzelhandel gastgewerbe baugewerbe handwerk
  metallbranche autobranche gastronomie tourismusbranche`,
)

/** "Topkonzerne", "DAX-Unternehmen": many companies together. */
export const namesManyFirms = (text: string): boolean =>
  /(konzerne|firmen|betriebe|gesellschaften|schwergewichte)n?$|^(m|s|tec)?dax-.*unternehmen$/i.test(text)
