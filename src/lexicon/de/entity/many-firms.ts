const MANY = /(konzerne|firmen|betriebe|gesellschaften|schwergewichte)n?$|^(m|s|tec)?dax-.*unternehmen$/

/** "Topkonzerne", "DAX-Unternehmen": does the noun, in lower case, mean many companies together? */
export const isManyFirms = (norm: string): boolean => MANY.test(norm)
