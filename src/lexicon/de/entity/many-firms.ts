const MANY = /(konzerne|firmen|betriebe|gesellschaften|schwergewichte)n?$|^(m|s|tec)?dax-.*unternehmen$/

/** "Topkonzerne", "DAX-Unternehmen": does the noun, in lower case, mean many companies together? */
export const isManyFirms = (norm: string): boolean => MANY.test(norm)

/** "Maschinenbauer", "Start-ups", "Banken": what firms are called, in forms that are no feminine: "die" before one says that they are several. */
export const makersOrTraders =
  /(bauer|hersteller|produzenten|zulieferer|händler|versicherer|banken|brauereien|werften|anbieter|betreiber|versorger|ketten|verlage|reedereien|bauern|winzer|vermieter|makler|dienstleister|entwickler|start-?ups|gründer|mittelständler|handwerker|spediteure|apotheken|kliniken|krankenhäuser|sparkassen|kassen|lieferanten)n?$/
