/** The basis of growth without what was bought, sold or gained by exchange rates. */
export const organic = 'organic'
